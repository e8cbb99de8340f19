import type { Slice } from "../datasets/view.ts";
import { keep } from "../table/filter.ts";
import { labelReader } from "../table/read.ts";
import { columnOf, type ColumnKey } from "../table/table.ts";
import type { Where } from "./panel.ts";

/** A list of names that the page can hold; more rows than that are better looked at under a wider question. */
const MOST = 500;

/**
 * Labels that narrow the slice to exactly these rows, by the keys that the table has. `null` where the keys do not tell
 * the rows from others, or where there are too many to be named.
 */
export function rowsNamed(slice: Slice, rows: readonly number[], keys: readonly ColumnKey<"label">[]): Where["labels"] | null {
  if (rows.length === 0 || rows.length > MOST) return null;
  const read = keys.filter((key) => columnOf(slice.table, key) !== null).map((key) => ({ id: key.id, at: labelReader(slice.table, key) }));
  const wanted = read.map(({ at }) => new Set(rows.map(at)));
  const found = keep(slice.rows, (row) => read.every(({ at }, i) => wanted[i].has(at(row))));
  return found.length === rows.length ? Object.fromEntries(read.map(({ id }, i) => [id, [...wanted[i]]])) : null;
}
