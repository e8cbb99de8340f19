import { columnOf, type ColumnKey, type Table } from "./table.ts";

/** How many rows have each label, in order of first appearance; rows without one are left out. */
export function rowsByLabel(table: Table, key: ColumnKey<"label">): ReadonlyMap<string, number> {
  const column = columnOf(table, key);
  if (column === null) return new Map();
  const counts = new Uint32Array(column.labels.length);
  for (const code of column.codes) counts[code]++;
  return new Map(column.labels.map((label, code): [string, number] => [label, counts[code]]).filter(([label, rows]) => label !== "" && rows > 0));
}
