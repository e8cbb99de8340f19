import type { Value } from "../charts/chart.ts";
import { dayOf, partsOf, weekdayOf, type Day } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import { visits, visitTotal } from "../datasets/visits.ts";
import type { Slice } from "../datasets/view.ts";
import { byEachDay, extent } from "../table/group.ts";
import { sumKnown } from "../table/known.ts";
import { allRows, columnOf, NO_DAY, type Table } from "../table/table.ts";

/** Visits of each day from `from` on; `null` for a day without data. Ends with the period, or with the data if that ends earlier. */
export interface Daily {
  readonly from: Day;
  readonly values: readonly Value[];
}

/** What visits are counted in; a row of the files is a day. */
export const visitUnit: Words = { zh: "人次", en: "visits" };

/** `null` where no day is known, and where the files count by month. */
export function dailyVisits({ table, rows, period }: Slice): Daily | null {
  const last = extent(table, allRows(table), visits.fields.day)?.to;
  if (last === undefined || last < period.from || isMonthly(table)) return null;
  const until = last < period.to ? last : period.to;
  const days = byEachDay(table, visits.fields.day, { from: period.from, to: until });
  const measured = visitTotal(table);
  if (days === null || measured === null) return null;
  const values = sumKnown(rows, days, measured.weights);
  return values.some((value) => value !== null) ? { from: period.from, values } : null;
}

/** Whether every row stands for the first of a month, which is how a month is written. */
function isMonthly(table: Table): boolean {
  const days = columnOf(table, visits.fields.day)?.values ?? new Int32Array();
  return days.length > 1 && days.every((day) => day === NO_DAY || partsOf(day as Day).day === 1);
}

/** The mean of the days with data. */
export function meanOf(values: readonly Value[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The mean of each weekday, Monday first; `null` where it has no data. */
export function weekdayMeans({ from, values }: Daily): Value[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const known = values.filter((value, i) => value !== null && weekdayOf((from + i) as Day) === weekday);
    return known.length === 0 ? null : meanOf(known);
  });
}

/** The days of `then` as they correspond to those of `now`: by calendar date a year apart, else by their place. */
export function beside(now: Daily, then: Daily, name: Words): Value[] {
  return now.values.map((_, i) => {
    if (name.zh !== "上年") return then.values[i] ?? null;
    const { year, month, day } = partsOf((now.from + i) as Day);
    return month === 2 && day === 29 ? null : (then.values[dayOf(year - 1, month, day) - then.from] ?? null);
  });
}
