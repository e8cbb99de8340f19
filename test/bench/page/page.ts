import { wrap } from "comlink";
import type { Aggregates, Picked } from "../aggregates.ts";
import type { FileEncoding } from "../cases/files.ts";
import { createStage, type Answer, type Stage } from "./stage.ts";

declare global {
  interface Window {
    readonly bench: Bench;
  }
}

/** What the program that drives the browser asks of the page. */
interface Bench {
  /** Gets a contender ready, in a worker of its own as the product has one, or on the page itself. */
  open(name: string, where: "worker" | "page"): Promise<void>;
  /** Takes the files that were put into the page's input. */
  first(encodings: readonly FileEncoding[]): Promise<First>;
  again(picks: readonly Picked[]): Promise<readonly Answer[]>;
}

interface First {
  readonly ms: number;
  /** The longest time for which the page could not have answered a click, in ms. */
  readonly longestBlock: number;
  readonly aggregates: Aggregates | null;
}

const TICK_MS = 4;

let stage: Pick<Stage, "open" | "first" | "again">;

const bench: Bench = {
  open: async (name, where) => {
    stage = where === "page" ? createStage() : wrap<Stage>(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
    await stage.open(new URL(`${name}.js`, document.baseURI).href);
  },
  first: async (encodings) => {
    const files = document.querySelector("input")?.files ?? [];
    const sources = [...files].map((file, i) => ({ file, encoding: encodings[i] }));
    const watch = watchBlocks();
    const begun = performance.now();
    const aggregates = await stage.first(sources);
    const ms = performance.now() - begun;
    return { ms, aggregates, longestBlock: await watch.end() };
  },
  again: (picks) => stage.again(picks),
};

Object.assign(window, { bench });

/** A timer that is due every few milliseconds, and how late it was at worst. */
function watchBlocks(): { end(): Promise<number> } {
  let due = performance.now() + TICK_MS;
  let latest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    latest = Math.max(latest, now - due);
    due = now + TICK_MS;
  }, TICK_MS);
  return {
    end: () =>
      new Promise((resolve) => {
        // Once more, for a block that lasted up to the end.
        setTimeout(() => {
          clearInterval(timer);
          resolve(latest);
        }, 2 * TICK_MS);
      }),
  };
}
