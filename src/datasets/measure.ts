import type { Day } from "../clean/day.ts";
import { workdaysAfter } from "../clean/workdays.ts";
import { columnOf, type Table } from "../table/table.ts";
import { UNKNOWN, YES, type Votes, type Weights } from "../table/weights.ts";
import type { DayField, NumberField } from "./field.ts";
import type { Vote } from "./vote.ts";

/**
 * What is counted, at either grain: in a summary the sum of a column, in detail the rows that vote for it.
 * `null` where the table can tell neither.
 */
export type Measure<W extends Weights = Weights> = (table: Table) => { readonly weights: W } | null;

/**
 * A quantity in a summary's column, or the votes of detail rows, each one's own without `vote`; a table may hold both
 * kinds. Where a summary has rows that vote instead of the column, a yes counts what its `size` states.
 */
export function counted(column: NumberField, vote?: Vote, size?: NumberField): Measure {
  return remembered<Weights>((table) => {
    const stated = columnOf(table, column)?.values;
    const votes = vote?.(table);
    const voted = votes && size ? sized(table, votes, size) : votes;
    if (stated === undefined) return voted === null ? null : { weights: voted ?? null };
    return { weights: voted === null ? stated : statedOr(stated, voted) };
  });
}

/** How much those rows count that vote yes: one each, in a summary what its column states. */
export function countedWhere(vote: Vote, column: NumberField): Measure {
  return remembered<Weights>((table) => {
    const votes = vote(table);
    return votes === null ? null : { weights: sized(table, votes, column) };
  });
}

/** Votes of which a yes weighs what its row states, one where it states nothing. */
function sized(table: Table, votes: Votes, size: NumberField): Votes | Float64Array {
  const sizes = columnOf(table, size)?.values;
  if (sizes === undefined) return votes;
  const weights = Float64Array.from(votes, (vote) => (vote === UNKNOWN ? NaN : vote));
  for (let row = 0; row < weights.length; row++) if (votes[row] === YES && !Number.isNaN(sizes[row])) weights[row] = sizes[row];
  return weights;
}

/** The stated numbers; where there is none, what the row votes. */
function statedOr(stated: Float64Array, voted: Votes | Float64Array | undefined): Float64Array {
  const isVote = voted instanceof Uint8Array;
  const weights = stated.slice();
  for (let row = 0; row < weights.length; row++) {
    if (!Number.isNaN(weights[row])) continue;
    const own = voted === undefined ? YES : voted[row];
    if (!isVote || own !== UNKNOWN) weights[row] = own;
  }
  return weights;
}

/** The numbers of a column, missing ones left out. */
export function summed(column: NumberField): Measure<Float64Array> {
  return (table) => {
    const found = columnOf(table, column);
    return found === null ? null : { weights: found.values };
  };
}

/**
 * The numbers of `column`; of `other` for the rows of a file in which `column` is empty throughout.
 * A gap in a file that has the column stays a gap: the two need not be of one size.
 */
export function summedOrElse(column: NumberField, other: NumberField): Measure<Float64Array> {
  return remembered((table) => {
    const preferred = columnOf(table, column)?.values;
    const fallback = columnOf(table, other)?.values;
    if (preferred === undefined) return fallback === undefined ? null : { weights: fallback };
    if (fallback === undefined) return { weights: preferred };
    const weights = preferred.slice();
    table.origin.parts.forEach(({ firstRow }, i, parts) => {
      const end = parts[i + 1]?.firstRow ?? table.length;
      const own = preferred.subarray(firstRow, end);
      if (own.every(Number.isNaN)) weights.set(fallback.subarray(firstRow, end), firstRow);
    });
    return { weights };
  });
}

/** Working days after `from` up to `to`; NaN in rows that lack either, and in those whose days the calendar does not know. */
export function workdays(from: DayField, to: DayField): Measure<Float64Array> {
  return remembered((table) => {
    const starts = columnOf(table, from)?.values;
    const ends = columnOf(table, to)?.values;
    if (starts === undefined || ends === undefined) return null;
    const weights = new Float64Array(starts.length);
    for (let row = 0; row < weights.length; row++) weights[row] = workdaysAfter(starts[row] as Day, ends[row] as Day) ?? NaN;
    return { weights };
  });
}

/** One measure times another, row by row: a rate times what it is a rate of. Nothing where either is missing. */
export function product(one: Measure<Float64Array>, other: Measure<Float64Array>): Measure<Float64Array> {
  return remembered((table) => {
    const [a, b] = [one(table), other(table)];
    return a === null || b === null ? null : { weights: a.weights.map((value, row) => value * b.weights[row]) };
  });
}

/** What `measure` gives in the rows that `admits` marks with 1, nothing in the others. */
export function only(measure: Measure<Float64Array>, admits: (table: Table) => Uint8Array): Measure<Float64Array> {
  return remembered((table) => {
    const all = measure(table);
    if (all === null) return null;
    const admitted = admits(table);
    const weights = all.weights.slice();
    for (let row = 0; row < weights.length; row++) if (admitted[row] === 0) weights[row] = NaN;
    return { weights };
  });
}

/** What rows vote, as a quantity: those that vote yes count one. */
export function judged(vote: Vote): Measure<Votes> {
  return remembered((table) => {
    const weights = vote(table);
    return weights === null ? null : { weights };
  });
}

function remembered<W extends Weights>(measure: Measure<W>): Measure<W> {
  const known = new WeakMap<Table, ReturnType<Measure<W>>>();
  return (table) => {
    const earlier = known.get(table);
    if (earlier !== undefined) return earlier;
    const answer = measure(table);
    known.set(table, answer);
    return answer;
  };
}
