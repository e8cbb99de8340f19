import type { Slice } from "../datasets/view.ts";
import { filterCodes } from "../table/filter.ts";
import { columnOf, type ColumnKey, type LabelColumn } from "../table/table.ts";
import type { Where } from "./panel.ts";

/** A list of names that the page can hold; more rows than that are better looked at under a wider question. */
const MOST = 500;

/**
 * For each group of the slice's rows, labels that narrow the slice to exactly these, by the keys that the table has.
 * `null` where the keys do not tell the rows from others, or where there are too many to be named.
 */
export function rowsNamed({ table, rows }: Slice, groups: readonly ArrayLike<number>[], keys: readonly ColumnKey<"label">[]): (Where["labels"] | null)[] {
  const named = groups.map((group) => (group.length === 0 || group.length > MOST ? null : Array.from(group)));
  const all = named.flatMap((group) => group ?? []);
  if (all.length === 0) return groups.map(() => null);
  const columns = keys.flatMap((key) => {
    const column = columnOf(table, key);
    return column === null ? [] : [{ id: key.id, column }];
  });
  // Rows that share no name with any of the groups need not be looked at for each.
  const [first] = columns;
  const near = first === undefined ? rows : filterCodes(table, rows, first.column.codes, namesOf(all, first.column));
  return named.map((group) => {
    if (group === null) return null;
    const found = columns.reduce((left, { column }) => filterCodes(table, left, column.codes, namesOf(group, column)), near);
    if (found.length !== group.length) return null;
    return Object.fromEntries(columns.map(({ id, column: { codes, labels } }) => [id, [...new Set(group.map((row) => labels[codes[row]]))]]));
  });
}

/** 1 for each code that one of the rows has. */
function namesOf(rows: readonly number[], { codes, labels }: LabelColumn): Uint8Array {
  const names = new Uint8Array(labels.length);
  for (const row of rows) names[codes[row]] = 1;
  return names;
}
