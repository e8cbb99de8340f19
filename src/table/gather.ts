import type { Rows } from "./table.ts";

/** Rows that were taken stand up to `used`; behind them is room for the next. */
let memory = new Uint32Array(0);
let used = 0;
let isBorrowing = false;

/** Room to put up to `length` rows before their number is known. The next caller gets the same room, unless rows were taken from it. */
export function roomFor(length: number): Uint32Array {
  if (used + length > memory.length) {
    // Rows taken before keep the earlier memory alive.
    memory = new Uint32Array(2 * length);
    used = 0;
  }
  return memory.subarray(used, used + length);
}

/** The first `length` of the rows in the room; the rows that they were taken from, where all of them were. */
export function takenFrom(rows: Rows, length: number): Rows {
  if (length === rows.length) return rows;
  const taken = memory.subarray(used, used + length) as Rows;
  if (!isBorrowing) return taken.slice() as Rows;
  used += length;
  return taken;
}

/**
 * Does some work of which no rows are kept: those taken meanwhile are good until it ends, and the next work takes their
 * memory again. Where a system hands out memory slowly, memory of their own takes ten times as long as finding them.
 */
export function borrowingRows<T>(work: () => T): T {
  if (isBorrowing) return work();
  isBorrowing = true;
  try {
    return work();
  } finally {
    isBorrowing = false;
    used = 0;
  }
}
