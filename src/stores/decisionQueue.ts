import type { Decisions } from "../import/decisions/decisions.ts";

/** What is decided anew about a file. A list grows or shrinks by a function, so that of two changes in a row both survive. */
export type DecisionChange = Partial<Decisions> | ((now: Decisions) => Partial<Decisions>);

interface Reading {
  /** Those that the file was last read under; `undefined` where there is no such file. */
  readonly decisionsOf: (fileId: string) => Decisions | undefined;
  /** Reads the file again; false where it could not be read so, and stays as it was. */
  readonly read: (fileId: string, decisions: Decisions) => Promise<boolean>;
}

export interface DecisionQueue {
  /** Settles once the file has been read under this change. */
  decide(fileId: string, change: DecisionChange): Promise<void>;
  /** Work that must not come between a decision and its reading. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Forgets what no file was read under yet. */
  clear(): void;
}

/**
 * Decisions about files, one reading at a time. Each change builds on those before it, read or not; those that come
 * while a file is being read are taken together in one more reading.
 */
export function createDecisionQueue({ decisionsOf, read }: Reading): DecisionQueue {
  const unread = new Map<string, Decisions>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function decide(fileId: string, change: DecisionChange): Promise<void> {
    const now = unread.get(fileId) ?? decisionsOf(fileId);
    if (now === undefined) return;
    unread.set(fileId, { ...now, ...(typeof change === "function" ? change(now) : change) });
    await inTurn(() => readAgain(fileId));
  }

  async function readAgain(fileId: string): Promise<void> {
    const decisions = unread.get(fileId);
    // An earlier turn took the change along, or the file is gone.
    if (decisions === undefined || decisionsOf(fileId) === undefined) return;
    const ok = await read(fileId, decisions);
    // What was built on a reading that failed falls with it.
    if (!ok || unread.get(fileId) === decisions) unread.delete(fileId);
  }

  return { decide, inTurn, clear: () => unread.clear() };
}
