import { comparable } from "../clean/text.ts";
import { keep } from "./filter.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";

/** The rows that have each of the words in one label or another; width, case and spaces make no difference. */
export function filterWords(table: Table, rows: Rows, keys: readonly ColumnKey<"label">[], words: string): Rows {
  const columns = keys.flatMap((key) => columnOf(table, key) ?? []);
  return words.split(/\s+/).reduce((left, word) => rowsWith(comparable(word), left, columns), rows);
}

function rowsWith(word: string, rows: Rows, columns: readonly NonNullable<ReturnType<typeof columnOf<"label">>>[]): Rows {
  if (word === "") return rows;
  // Each label is searched once, of however many rows.
  const hits = columns.map(({ codes, labels }) => ({ codes, has: labels.map((label) => comparable(label).includes(word)) }));
  return keep(rows, (row) => hits.some(({ codes, has }) => has[codes[row]]));
}
