import { wrap } from "comlink";
import type { Aggregates, Picked } from "../aggregates.ts";
import type { FileEncoding } from "../cases/files.ts";
import type { workspace } from "./workspace.ts";
import { createStage, type Answer, type Stage } from "./stage.ts";

declare global {
  interface Window {
    readonly bench: Bench;
    /** There once it was asked for, so that no contender shares the page with another's worker. */
    readonly workspace: typeof workspace;
  }
}

/** What the program that drives the browser asks of the page. */
interface Bench {
  /** Gets a contender ready, in a worker of its own as the product has one, or on the page itself. */
  open(name: string, where: "worker" | "page"): Promise<void>;
  /** Takes the files that were put into the page's input. */
  first(encodings: readonly FileEncoding[]): Promise<First>;
  again(picks: readonly Picked[]): Promise<readonly Answer[]>;
  openWorkspace(): Promise<void>;
}

interface First {
  readonly ms: number;
  readonly aggregates: Aggregates | null;
}

let stage: Pick<Stage, "open" | "first" | "again">;

const bench: Bench = {
  open: async (name, where) => {
    stage = where === "page" ? createStage() : wrap<Stage>(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
    await stage.open(new URL(`${name}.js`, document.baseURI).href);
  },
  first: async (encodings) => {
    const files = document.querySelector("input")?.files ?? [];
    const sources = [...files].map((file, i) => ({ file, encoding: encodings[i] }));
    const begun = performance.now();
    const aggregates = await stage.first(sources);
    return { ms: performance.now() - begun, aggregates };
  },
  again: (picks) => stage.again(picks),
  openWorkspace: async () => void Object.assign(window, await import("./workspace.ts")),
};

Object.assign(window, { bench });
