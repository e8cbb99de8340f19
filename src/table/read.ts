import { countCodes } from "./count.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";

/** Reads the label of a row; "" where there is none, or where the table lacks the column. */
export function labelReader(table: Table, key: ColumnKey<"label">): (row: number) => string {
  const column = columnOf(table, key);
  return column === null ? () => "" : (row) => column.labels[column.codes[row]];
}

/** The labels that the rows have, in the order of their codes; none where the table lacks the column. */
export function labelsIn(table: Table, rows: Rows, key: ColumnKey<"label">): readonly string[] {
  const column = columnOf(table, key);
  if (column === null) return [];
  const counts = countCodes(rows, column.codes, { first: 0, count: column.labels.length });
  return column.labels.filter((label, code) => label !== "" && counts[code] > 0);
}

/** The `count` rows that weigh most, the heaviest first; of equal ones the first. */
export function heaviest(rows: Rows, weights: Float64Array, count: number): readonly number[] {
  const found: number[] = [];
  let least = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    const weight = weights[rows[i]];
    if (Number.isNaN(weight) || (found.length === count && weight <= least)) continue;
    const place = found.findIndex((row) => weights[row] < weight);
    found.splice(place < 0 ? found.length : place, 0, rows[i]);
    found.length = Math.min(found.length, count);
    least = weights[found[found.length - 1]];
  }
  return found;
}
