import { coarsest, endOf, type Day, type Grain } from "../../clean/day.ts";
import { departmentsOf } from "../../clean/department.ts";
import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { CategoryField, Field, NumberField } from "../../datasets/field.ts";
import { grainOf } from "../../datasets/view.ts";
import { columnOf, NO_DAY, type Table } from "../../table/table.ts";

/**
 * Why two files would count the same things twice: one sums what the other lists, both sum by spans of other length,
 * or both come to the same sums by other groups. `perhaps` sum by other groups to other sums.
 */
export type CountedTwice =
  | { readonly kind: "detail" | "groups" | "perhaps" }
  | { readonly kind: "spans"; readonly grains: readonly [Grain, Grain] };

/** Whether and how two files count the same; `null` where they do not, or where keys can tell row by row. */
export function countedTwice(dataset: Dataset, one: Table, two: Table): CountedTwice | null {
  const summed = [one, two].map((table) => isSummed(dataset, table));
  if (!summed.includes(true) || !shareTime(dataset, one, two) || areApart(dataset, one, two)) return null;
  if (summed.includes(false)) return { kind: "detail" };
  const figure = sharedFigure(dataset, one, two);
  if (figure === null) return null;
  const grains: [Grain, Grain] = [grainOf(dataset, one), grainOf(dataset, two)];
  if (grains[0] !== grains[1]) return { kind: "spans", grains };
  if (groupsOf(dataset, one) === groupsOf(dataset, two)) return null;
  return { kind: sameSums(dataset, figure, one, two) ? "groups" : "perhaps" };
}

/** Whether each row stands for many: counted in a column, or all that happened on a day. */
export function isSummed({ counts, key, time }: Dataset, table: Table): boolean {
  return counts.some(({ id }) => table.columns.has(id)) || key.every((field) => field === time);
}

/** Whether they have a day, month or year in common, as exactly as both of them tell; also where neither tells any. */
function shareTime(dataset: Dataset, one: Table, two: Table): boolean {
  const [a, b] = [columnOf(one, dataset.time), columnOf(two, dataset.time)];
  if (a === null || b === null) return a === b;
  const grain = coarsest([grainOf(dataset, one), grainOf(dataset, two)]);
  const spans = new Set(distinct(a.values).map((day) => endOf(day as Day, grain)));
  return distinct(b.values).some((day) => spans.has(endOf(day as Day, grain)));
}

const knownDays = new WeakMap<Int32Array, readonly number[]>();

/** Computed once per column: it reads every row. */
function distinct(days: Int32Array): readonly number[] {
  const known = knownDays.get(days);
  if (known !== undefined) return known;
  const found = [...new Set(days)].filter((day) => day !== NO_DAY);
  knownDays.set(days, found);
  return found;
}

/** Whether they speak of other departments, or of kinds that exclude each other. */
function areApart(dataset: Dataset, one: Table, two: Table): boolean {
  const fields = fieldsOf(dataset).filter((field) => field === dataset.department || field.kind === "category");
  return fields.some((field) => {
    const [a, b] = [namesIn(field, one), namesIn(field, two)];
    return a !== null && b !== null && !a.some((name) => b.includes(name));
  });
}

/** The names in a column; `null` where there are none, or where an unknown kind may be part of another. */
function namesIn(field: Field, table: Table): readonly string[] | null {
  const labels = labelsIn(field, table);
  if (labels.length === 0) return null;
  if (field.kind === "category") return labels.every((label) => isKnown(field, label)) ? labels : null;
  return labels.flatMap(departmentsOf);
}

function isKnown({ values }: CategoryField, label: string): boolean {
  return values.some(({ zh }) => zh === label);
}

/** The labels that rows of the table have, but for the missing one. */
function labelsIn({ id }: Field, table: Table): string[] {
  const column = table.columns.get(id);
  if (column?.storage !== "label") return [];
  const used = new Uint8Array(column.labels.length);
  for (const code of column.codes) used[code] = 1;
  return column.labels.filter((_, code) => code !== 0 && used[code] === 1);
}

/** What both of them sum: the dataset's counts, or where it has none any figure. */
function sharedFigure(dataset: Dataset, one: Table, two: Table): NumberField | null {
  const figures = dataset.counts.length > 0 ? dataset.counts : fieldsOf(dataset).filter((field) => field.kind === "number");
  return figures.find(({ id }) => one.columns.has(id) && two.columns.has(id)) ?? null;
}

/** By what a file groups its sums beside time. */
function groupsOf(dataset: Dataset, table: Table): string {
  return fieldsOf(dataset).filter((field) => labelsIn(field, table).length > 0).map(({ id }) => id).join();
}

/** Whether most spans that both of them have come to the same. */
function sameSums({ time }: Dataset, figure: NumberField, one: Table, two: Table): boolean {
  const [a, b] = [one, two].map((table) => sumsBySpan(time, figure, table));
  const common = [...a].flatMap(([span, sum]) => (b.has(span) ? [Math.abs(sum - (b.get(span) ?? NaN)) <= Math.abs(sum) * 1e-9] : []));
  return 2 * common.filter((same) => same).length > common.length;
}

function sumsBySpan(time: Dataset["time"], figure: NumberField, table: Table): Map<number, number> {
  const days = columnOf(table, time)?.values;
  const figures = columnOf(table, figure)?.values ?? [];
  const sums = new Map<number, number>();
  figures.forEach((amount, row) => {
    const day = days?.[row] ?? NO_DAY;
    if (!Number.isNaN(amount)) sums.set(day, (sums.get(day) ?? 0) + amount);
  });
  return sums;
}
