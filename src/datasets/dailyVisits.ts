import type { Day } from "../clean/day.ts";
import { lastDated } from "../table/grainWithin.ts";
import { byEachDay } from "../table/group.ts";
import { sumKnown } from "../table/known.ts";
import type { Measure } from "./measure.ts";
import { grainOf, oncePerSlice, type Slice } from "./view.ts";
import { visits, visitTotal } from "./visits.ts";

/** Visits of each day from `from` on; `null` for a day without data. Ends with the period, or with the data if that ends earlier. */
export interface Daily {
  readonly from: Day;
  readonly values: readonly (number | null)[];
}

/** `null` where no day is known, and where the files count by month or year. */
export const dailyVisits = oncePerSlice((now) => (grainOf(visits, now.table, now.period) === "day" ? perDay(now, visitTotal) : null));

/** A measure of visits by the day that the rows are dated by, which for monthly files is the first of the month. */
export function perDay({ table, rows, period }: Slice, measure: Measure): Daily | null {
  const last = lastDated(table, visits.fields.day, grainOf(visits, table, period));
  if (last === null || last < period.from) return null;
  const until = last < period.to ? last : period.to;
  const days = byEachDay(table, visits.fields.day, { from: period.from, to: until });
  const measured = measure(table);
  if (days === null || measured === null) return null;
  const values = sumKnown(rows, days, measured.weights);
  return values.some((value) => value !== null) ? { from: period.from, values } : null;
}
