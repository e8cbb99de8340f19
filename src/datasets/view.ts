import { addDays, addMonths, coarsest, dayOf, endOf, isWholeMonths, monthIndex, partsOf, type Day, type Grain, type Period } from "../clean/day.ts";
import { departmentsOf } from "../clean/department.ts";
import { daysWithRows } from "../table/days.ts";
import { filterLabels, filterPeriod } from "../table/filter.ts";
import { grainWithin } from "../table/grainWithin.ts";
import { allRows, columnOf, type Rows, type Table } from "../table/table.ts";
import type { Dataset } from "./dataset.ts";
import { departmentDimension, fieldOfDimension } from "./dimension.ts";

/** What is in force now on every page. */
export interface View extends Picked {
  readonly period: Period;
  readonly compare: Comparison;
}

/** What rows are narrowed to, beside a period: any of the labels of each dimension, all dimensions at once. */
export interface Picked {
  /** Empty for all of them. */
  readonly departments: readonly string[];
  /** Labels by the id of their dimension, "" for rows without one; a dimension of which none is picked is left out. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
}

export const nothingPicked: Picked = { departments: [], categories: {} };

export type Comparison = "lastYear" | "previous" | "none";

/** The rows of a dataset's table that a view leaves. */
export interface Slice {
  readonly table: Table;
  readonly rows: Rows;
  readonly period: Period;
  readonly picked: Picked;
}

/** Computes once per slice what several figures of a page ask of it. */
export function oncePerSlice<T>(compute: (slice: Slice) => T): (slice: Slice) => T {
  const known = new WeakMap<Slice, { readonly answer: T }>();
  return (slice) => {
    const { answer } = known.get(slice) ?? { answer: compute(slice) };
    known.set(slice, { answer });
    return answer;
  };
}

/** A choice among a dataset's rows: of a period, with these labels by field id, with these fields filled in, of one weekday, of a subset, with words in them. */
export interface RowsOf {
  readonly period?: Period;
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly filled?: readonly string[];
  /** 0 is Monday. */
  readonly weekday?: number;
  /** One of the dataset's `subsets`. */
  readonly subset?: string;
  /** Parted by spaces; each stands in some text of the row that is no personal data. */
  readonly words?: string;
}

/** Now and the rows compared with; `before` is `null` where there are none, so that missing data never reads as 0. */
export interface Slices {
  readonly now: Slice;
  readonly before: Slice | null;
}

/**
 * A dataset's rows under a view, and those it is compared with. Where the data begins after the period does or stops
 * before it, so does the comparison: half a year is never set against a whole one.
 */
export function slicesOf(dataset: Dataset, table: Table, { period, compare, departments, categories }: View): Slices {
  const picked = { departments, categories };
  const now = narrow(dataset, table, period, picked);
  if (columnOf(table, dataset.time) === null) return { now, before: null };
  const whole = comparedPeriod(period, compare);
  const compared = comparedPeriod(period, compare, coveredBy(dataset, table, period));
  if (whole === null || compared === null) return { now, before: null };
  // A part of this year is not set against the whole of another of which no part is known.
  if (isWidened(dataset, table, compared) && !isWidened(dataset, table, period)) return { now, before: null };
  const { rows } = narrow(dataset, table, compared, picked);
  return { now, before: rows.length === 0 ? null : { ...now, rows, period: spanOf(dataset, table, whole) } };
}

/** Whether rows of a period stand for more of the year than the period does. */
function isWidened(dataset: Dataset, table: Table, period: Period): boolean {
  const { from, to } = spanOf(dataset, table, period);
  return from !== period.from || to !== period.to;
}

/**
 * The same for what is drawn along time: without a comparison of which the rows are dated less exactly than those of
 * now. A year's one figure is no January.
 */
export function alikeInTime(dataset: Dataset, table: Table, { now, before }: Slices): Slices {
  if (before === null) return { now, before };
  const [grain, then] = [now, before].map(({ period }) => grainOf(dataset, table, period));
  return { now, before: coarsest([grain, then]) === grain ? before : null };
}

/**
 * The period that a comparison sets beside `covered`, a part of `period`: the same part of the year before, or of as
 * long a period just before this one. `null` where it is with nothing.
 */
export function comparedPeriod(period: Period, compare: Comparison, covered: Period = period): Period | null {
  if (compare === "none") return null;
  if (compare === "lastYear") return shiftMonths(covered, -12);
  if (isWholeMonths(period)) return shiftMonths(covered, monthIndex(period.from) - monthIndex(period.to) - 1);
  const days = period.from - period.to - 1;
  return { from: addDays(covered.from, days), to: addDays(covered.to, days) };
}

function shiftMonths({ from, to }: Period, months: number): Period {
  return { from: partsOf(from).day === 1 ? addMonths(from, months) : addDays(addMonths(addDays(from, -1), months), 1), to: addMonths(to, months) };
}

/**
 * The part of a period that the data of all departments reaches. Daily figures end on a day; cases and deals come
 * when they come, so the month of the first and of the last counts as covered.
 */
function coveredBy(dataset: Dataset, table: Table, period: Period): Period {
  const { from: start } = spanOf(dataset, table, period);
  const days = daysWithRows(table, dataset.time, spanOf(dataset, table, period));
  if (!days.includes(1) || grainOf(dataset, table, period) === "year") return period;
  const [first, last] = [addDays(start, days.indexOf(1)), addDays(start, days.lastIndexOf(1))];
  const exact = dataset.daily && grainOf(dataset, table, period) === "day";
  const from = exact ? first : addDays(first, 1 - partsOf(first).day);
  const to = exact ? last : endOf(last, "month");
  return { from: Math.max(period.from, from) as Day, to: Math.min(period.to, to) as Day };
}

/** The rows of one period under what is picked. */
export function narrow(dataset: Dataset, table: Table, period: Period, picked: Picked): Slice {
  const span = spanOf(dataset, table, period);
  const rows = ofCategories(dataset, table, ofDepartments(dataset, table, allRows(table), picked), picked);
  return { table, rows: filterPeriod(table, rows, dataset.time, span), period: span, picked };
}

/** Those of these departments, all where none is picked. A row of several, 公安局、民政局, is each of theirs. */
function ofDepartments(dataset: Dataset, table: Table, rows: Rows, { departments }: Picked): Rows {
  const column = dataset.department === null ? null : columnOf(table, dataset.department);
  if (dataset.department === null || column === null || departments.length === 0) return rows;
  const wanted = column.labels.filter((label) => departmentsOf(label).some((one) => departments.includes(one)));
  return filterLabels(table, rows, dataset.department, wanted);
}

function ofCategories(dataset: Dataset, table: Table, rows: Rows, { categories }: Picked): Rows {
  return Object.entries(categories).reduce((left, [dimension, labels]) => {
    const field = fieldOfDimension(dataset, dimension);
    return field === null ? left : filterLabels(table, left, field, labels);
  }, rows);
}

/** The dimensions of which something is picked. */
export function pickedDimensions({ departments, categories }: Picked): readonly string[] {
  return [...(departments.length > 0 ? [departmentDimension.id] : []), ...Object.keys(categories)];
}

/** What is picked of other dimensions than these. */
export function pickedBeside({ departments, categories }: Picked, dimensions: readonly string[]): Picked {
  return {
    departments: dimensions.includes(departmentDimension.id) ? [] : departments,
    categories: Object.fromEntries(Object.entries(categories).filter(([dimension]) => !dimensions.includes(dimension))),
  };
}

/** The dimensions of which something is picked that does not narrow the table, because it lacks them; panels say so. */
export function notFollowed(dataset: Dataset, table: Table, picked: Picked): readonly string[] {
  return pickedDimensions(picked).filter((dimension) => {
    const field = fieldOfDimension(dataset, dimension);
    return field === null || columnOf(table, field) === null;
  });
}

/**
 * How exactly the table's rows are dated, all of them or those that reach into a period: a list that holds for its
 * year, or yearly figures, know no months.
 */
export function grainOf(dataset: Dataset, table: Table, period?: Period): Grain {
  if (dataset.yearly) return "year";
  return period === undefined ? (columnOf(table, dataset.time)?.grain ?? "day") : grainWithin(table, dataset.time, period);
}

/** The period, or the whole years it touches where the table knows no shorter ones in it. */
export function spanOf(dataset: Dataset, table: Table, period: Period): Period {
  if (grainOf(dataset, table, period) !== "year") return period;
  return { from: dayOf(partsOf(period.from).year, 1, 1), to: dayOf(partsOf(period.to).year, 12, 31) };
}
