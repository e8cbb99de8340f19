import { roundTo } from "../clean/round.ts";
import { sumBoth, sumBothPerLabel, type Both } from "../table/both.ts";
import { sumPerLabel } from "../table/known.ts";
import type { ColumnKey } from "../table/table.ts";
import { sum } from "../table/weights.ts";
import type { Measure } from "./measure.ts";
import type { Slice } from "./view.ts";

/** The measure of all rows, in whole fen; `null` where none of them can tell. */
export function total({ table, rows }: Slice, measure: Measure): number | null {
  const measured = measure(table);
  const all = measured === null ? null : sum(rows, measured.weights);
  return all === null ? null : wholeFen(all);
}

/** The measure per label, in whole fen; `null` where the table lacks the column or cannot tell. */
export function perLabel({ table, rows }: Slice, key: ColumnKey<"label">, measure: Measure): ReadonlyMap<string, number> | null {
  const measured = measure(table);
  const sums = measured === null ? null : sumPerLabel(table, rows, key, measured.weights);
  return sums === null ? null : new Map(Array.from(sums, ([label, value]) => [label, wholeFen(value)]));
}

/** A part and the whole of which it is one, in whole fen. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * One measure as a share of another, over the rows that know both: a rate over any others would set unlike things
 * against each other. `null` where there are none, or nothing to share.
 */
export function rate({ table, rows }: Slice, part: Measure, whole: Measure): number | null {
  const [some, all] = [part(table), whole(table)];
  const both = some === null || all === null ? null : sumBoth(rows, some.weights, all.weights);
  if (both === null) return null;
  const share = inFen(both);
  return share.whole === 0 ? null : share.part / share.whole;
}

/** The shares per label; a label without rows that know both is left out. `null` where the table lacks the column or cannot tell. */
export function sharePerLabel({ table, rows }: Slice, key: ColumnKey<"label">, part: Measure, whole: Measure): ReadonlyMap<string, Share> | null {
  const [some, all] = [part(table), whole(table)];
  const sums = some === null || all === null ? null : sumBothPerLabel(table, rows, key, some.weights, all.weights);
  return sums === null ? null : new Map([...sums].map(([label, both]) => [label, inFen(both)]));
}

function inFen([part, whole]: Both): Share {
  return { part: wholeFen(part), whole: wholeFen(whole) };
}

/** Counts are whole as they are. */
function wholeFen(amount: number): number {
  return Number.isSafeInteger(amount) ? amount : roundTo(amount, 2);
}
