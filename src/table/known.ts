import type { Grouping, Weights } from "./group.ts";
import { keep } from "./filter.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";

/** The rows that weigh anything, be it 0; NaN says that a row cannot tell. */
export function knownRows(rows: Rows, weights: Weights): Rows {
  return weights === null ? rows : keep(rows, (row) => !Number.isNaN(weights[row]));
}

/** The weights summed per slot; each row weighs one where `weights` is `null`. `null` for a slot of which no row can tell. */
export function sumKnown(rows: Rows, { codes, base, slots, size }: Grouping, weights: Weights): (number | null)[] {
  const sums = new Array<number | null>(size).fill(null);
  for (const row of rows) {
    const slot = slots[codes[row] - base];
    const weight = weights === null ? 1 : weights[row];
    if (slot >= 0 && !Number.isNaN(weight)) sums[slot] = (sums[slot] ?? 0) + weight;
  }
  return sums;
}

/** The weights summed per label of those that occur; "" stands for rows without one. `null` where the table lacks the column. */
export function sumPerLabel(table: Table, rows: Rows, key: ColumnKey<"label">, weights: Weights): ReadonlyMap<string, number> | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const { codes, labels } = column;
  const slots = Int32Array.from(labels, (_, code) => code);
  const sums = sumKnown(rows, { codes, base: 0, slots, size: labels.length }, weights);
  return new Map(labels.flatMap((label, code): [string, number][] => (sums[code] === null ? [] : [[label, sums[code]]])));
}
