import type { Codes } from "../csv/codes.ts";
import { columnOf, type ColumnKey, type Table } from "./table.ts";

/** Rows with the same labels in all of `keys` share a slot, from 0 to `size - 1`; keys that the table lacks tell none apart. */
export function slotsAlike(table: Table, keys: readonly ColumnKey<"label">[]): { readonly slots: Uint32Array; readonly size: number } {
  const slots = new Uint32Array(table.length);
  let size = Math.min(1, table.length);
  for (const key of keys) {
    const column = columnOf(table, key);
    if (column !== null) size = refine(slots, size, column.codes, column.labels.length);
  }
  return { slots, size };
}

/** Parts each slot by the codes of its rows; returns how many slots that makes. */
function refine(slots: Uint32Array, size: number, codes: Codes, labels: number): number {
  const order = slotAfterSlot(slots, size);
  const lastSlot = new Int32Array(labels).fill(-1);
  const refined = new Uint32Array(labels);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    const code = codes[row];
    if (lastSlot[code] !== slots[row]) {
      lastSlot[code] = slots[row];
      refined[code] = count++;
    }
    slots[row] = refined[code];
  }
  return count;
}

/** The rows of the first slot, then those of the next. */
function slotAfterSlot(slots: Uint32Array, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (let row = 0; row < slots.length; row++) next[slots[row] + 1]++;
  for (let slot = 0; slot < size; slot++) next[slot + 1] += next[slot];
  const order = new Uint32Array(slots.length);
  for (let row = 0; row < slots.length; row++) order[next[slots[row]]++] = row;
  return order;
}
