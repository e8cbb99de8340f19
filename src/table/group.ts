import { dayOf, partsOf, type Period } from "../clean/day.ts";
import { columnOf, NO_DAY, type ColumnKey, type Rows, type Table } from "./table.ts";

/** A slot per row: `slots[codes[row] - base]`, -1 where the row belongs to none. */
export interface Grouping {
  readonly codes: Uint32Array | Int32Array;
  readonly base: number;
  readonly slots: Int32Array;
  readonly size: number;
}

export interface LabelGrouping extends Grouping {
  readonly labels: readonly string[];
}

/** One slot per label; rows without a label have none. `null` where the table lacks the column. */
export function byLabel(table: Table, key: ColumnKey<"label">): LabelGrouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const slots = Int32Array.from(column.labels, (_, code) => code - 1);
  return { codes: column.codes, base: 0, slots, size: column.labels.length - 1, labels: column.labels.slice(1) };
}

/** One slot per calendar month of the period, the first month at 0. */
export function byMonth(table: Table, key: ColumnKey<"day">, period: Period): Grouping | null {
  const first = monthIndex(period.from);
  return byDay(table, key, period, (day) => monthIndex(day) - first, monthIndex(period.to) - first + 1);
}

/** One slot per day of the period. */
export function byEachDay(table: Table, key: ColumnKey<"day">, period: Period): Grouping | null {
  return byDay(table, key, period, (day) => day - period.from, period.to - period.from + 1);
}

/** One slot per calendar year from `period.from`'s to `period.to`'s. */
export function byYear(table: Table, key: ColumnKey<"day">, period: Period): Grouping | null {
  const first = partsOf(period.from).year;
  return byDay(table, key, period, (day) => partsOf(day).year - first, partsOf(period.to).year - first + 1);
}

function byDay(
  table: Table,
  key: ColumnKey<"day">,
  { from, to }: Period,
  slotOf: (day: Period["from"]) => number,
  size: number,
): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const slots = new Int32Array(to - from + 1);
  for (let i = 0; i < slots.length; i++) slots[i] = slotOf((from + i) as Period["from"]);
  return { codes: column.values, base: from, slots, size };
}

/** Months since year 0: equal for two days of one calendar month. */
export function monthIndex(day: Period["from"]): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The period of the calendar month with this index. */
export function monthPeriod(index: number): Period {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { from: dayOf(year, month, 1), to: (dayOf(year, month + 1, 1) - 1) as Period["to"] };
}

/** The weights summed per slot; where `weights` is `null` each row weighs one, NaN weighs nothing. */
export function sumBy(rows: Rows, { codes, base, slots, size }: Grouping, weights: Weights): Float64Array {
  const sums = new Float64Array(size);
  for (const row of rows) {
    const slot = slots[codes[row] - base];
    if (slot >= 0) sums[slot] += weights === null ? 1 : weights[row] || 0;
  }
  return sums;
}

/** As `sumBy` over pairs of slots: `sums[a * second.size + b]`. */
export function sumByBoth(rows: Rows, first: Grouping, second: Grouping, weights: Weights): Float64Array {
  const sums = new Float64Array(first.size * second.size);
  for (const row of rows) {
    const a = first.slots[first.codes[row] - first.base];
    const b = second.slots[second.codes[row] - second.base];
    if (a >= 0 && b >= 0) sums[a * second.size + b] += weights === null ? 1 : weights[row] || 0;
  }
  return sums;
}

/** What each row weighs; `null` where each weighs one. */
export type Weights = Float64Array | null;

/** The weights of all rows together. */
export function sum(rows: Rows, weights: Weights): number {
  if (weights === null) return rows.length;
  let total = 0;
  for (const row of rows) total += weights[row] || 0;
  return total;
}

/** The first and last day that the rows have, or `null` where none has a day. */
export function extent(table: Table, rows: Rows, key: ColumnKey<"day">): Period | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  let from = Infinity;
  let to = -Infinity;
  for (const row of rows) {
    const day = column.values[row];
    if (day === NO_DAY) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return from > to ? null : { from: from as Period["from"], to: to as Period["to"] };
}
