import { dayOf, monthIndex, monthPeriod, partsOf, shiftYears, type Day, type Period } from "../clean/day.ts";
import { filterLabels, filterPeriod } from "../table/filter.ts";
import { extent } from "../table/group.ts";
import { allRows, columnOf, type Rows, type Table } from "../table/table.ts";
import type { Dataset } from "./dataset.ts";

/** What is in force now on every page. `departments` empty means all of them. */
export interface View {
  readonly period: Period;
  readonly compare: Comparison;
  readonly departments: readonly string[];
}

export type Comparison = "lastYear" | "previous" | "none";

/** The rows of a dataset's table that a view leaves. */
export interface Slice {
  readonly table: Table;
  readonly rows: Rows;
  readonly period: Period;
  /** Those that the rows are narrowed to; empty for all. */
  readonly departments: readonly string[];
}

/** The period that a comparison sets beside this one; `null` where it is with nothing. */
export function comparedPeriod(period: Period, compare: Comparison): Period | null {
  if (compare === "none") return null;
  if (compare === "lastYear") return shiftYears(period, -1);
  return monthsBefore(period) ?? daysBefore(period);
}

/** Whole months are compared with as many whole months: August 2017 with July, not with 31 days. */
function monthsBefore({ from, to }: Period): Period | null {
  const whole = monthPeriod(monthIndex(from)).from === from && monthPeriod(monthIndex(to)).to === to;
  if (!whole) return null;
  const months = monthIndex(to) - monthIndex(from) + 1;
  return { from: monthPeriod(monthIndex(from) - months).from, to: (from - 1) as Day };
}

function daysBefore({ from, to }: Period): Period {
  return { from: (from - (to - from + 1)) as Day, to: (from - 1) as Day };
}

/** Now and the rows compared with; `before` is `null` where there are none, so that missing data never reads as 0. */
export interface Slices {
  readonly now: Slice;
  readonly before: Slice | null;
}

/**
 * A dataset's rows under a view, and those it is compared with. Where the data stops months before the period does,
 * so does the comparison: half a year is never set against a whole one.
 */
export function slicesOf(dataset: Dataset, table: Table, { period, compare, departments }: View): Slices {
  const now = narrow(dataset, table, period, departments);
  const until = dataset.yearly ? period.to : elapsed(dataset, table, period);
  const compared = comparedPeriod(period, compare);
  if (compared === null || columnOf(table, dataset.time) === null) return { now, before: null };
  const clipped = until === period.to ? compared : comparedPeriod({ from: period.from, to: until }, compare);
  const before = narrow(dataset, table, clipped ?? compared, departments);
  return { now, before: before.rows.length === 0 ? null : before };
}

/** The end of the last month of the period in which any department has rows, or of the period if that is earlier. */
function elapsed(dataset: Dataset, table: Table, period: Period): Day {
  const span = extent(table, filterPeriod(table, allRows(table), dataset.time, period), dataset.time);
  return span === null ? period.to : (Math.min(period.to, monthPeriod(monthIndex(span.to)).to) as Day);
}

/** The rows of one period under the view's departments. */
export function narrow(dataset: Dataset, table: Table, period: Period, departments: readonly string[]): Slice {
  const span = dataset.yearly ? wholeYears(period) : period;
  const inPeriod = filterPeriod(table, allRows(table), dataset.time, span);
  const narrows = departments.length > 0 && followsDepartments(dataset, table);
  const rows = narrows && dataset.department !== null ? filterLabels(table, inPeriod, dataset.department, departments) : inPeriod;
  return { table, rows, period: span, departments };
}

/** Whether picking departments narrows the table; where it does not, panels say so. */
export function followsDepartments(dataset: Dataset, table: Table): boolean {
  return dataset.department !== null && columnOf(table, dataset.department) !== null;
}

function wholeYears({ from, to }: Period): Period {
  return { from: dayOf(partsOf(from).year, 1, 1), to: dayOf(partsOf(to).year, 12, 31) };
}
