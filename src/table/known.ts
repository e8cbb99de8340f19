import type { Codes } from "../csv/codes.ts";
import { countCodes, type CodeRange } from "./count.ts";
import { countVotes, VOTES } from "./countVotes.ts";
import type { Grouping } from "./group.ts";
import { stretchesOf } from "./stretches.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";
import { NO, sum, YES, type Votes, type Weights } from "./weights.ts";

/** The weights summed per slot; each row weighs one where `weights` is `null`. `null` for a slot of which no row can tell. */
export function sumKnown(rows: Rows, grouping: Grouping, weights: Weights): (number | null)[] {
  const perSlot = new Array<number | null>(grouping.size).fill(null);
  const add = (slot: number, more: number) => (perSlot[slot] = (perSlot[slot] ?? 0) + more);
  const { stretches, mixed } = stretchesOf(rows, grouping);
  for (const stretch of stretches) {
    const known = sum(stretch.rows, weights);
    if (known !== null) add(stretch.slot, known);
  }
  if (mixed.length > 0) {
    const { codes, first, slots } = grouping;
    const { sums, known } = sumPerCode(mixed, codes, { first, count: slots.length }, weights);
    slots.forEach((slot, at) => slot >= 0 && known[at] > 0 && add(slot, sums[at]));
  }
  return perSlot;
}

/** The weights summed per label of those that occur; "" stands for rows without one. `null` where the table lacks the column. */
export function sumPerLabel(table: Table, rows: Rows, key: ColumnKey<"label">, weights: Weights): ReadonlyMap<string, number> | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const { sums, known } = sumPerCode(rows, column.codes, { first: 0, count: column.labels.length }, weights);
  const perLabel = new Map<string, number>();
  column.labels.forEach((label, code) => known[code] > 0 && perLabel.set(label, sums[code]));
  return perLabel;
}

/** What the rows of each code weigh, and whether any of them can tell: more than 0. */
interface CodeSums {
  readonly sums: ArrayLike<number>;
  readonly known: ArrayLike<number>;
}

interface NumberSums extends CodeSums {
  readonly sums: Float64Array;
  readonly known: Uint8Array;
}

// Codes are fewer than rows: whatever can be looked up by code is looked up afterwards.

function sumPerCode(rows: Rows, codes: Grouping["codes"], range: CodeRange, weights: Weights): CodeSums {
  if (weights instanceof Uint8Array) return sumVotes(rows, codes, range, weights);
  if (weights !== null) return sumNumbers(rows, codes, range, weights);
  const counts = countCodes(rows, codes, range);
  return { sums: counts, known: counts };
}

function sumVotes(rows: Rows, codes: Grouping["codes"], range: CodeRange, votes: Votes): CodeSums {
  const counts = countVotes(rows, codes, range, votes);
  const sums = Uint32Array.from({ length: range.count }, (_, at) => counts[at * VOTES + YES]);
  return { sums, known: sums.map((yes, at) => yes + counts[at * VOTES + NO]) };
}

function sumNumbers(rows: Rows, codes: Grouping["codes"], { first, count }: CodeRange, numbers: Float64Array): CodeSums {
  const summed = { sums: new Float64Array(count), known: new Uint8Array(count) };
  if (codes instanceof Int32Array) sumByDay(rows, codes, first, numbers, summed);
  else sumByCode(rows, codes, numbers, summed);
  return summed;
}

// One loop for each kind of array: one that met them all would be several times as slow.

function sumByDay(rows: Rows, days: Int32Array, first: number, numbers: Float64Array, { sums, known }: NumberSums): void {
  const { length } = sums;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const at = days[row] - first;
    const number = numbers[row];
    if (at < 0 || at >= length || Number.isNaN(number)) continue;
    sums[at] += number;
    known[at] = 1;
  }
}

function sumByCode(rows: Rows, codes: Codes, numbers: Float64Array, { sums, known }: NumberSums): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const number = numbers[row];
    if (Number.isNaN(number)) continue;
    const code = codes[row];
    sums[code] += number;
    known[code] = 1;
  }
}
