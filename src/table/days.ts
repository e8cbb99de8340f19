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

/** The first and the last of some days, `first` beyond `last` where there are none. */
export interface Extremes {
  readonly first: number;
  readonly last: number;
}

export function extremesOf(days: Int32Array): Extremes {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** For each day of the period 1 if the table has a row of it, else 0; all 0 where it lacks the column. */
export function daysWithRows(table: Table, key: ColumnKey<"day">, { from, to }: Period): Uint8Array {
  const found = new Uint8Array(Math.max(0, to - from + 1));
  const days = columnOf(table, key)?.values ?? new Int32Array(0);
  // Four rows a turn: the turn costs more than what is done in it.
  const fours = days.length - (days.length % 4);
  for (let row = 0; row < fours; row += 4) {
    const a = days[row];
    const b = days[row + 1];
    const c = days[row + 2];
    const d = days[row + 3];
    if (a >= from && a <= to) found[a - from] = 1;
    if (b >= from && b <= to) found[b - from] = 1;
    if (c >= from && c <= to) found[c - from] = 1;
    if (d >= from && d <= to) found[d - from] = 1;
  }
  for (let row = fours; row < days.length; row++) if (days[row] >= from && days[row] <= to) found[days[row] - from] = 1;
  return found;
}

/** How many rows have no day. */
export function undatedRows(table: Table, key: ColumnKey<"day">): number {
  const days = columnOf(table, key)?.values ?? new Int32Array(0);
  let undated = 0;
  for (let row = days.indexOf(NO_DAY); row >= 0 && row < days.length; row++) undated += Number(days[row] === NO_DAY);
  return undated;
}
