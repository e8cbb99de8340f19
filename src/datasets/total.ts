import { roundTo } from "../clean/round.ts";
import { sum } from "../table/group.ts";
import { knownRows, sumPerLabel } from "../table/known.ts";
import type { ColumnKey } from "../table/table.ts";
import type { Measure } from "./measure.ts";
import type { Slice } from "./view.ts";

/** The measure of all rows, in whole fen; `null` where none of them can tell. */
export function total({ table, rows }: Slice, measure: Measure): number | null {
  const measured = measure(table);
  if (measured === null) return null;
  const known = knownRows(rows, measured.weights);
  return known.length === 0 ? null : roundTo(sum(known, measured.weights), 2);
}

/** The measure per label, in whole fen; `null` where the table lacks the column or cannot tell. */
export function perLabel({ table, rows }: Slice, key: ColumnKey<"label">, measure: Measure): ReadonlyMap<string, number> | null {
  const measured = measure(table);
  const sums = measured === null ? null : sumPerLabel(table, rows, key, measured.weights);
  return sums === null ? null : new Map([...sums].map(([label, value]) => [label, roundTo(value, 2)]));
}

/** The rows that can tell both measures: a rate over any others would set unlike things against each other. */
export function knowing(slice: Slice, ...measures: readonly Measure[]): Slice {
  const rows = measures.reduce((known, measure) => {
    const measured = measure(slice.table);
    return measured === null ? (known.subarray(0, 0) as typeof known) : knownRows(known, measured.weights);
  }, slice.rows);
  return { ...slice, rows };
}

/** One measure as a share of another, over the rows that know both; `null` where there are none, or nothing to share. */
export function rate(slice: Slice, part: Measure, whole: Measure): number | null {
  const known = knowing(slice, part, whole);
  const [some, all] = [total(known, part), total(known, whole)];
  return some === null || all === null || all === 0 ? null : some / all;
}
