import type { Period } from "../clean/day.ts";
import type { Value } from "../charts/chart.ts";
import type { DayField } from "../datasets/field.ts";
import type { Measure } from "../datasets/measure.ts";
import type { Slice } from "../datasets/view.ts";
import { bySpan } from "../table/group.ts";
import { sumKnown } from "../table/known.ts";
import { allRows, type Rows } from "../table/table.ts";

/**
 * The measure per span, `null` where it is not known. A span without rows in view counts 0 if other departments have
 * rows in it, and is unknown if nobody has. `null` altogether where the table cannot tell the measure or the day.
 */
export function perSpan({ table, rows }: Slice, time: DayField, spans: readonly Period[], measure: Measure): Value[] | null {
  const [values] = eachPerSpan(table, [rows], time, spans, measure) ?? [null];
  return values;
}

/** The same for each of several choices of rows. */
export function eachPerSpan(table: Slice["table"], choices: readonly Rows[], time: DayField, spans: readonly Period[], measure: Measure): Value[][] | null {
  const measured = measure(table);
  const grouping = bySpan(table, time, spans);
  if (measured === null || grouping === null) return null;
  const sums = choices.map((rows) => sumKnown(rows, grouping, measured.weights));
  if (!sums.some((values) => values.includes(null))) return sums;
  const all = sumKnown(allRows(table), grouping, measured.weights);
  return sums.map((values) => values.map((sum, i) => sum ?? (all[i] === null ? null : 0)));
}

/** Of what is known; `null` where nothing is. */
export function totalOf(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
