import { wrap, type Remote } from "comlink";
import type { WorkspaceApi } from "./api.ts";
// Inlined, because a page opened from disk may not start a worker from a second file.
import ImportWorker from "./worker.ts?worker&inline";

const worker = new ImportWorker();

/** The one long-lived worker, seen from the page; every call is a promise. Callbacks go through comlink's `proxy`. */
export const client: Remote<WorkspaceApi> = wrap<WorkspaceApi>(worker);

/** Tells when the worker could not be started at all. */
export function onWorkerFailure(tell: () => void): void {
  worker.addEventListener("error", tell, { once: true });
}
