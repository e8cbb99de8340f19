import { proxy } from "comlink";
import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { Decisions } from "../import/decisions/decisions.ts";
import type { Failure } from "../import/failure.ts";
import type { Added, ImportedSummary, Progress, Summary } from "../worker/api.ts";
import { client, onWorkerFailure } from "../worker/client.ts";
import { createDecisionQueue, type DecisionChange } from "./decisionQueue.ts";
import type { Dropped } from "./dropped.ts";
import { createImportQueue } from "./importQueue.ts";
import { useMemory } from "./memory.ts";
import { createShowing } from "./showing.ts";

/** Something that the user should read: a file that could not be imported, or the page itself at a loss. */
export type Notice =
  | { readonly kind: "file"; readonly name: string; readonly failure: Failure }
  | { readonly kind: "page"; readonly message: "progress.samplesFailed" | "progress.workerFailed" };

const nothing: Summary = { files: [], datasets: [], span: null, years: [], mainYear: null, departments: [] };

/** The files of the workspace: those imported, the one being read, those that wait, and those that failed. */
export const useWorkspace = defineStore("workspace", () => {
  const memory = useMemory();
  const summary = shallowRef<Summary>(nothing);
  const notices = shallowRef<readonly Notice[]>([]);
  const computing = ref(0);
  const showing = createShowing(show);
  const { importing, waiting, add, cancel, cancelAll } = createImportQueue({ read: importOne, stop: () => client.cancel() });

  const busy = computed(() => importing.value !== null || waiting.value.length > 0 || computing.value > 0);

  onWorkerFailure(() => notify({ kind: "page", message: "progress.workerFailed" }));

  async function show(): Promise<void> {
    summary.value = await client.summary();
  }

  /** Shows what a file brings as soon as it is in, and all of them before the last one ends. */
  async function importOne(file: File, onProgress: (progress: Progress) => void): Promise<void> {
    try {
      const added = await client.add(file, proxy(onProgress));
      if (added.ok) showing.soon();
      else notify({ kind: "file", name: added.name, failure: added.failure });
      if (waiting.value.length === 0) await showing.now();
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

  const queue = createDecisionQueue({ decisionsOf: (fileId) => imported(fileId)?.decisions, read: readAgain });

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

  async function readAgain(fileId: string, decisions: Decisions): Promise<boolean> {
    const name = imported(fileId)?.report.name ?? "";
    const again = await client.decide(fileId, decisions).catch((): Added => ({ ok: false, name, failure: { reason: "fault" } }));
    await show();
    if (!again.ok) notify({ kind: "file", name: again.name, failure: again.failure });
    const file = imported(fileId);
    if (again.ok && file !== undefined) memory.remember({ key: file.key, fingerprint: file.fingerprint, decisions: file.decisions });
    return again.ok;
  }

  async function remove(fileId: string): Promise<void> {
    await queue.inTurn(async () => client.remove(fileId));
    await show();
  }

  async function clear(): Promise<void> {
    queue.clear();
    await cancelAll();
    await client.clear();
    await show();
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
    add, addDropped, addSamples, decide, refresh, cancel, cancelAll, remove, clear, during, dismiss, dismissAll,
  };
});
