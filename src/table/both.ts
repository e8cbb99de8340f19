import { countVotesOnBoth, VOTES } from "./countVotes.ts";
import { sumPerLabel } from "./known.ts";
import { columnOf, type ColumnKey, type Rows, type Table } from "./table.ts";
import { knownRows, NO, sum, tally, UNKNOWN, YES, type Votes, type Weights } from "./weights.ts";

/** What two weights sum up to over the rows that can tell both. */
export type Both = readonly [one: number, other: number];

/** Of all rows; `null` where none can tell both. */
export function sumBoth(rows: Rows, one: Weights, other: Weights): Both | null {
  if (one instanceof Uint8Array && other === null) return votesOfAll(rows, one);
  if (one instanceof Uint8Array && other instanceof Uint8Array) return sumVotes(rows, one, other);
  if (one instanceof Float64Array && other instanceof Float64Array) return sumNumbers(rows, one, other);
  const known = knownRows(knownRows(rows, one), other);
  const [a, b] = [sum(known, one), sum(known, other)];
  return a === null || b === null ? null : [a, b];
}

function votesOfAll(rows: Rows, votes: Votes): Both | null {
  const { known, yes } = tally(rows, votes);
  return known === 0 ? null : [yes, known];
}

function sumVotes(rows: Rows, one: Votes, other: Votes): Both | null {
  let known = 0;
  let ones = 0;
  let others = 0;
  for (let i = 0; i < rows.length; i++) {
    const a = one[rows[i]];
    const b = other[rows[i]];
    const isKnown = Number(a !== UNKNOWN) & Number(b !== UNKNOWN);
    known += isKnown;
    ones += isKnown & a;
    others += isKnown & b;
  }
  return known === 0 ? null : [ones, others];
}

function sumNumbers(rows: Rows, one: Float64Array, other: Float64Array): Both | null {
  let known = 0;
  let ones = 0;
  let others = 0;
  for (let i = 0; i < rows.length; i++) {
    const a = one[rows[i]];
    const b = other[rows[i]];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    known++;
    ones += a;
    others += b;
  }
  return known === 0 ? null : [ones, others];
}

/** Of the rows of each label; one whose rows cannot tell both is left out. `null` where the table lacks the column. */
export function sumBothPerLabel(table: Table, rows: Rows, key: ColumnKey<"label">, one: Weights, other: Weights): ReadonlyMap<string, Both> | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  if (one instanceof Uint8Array && other instanceof Uint8Array) {
    const counts = countVotesOnBoth(rows, column.codes, column.labels.length, one, other);
    return new Map(column.labels.flatMap((label, code) => labelled(label, votesOfCode(counts, code))));
  }
  const known = knownRows(knownRows(rows, one), other);
  const others = sumPerLabel(table, known, key, other);
  return new Map([...(sumPerLabel(table, known, key, one) ?? [])].map(([label, sum]) => [label, [sum, others?.get(label) ?? 0]]));
}

function labelled(label: string, both: Both | null): [string, Both][] {
  return both === null ? [] : [[label, both]];
}

function votesOfCode(counts: Uint32Array, code: number): Both | null {
  const rowsOf = (one: number, other: number) => counts[(code * VOTES + one) * VOTES + other];
  const [neither, first, second, both] = [rowsOf(NO, NO), rowsOf(YES, NO), rowsOf(NO, YES), rowsOf(YES, YES)];
  return neither + first + second + both === 0 ? null : [first + both, second + both];
}
