import { addDays } from "../clean/day.ts";
import { filterLabels, filterOutside, filterPeriod } from "../table/filter.ts";
import { columnOf } from "../table/table.ts";
import type { Subset } from "./dataset.ts";
import type { CategoryField, DayField } from "./field.ts";

/** For how long something holds, and what it is called once it no longer does. */
interface Term {
  readonly validFrom: DayField;
  readonly validTo: DayField;
  readonly status: CategoryField;
  readonly ended: readonly string[];
}

/**
 * Of rows that hold for a term, those in force at the period's end: begun by then, not run out on its last day, and not
 * ended before their time; no end means no end.
 */
export function inForce({ validFrom, validTo, status, ended }: Term): Subset {
  return (table, rows, { to }) => {
    const stated = columnOf(table, status)?.labels ?? [];
    const standing = filterLabels(table, rows, status, stated.filter((label) => !ended.includes(label)));
    const begun = filterOutside(table, standing, validFrom, { from: addDays(to, 1) });
    return filterOutside(table, begun, validTo, { to });
  };
}

/** Of these, those that run out within so many days of it. */
export function expiringWithin(days: number, term: Term): Subset {
  return (table, rows, period) => {
    const next = { from: addDays(period.to, 1), to: addDays(period.to, days) };
    return filterPeriod(table, inForce(term)(table, rows, period), term.validTo, next);
  };
}
