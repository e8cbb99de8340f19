import type { Value } from "../charts/chart.ts";
import type { Measure } from "../datasets/measure.ts";
import { perLabel } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import type { ColumnKey } from "../table/table.ts";

/** A label, "" for rows without one, and what the measure gives for it; `before` is `null` where nothing is known. */
export interface Ranked {
  readonly label: string;
  readonly value: number;
  readonly before: Value;
}

/** The labels in view from the largest down, those without a label last; empty where the table cannot tell. */
export function ranked(now: Slice, before: Slice | null, key: ColumnKey<"label">, measure: Measure): readonly Ranked[] {
  const then = before === null ? null : perLabel(before, key, measure);
  return [...(perLabel(now, key, measure) ?? [])]
    .map(([label, value]) => ({ label, value, before: then?.get(label) ?? null }))
    .sort((a, b) => Number(a.label === "") - Number(b.label === "") || b.value - a.value);
}

/** What the first `count` have of all together; `null` where there is nothing. */
export function shareOfFirst(rows: readonly { readonly value: number }[], count: number): Value {
  const all = rows.reduce((sum, { value }) => sum + value, 0);
  return all > 0 ? rows.slice(0, count).reduce((sum, { value }) => sum + value, 0) / all : null;
}
