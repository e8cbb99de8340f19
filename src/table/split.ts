import type { Codes } from "../csv/codes.ts";
import { countCodes } from "./count.ts";
import type { Grouping } from "./group.ts";
import type { Rows } from "./table.ts";

/** The rows of each slot, in their order; rows of none are left out. */
export function split(rows: Rows, { codes, first, slots, size }: Grouping): readonly Rows[] {
  const starts = startsOf(slots, size, countCodes(rows, codes, { first, count: slots.length }));
  const placed = new Uint32Array(starts[size]);
  if (codes instanceof Int32Array) placeByDay(rows, codes, first, slots, starts.slice(), placed);
  else placeByCode(rows, codes, slots, starts.slice(), placed);
  return Array.from({ length: size }, (_, slot) => placed.subarray(starts[slot], starts[slot + 1]) as Rows);
}

/** Where each slot starts when they stand one after another, and where the last one ends. */
function startsOf(slots: Int32Array, size: number, counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(size + 1);
  slots.forEach((slot, at) => slot >= 0 && (starts[slot + 1] += counts[at]));
  for (let slot = 0; slot < size; slot++) starts[slot + 1] += starts[slot];
  return starts;
}

function placeByCode(rows: Rows, codes: Codes, slots: Int32Array, next: Uint32Array, placed: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const slot = slots[codes[row]];
    if (slot >= 0) placed[next[slot]++] = row;
  }
}

function placeByDay(rows: Rows, days: Int32Array, first: number, slots: Int32Array, next: Uint32Array, placed: Uint32Array): void {
  const last = first + slots.length - 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = days[row];
    const slot = day < first || day > last ? -1 : slots[day - first];
    if (slot >= 0) placed[next[slot]++] = row;
  }
}
