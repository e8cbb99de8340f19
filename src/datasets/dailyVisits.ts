import type { Day } from "../clean/day.ts";
import { extent } from "../table/days.ts";
import { byEachDay } from "../table/group.ts";
import { sumKnown } from "../table/known.ts";
import { allRows } from "../table/table.ts";
import { grainOf, oncePerSlice } from "./view.ts";
import { visits, visitTotal } from "./visits.ts";

/** Visits of each day from `from` on; `null` for a day without data. Ends with the period, or with the data if that ends earlier. */
export interface Daily {
  readonly from: Day;
  readonly values: readonly (number | null)[];
}

/** `null` where no day is known, and where the files count by month or year. */
export const dailyVisits = oncePerSlice(({ table, rows, period }): Daily | null => {
  const last = extent(table, allRows(table), visits.fields.day)?.to;
  if (last === undefined || last < period.from || grainOf(visits, table) !== "day") return null;
  const until = last < period.to ? last : period.to;
  const days = byEachDay(table, visits.fields.day, { from: period.from, to: until });
  const measured = visitTotal(table);
  if (days === null || measured === null) return null;
  const values = sumKnown(rows, days, measured.weights);
  return values.some((value) => value !== null) ? { from: period.from, values } : null;
});
