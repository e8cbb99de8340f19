import { slotsAlike } from "./alike.ts";
import { keep } from "./filter.ts";
import type { ColumnKey, Rows, Table } from "./table.ts";

/** The rows of the first that the second lacks, going by these labels; one that stands twice must stand twice there too. */
export function rowsNotIn(table: Table, first: Rows, second: Rows, keys: readonly ColumnKey<"label">[]): Rows {
  const { slots, size } = slotsAlike(table, keys);
  const left = new Int32Array(size);
  for (let i = 0; i < second.length; i++) left[slots[second[i]]]++;
  return keep(first, (row) => left[slots[row]]-- <= 0);
}
