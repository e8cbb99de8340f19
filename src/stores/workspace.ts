import { proxy } from "comlink";
import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { Decisions } from "../import/decisions/decisions.ts";
import type { Failure } from "../import/failure.ts";
import type { Added, ImportedSummary, Progress, Summary } from "../worker/api.ts";
import { client, onWorkerFailure } from "../worker/client.ts";
import { createDecisionQueue, type DecisionChange } from "./decisionQueue.ts";
import type { Dropped } from "./dropped.ts";
import { useMemory } from "./memory.ts";

/** The file that is being read now. */
export interface Importing {
  readonly file: File;
  readonly name: string;
  readonly progress: Progress;
}

/** Something that the user should read: a file that could not be imported, or the page itself at a loss. */
export type Notice =
  | { readonly kind: "file"; readonly name: string; readonly failure: Failure }
  | { readonly kind: "page"; readonly message: "progress.samplesFailed" | "progress.workerFailed" };

const nothing: Summary = { files: [], datasets: [], span: null, years: [], mainYear: null, departments: [] };

/** The files of the workspace: those imported, the one being read, those that wait, and those that failed. */
export const useWorkspace = defineStore("workspace", () => {
  const memory = useMemory();
  const summary = shallowRef<Summary>(nothing);
  const importing = shallowRef<Importing | null>(null);
  const waiting = shallowRef<readonly File[]>([]);
  const notices = shallowRef<readonly Notice[]>([]);
  const computing = ref(0);

  const busy = computed(() => importing.value !== null || waiting.value.length > 0 || computing.value > 0);

  onWorkerFailure(() => notify({ kind: "page", message: "progress.workerFailed" }));

  /** Imports files one after another, behind those that wait already. */
  async function add(files: readonly File[]): Promise<void> {
    const idle = importing.value === null && waiting.value.length === 0;
    waiting.value = [...waiting.value, ...files];
    if (!idle) return;
    for (let file = next(); file !== undefined; file = next()) await importOne(file);
    importing.value = null;
  }

  function next(): File | undefined {
    const [file, ...rest] = waiting.value;
    waiting.value = rest;
    if (file !== undefined) importing.value = { file, name: file.name, progress: { bytes: 0, totalBytes: file.size, records: 0 } };
    return file;
  }

  async function importOne(file: File): Promise<void> {
    try {
      const added = await client.add(
        file,
        proxy((progress: Progress) => {
          // Progress comes by a way of its own, and may come after the end.
          if (importing.value?.file === file) importing.value = { file, name: file.name, progress };
        }),
      );
      if (added.ok) summary.value = await client.summary();
      else notify({ kind: "file", name: added.name, failure: added.failure });
    } catch {
      notify({ kind: "file", name: file.name, failure: { reason: "fault" } });
    }
  }

  /** Imports what was dropped; folders without a table are named. */
  async function addDropped({ files, failures }: Dropped): Promise<void> {
    for (const { name, failure } of failures) notify({ kind: "file", name, failure });
    await add(files);
  }

  /** The built-in sample files, through the same import as any other. */
  async function addSamples(): Promise<void> {
    computing.value++;
    try {
      const { samplePack } = await import("virtual:samples");
      const pack = await samplePack();
      void add(pack.map(({ name, bytes }) => new File([bytes], name)));
    } catch {
      notify({ kind: "page", message: "progress.samplesFailed" });
    } finally {
      computing.value--;
    }
  }

  /** Stops the running import and forgets those that wait; what was imported before stays. */
  async function cancel(): Promise<void> {
    waiting.value = [];
    await client.cancel();
  }

  const queue = createDecisionQueue({ decisionsOf: (fileId) => imported(fileId)?.decisions, read });

  /** Changes what was decided about a file, imports it again, and remembers it for the next time. */
  function decide(fileId: string, change: DecisionChange): Promise<void> {
    return during(() => queue.decide(fileId, change));
  }

  /** Imports all files again, after something changed that they go by. */
  async function refresh(): Promise<void> {
    await Promise.all(summary.value.files.map(({ id }) => decide(id, {})));
  }

  function imported(fileId: string): ImportedSummary | undefined {
    return summary.value.files.find(({ id }) => id === fileId);
  }

  async function read(fileId: string, decisions: Decisions): Promise<boolean> {
    const name = imported(fileId)?.report.name ?? "";
    const again = await client.decide(fileId, decisions).catch((): Added => ({ ok: false, name, failure: { reason: "fault" } }));
    if (again.ok) {
      const { key, fingerprint } = again.file;
      memory.remember({ key, fingerprint, decisions: again.file.decisions });
    } else {
      notify({ kind: "file", name: again.name, failure: again.failure });
    }
    summary.value = await client.summary();
    return again.ok;
  }

  async function remove(fileId: string): Promise<void> {
    await queue.inTurn(async () => client.remove(fileId));
    summary.value = await client.summary();
  }

  async function clear(): Promise<void> {
    queue.clear();
    await cancel();
    await client.clear();
    summary.value = await client.summary();
  }

  /** Counts as busy for as long as the work takes. */
  async function during<T>(work: () => Promise<T>): Promise<T> {
    computing.value++;
    try {
      return await work();
    } finally {
      computing.value--;
    }
  }

  function notify(notice: Notice): void {
    notices.value = [...notices.value, notice];
  }

  function dismiss(notice: Notice): void {
    notices.value = notices.value.filter((other) => other !== notice);
  }

  function dismissAll(): void {
    notices.value = [];
  }

  return {
    summary, importing, waiting, notices, busy,
    add, addDropped, addSamples, decide, refresh, cancel, remove, clear, during, dismiss, dismissAll,
  };
});
