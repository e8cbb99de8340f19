import type { Period } from "../clean/day.ts";
import type { Value } from "../charts/chart.ts";
import type { DayField } from "../datasets/field.ts";
import type { Measure } from "../datasets/measure.ts";
import type { Slice } from "../datasets/view.ts";
import { sumKnown } from "../table/known.ts";
import { bySpan } from "../table/spans.ts";
import { allRows } from "../table/table.ts";

/**
 * The measure per span, `null` where it is not known. A span without rows in view counts 0 if other departments have
 * rows in it, and is unknown if nobody has. `null` altogether where the table cannot tell the measure or the day.
 */
export function perSpan({ table, rows }: Slice, time: DayField, spans: readonly Period[], measure: Measure): Value[] | null {
  const measured = measure(table);
  const grouping = bySpan(table, time, spans);
  if (measured === null || grouping === null) return null;
  const all = sumKnown(allRows(table), grouping, measured.weights);
  return sumKnown(rows, grouping, measured.weights).map((sum, i) => sum ?? (all[i] === null ? null : 0));
}

/** Of what is known; `null` where nothing is. */
export function totalOf(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
