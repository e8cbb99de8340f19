import { weekdayOf, type Day, type Period } from "../clean/day.ts";
import { columnOf, NO_DAY, type ColumnKey, type Rows, type Table } from "./table.ts";

/** The rows whose day lies in the period, both ends included; rows without a day are left out. */
export function filterPeriod(table: Table, rows: Rows, key: ColumnKey<"day">, { from, to }: Period): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows;
  const { values } = column;
  return keep(rows, (row) => values[row] >= from && values[row] <= to);
}

/** The rows whose day is this weekday, 0 for Monday; rows without a day are left out. */
export function filterWeekday(table: Table, rows: Rows, key: ColumnKey<"day">, weekday: number): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows.subarray(0, 0) as Rows;
  const { values } = column;
  return keep(rows, (row) => values[row] !== NO_DAY && weekdayOf(values[row] as Day) === weekday);
}

/** The rows whose label is one of `wanted`; "" stands for a missing label. */
export function filterLabels(table: Table, rows: Rows, key: ColumnKey<"label">, wanted: readonly string[]): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows;
  const set = new Set(wanted);
  const wantedCode = Uint8Array.from(column.labels, (label) => (set.has(label) ? 1 : 0));
  const { codes } = column;
  return keep(rows, (row) => wantedCode[codes[row]] === 1);
}

/** The rows that `test` accepts, in order. */
export function keep(rows: Rows, test: (row: number) => boolean): Rows {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (const row of rows) if (test(row)) kept[length++] = row;
  return kept.slice(0, length) as Rows;
}

/** The rows whose cell is filled in; none where the table lacks the column. */
export function filledRows(table: Table, rows: Rows, id: string): Rows {
  const column = table.columns.get(id);
  if (column === undefined) return rows.subarray(0, 0) as Rows;
  if (column.storage === "label") return keep(rows, (row) => column.codes[row] !== 0);
  return keep(rows, (row) => !Number.isNaN(column.values[row]) && column.values[row] !== NO_DAY);
}
