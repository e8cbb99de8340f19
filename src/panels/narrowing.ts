import type { Period } from "../clean/day.ts";
import { departmentsOf } from "../clean/department.ts";
import { departmentDimension, dimensionOf } from "../datasets/dimension.ts";
import type { Picked, RowsOf } from "../datasets/view.ts";
import type { Panel } from "./panel.ts";

/** What a click on a mark picks: a label of each dimension at most. */
export interface Narrowing extends Picked {
  /** `null` where the mark stands for no time of its own. */
  readonly period: Period | null;
}

type Drawn = Pick<Panel<unknown>, "dataset" | "along">;

/**
 * The picks of what a mark stands for, which of its rows are counted aside; `null` where a view cannot hold it: a
 * weekday, a class of sizes, rows named one by one, several labels under one mark.
 */
export function narrowingOf(panel: Drawn, where: RowsOf): Narrowing | null {
  const { dataset, along } = panel;
  const labels = Object.entries(where.labels ?? {}).map(([id, names]) => pickOf(panel, id, names));
  const picks = labels.filter((pick) => pick !== null);
  if (picks.length < labels.length) return null;
  // The year of a list is no pick of that year: its marks stand for departments or kinds.
  const period = along.includes(dataset.time) ? (where.period ?? null) : null;
  if (period === null && picks.length === 0) return null;
  return {
    period,
    departments: picks.flatMap(({ dimension, label }) => (dimension === departmentDimension.id ? [label] : [])),
    categories: Object.fromEntries(picks.flatMap(({ dimension, label }) => (dimension === departmentDimension.id ? [] : [[dimension, [label]]]))),
  };
}

function pickOf({ dataset, along }: Drawn, id: string, labels: readonly string[]): { readonly dimension: string; readonly label: string } | null {
  const field = along.find((one) => one.id === id);
  const dimension = field && dimensionOf(dataset, field);
  if (!dimension || labels.length !== 1) return null;
  const [label] = labels;
  // A row of no department, or of several at once, is nobody's alone.
  return field?.kind === "department" && departmentsOf(label).length !== 1 ? null : { dimension: dimension.id, label };
}

/** The dimensions whose picks do not narrow the panel, because it is drawn along them. */
export function ownDimensions({ dataset, along }: Drawn): readonly string[] {
  return along.flatMap((field) => dimensionOf(dataset, field)?.id ?? []);
}

/** Whether none of the labels behind a mark is picked, of a dimension along which the panel is drawn and something is. */
export function isPassedOver({ dataset, along }: Drawn, { labels = {} }: RowsOf, { departments, categories }: Picked): boolean {
  return along.some((field) => {
    const names = labels[field.id];
    const dimension = dimensionOf(dataset, field);
    if (names === undefined || dimension === null) return false;
    const picked = field.kind === "department" ? departments : (categories[dimension.id] ?? []);
    const own = field.kind === "department" ? names.flatMap(departmentsOf) : names;
    return picked.length > 0 && !own.some((name) => picked.includes(name));
  });
}
