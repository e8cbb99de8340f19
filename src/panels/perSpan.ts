import { monthIndex, monthPeriod, type Period } from "../clean/day.ts";
import type { Value } from "../charts/chart.ts";
import { datasets } from "../datasets/all.ts";
import type { DayField } from "../datasets/field.ts";
import type { Measure } from "../datasets/measure.ts";
import type { Slice } from "../datasets/view.ts";
import { bySpan } from "../table/group.ts";
import { sumKnown } from "../table/known.ts";
import { allRows, type Rows } from "../table/table.ts";
import type { Weights } from "../table/weights.ts";

/**
 * The measure per span, `null` where it is not known. A span without rows in view counts 0 if anybody has rows in the
 * months that it touches, since cases and deals come when they come; where every day should have a row, only if
 * anybody has in the span itself. Else it is unknown. `null` altogether where the table cannot tell the measure or the day.
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
  const known = knownSpans(table, time, spans, measured.weights);
  return sums.map((values) => values.map((sum, i) => sum ?? (known[i] ? 0 : null)));
}

/** Whether anybody has rows in each span, or, where not every day should have one, in the months that it touches. */
function knownSpans(table: Slice["table"], time: DayField, spans: readonly Period[], weights: Weights): boolean[] {
  const daily = datasets.some((dataset) => dataset.daily && dataset.time === time);
  const first = monthIndex(spans[0].from);
  const months = Array.from({ length: monthIndex(spans[spans.length - 1].to) - first + 1 }, (_, i) => monthPeriod(first + i));
  const grouping = bySpan(table, time, daily ? spans : months);
  const known = grouping === null ? [] : sumKnown(allRows(table), grouping, weights).map((sum) => sum !== null);
  return daily ? known : spans.map(({ from, to }) => from <= to && known.slice(monthIndex(from) - first, monthIndex(to) - first + 1).includes(true));
}

/** Of what is known; `null` where nothing is. */
export function totalOf(values: readonly Value[]): Value {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
