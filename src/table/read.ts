import { knownRows } from "./known.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";

/** Reads the label of a row; "" where there is none, or where the table lacks the column. */
export function labelReader(table: Table, key: ColumnKey<"label">): (row: number) => string {
  const column = columnOf(table, key);
  return column === null ? () => "" : (row) => column.labels[column.codes[row]];
}

/** The `count` rows that weigh most, the heaviest first. */
export function heaviest(rows: Rows, weights: Float64Array, count: number): readonly number[] {
  return Array.from(knownRows(rows, weights)).sort((a, b) => weights[b] - weights[a] || a - b).slice(0, count);
}
