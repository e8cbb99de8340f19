import type { Remote } from "comlink";
import type { WorkspaceApi } from "./api.ts";

// The first page is there before the worker's code is asked for, and the worker before anybody has dropped a file.
const connected = new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })).then(() => import("./connection.ts"));

/**
 * The one long-lived worker, seen from the page; every call is a promise, kept in the order of calling.
 * Callbacks go through comlink's `proxy`.
 */
export const client = new Proxy({}, { get: (_, name) => call(name) }) as Remote<WorkspaceApi>;

function call(name: string | symbol) {
  return async (...given: unknown[]): Promise<unknown> => {
    const { api } = await connected;
    const ask: unknown = Reflect.get(api, name);
    return typeof ask === "function" ? Reflect.apply(ask, api, given) : undefined;
  };
}

/** Tells when the worker could not be loaded or started at all. */
export function onWorkerFailure(tell: () => void): void {
  connected.then(({ worker }) => worker.addEventListener("error", tell, { once: true }), tell);
}
