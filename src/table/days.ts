import type { Period } from "../clean/day.ts";
import { columnOf, NO_DAY, type ColumnKey, type Rows, type Table } from "./table.ts";

/** The first and last day that the rows have, or `null` where none has a day. */
export function extent(table: Table, rows: Rows, key: ColumnKey<"day">): Period | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const { values } = column;
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < rows.length; i++) {
    const day = values[rows[i]];
    if (day === NO_DAY) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return from > to ? null : { from: from as Period["from"], to: to as Period["to"] };
}

/** For each day of the period 1 if the table has a row of it, else 0; all 0 where it lacks the column. */
export function daysWithRows(table: Table, key: ColumnKey<"day">, { from, to }: Period): Uint8Array {
  const found = new Uint8Array(Math.max(0, to - from + 1));
  const days = columnOf(table, key)?.values ?? new Int32Array(0);
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (day >= from && day <= to) found[day - from] = 1;
  }
  return found;
}

/** How many rows have no day. */
export function undatedRows(table: Table, key: ColumnKey<"day">): number {
  const days = columnOf(table, key)?.values ?? new Int32Array(0);
  let undated = 0;
  for (let row = days.indexOf(NO_DAY); row >= 0 && row < days.length; row++) undated += Number(days[row] === NO_DAY);
  return undated;
}
