import type { Measure } from "../datasets/measure.ts";
import { perLabel, total } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import type { ColumnKey } from "../table/table.ts";

/** How much of a measure bears one of the labels: 0 where rows bear others only, `null` where none can tell. */
export function totalOfLabels(slice: Slice, measure: Measure, field: ColumnKey<"label">, labels: readonly string[]): number | null {
  const sums = total(slice, measure) === null ? null : perLabel(slice, field, measure);
  return sums === null ? null : labels.reduce((sum, label) => sum + (sums.get(label) ?? 0), 0);
}
