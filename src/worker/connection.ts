import { wrap } from "comlink";
import type { WorkspaceApi } from "./api.ts";
// Inlined, because a page opened from disk may not start a worker from a second file.
import ImportWorker from "./worker.ts?worker&inline";

/** The one long-lived worker; its code is most of what the page loads. */
export const worker = new ImportWorker();

export const api = wrap<WorkspaceApi>(worker);
