import type { Period } from "../clean/day.ts";
import type { Codes } from "../csv/codes.ts";
import { columnOf, NO_DAY, type ColumnKey, type Rows, type Table } from "./table.ts";

/** A slot per row: `slots[codes[row] - base]`, -1 where the row belongs to none. */
export interface Grouping {
  readonly codes: Codes | Int32Array;
  readonly base: number;
  readonly slots: Int32Array;
  readonly size: number;
}

/** One slot per day of the period. */
export function byEachDay(table: Table, key: ColumnKey<"day">, { from, to }: Period): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const slots = Int32Array.from({ length: to - from + 1 }, (_, slot) => slot);
  return { codes: column.values, base: from, slots, size: slots.length };
}

/** What each row weighs; `null` where each weighs one. */
export type Weights = Float64Array | null;

/** The weights of all rows together. */
export function sum(rows: Rows, weights: Weights): number {
  if (weights === null) return rows.length;
  let total = 0;
  for (const row of rows) total += weights[row] || 0;
  return total;
}

/** The first and last day that the rows have, or `null` where none has a day. */
export function extent(table: Table, rows: Rows, key: ColumnKey<"day">): Period | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    const day = column.values[row];
    if (day === NO_DAY) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return from > to ? null : { from: from as Period["from"], to: to as Period["to"] };
}
