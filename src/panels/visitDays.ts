import type { Value } from "../charts/chart.ts";
import { dayOf, partsOf, weekdayOf, type Day } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import type { Daily } from "../datasets/dailyVisits.ts";

/** What visits are counted in; a row of the files is a day. */
export const visitUnit: Words = { zh: "人次", en: "visits" };

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
