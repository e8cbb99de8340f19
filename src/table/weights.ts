import { keep } from "./filter.ts";
import { roomFor, takenFrom } from "./gather.ts";
import type { Rows } from "./table.ts";

/** A vote per row: `NO`, `YES`, or `UNKNOWN` where the row cannot tell. */
export type Votes = Uint8Array;

export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

/** What each row weighs: a number, NaN where the row cannot tell; 1 or 0 as it votes; one where they are `null`. */
export type Weights = Float64Array | Votes | null;

/** The weights of all rows together; `null` where no row can tell. */
export function sum(rows: Rows, weights: Weights): number | null {
  if (weights === null) return rows.length === 0 ? null : rows.length;
  if (weights instanceof Float64Array) return sumNumbers(rows, weights);
  const { known, yes } = tally(rows, weights);
  return known === 0 ? null : yes;
}

/** How many of the rows vote, and how many of these vote yes. */
export function tally(rows: Rows, votes: Votes): { readonly known: number; readonly yes: number } {
  let known = 0;
  let yes = 0;
  for (let i = 0; i < rows.length; i++) {
    const vote = votes[rows[i]];
    known += Number(vote !== UNKNOWN);
    yes += Number(vote === YES);
  }
  return { known, yes };
}

/** The rows that vote yes; none where there are no votes. */
export function yesRows(rows: Rows, votes: Votes | null): Rows {
  return votes === null ? (rows.subarray(0, 0) as Rows) : keep(rows, (row) => votes[row] === YES);
}

// Four rows a turn: the turn costs more than what is done in it.

function sumNumbers(rows: Rows, numbers: Float64Array): number | null {
  let total = 0;
  let known = 0;
  const fours = rows.length - (rows.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = numbers[rows[i]];
    const b = numbers[rows[i + 1]];
    const c = numbers[rows[i + 2]];
    const d = numbers[rows[i + 3]];
    if (!Number.isNaN(a)) {
      total += a;
      known++;
    }
    if (!Number.isNaN(b)) {
      total += b;
      known++;
    }
    if (!Number.isNaN(c)) {
      total += c;
      known++;
    }
    if (!Number.isNaN(d)) {
      total += d;
      known++;
    }
  }
  for (let i = fours; i < rows.length; i++) {
    const number = numbers[rows[i]];
    if (Number.isNaN(number)) continue;
    total += number;
    known++;
  }
  return known === 0 ? null : total;
}

/** The rows that weigh anything, be it 0. */
export function knownRows(rows: Rows, weights: Weights): Rows {
  if (weights === null) return rows;
  const known = roomFor(rows.length);
  return takenFrom(rows, weights instanceof Uint8Array ? knownVotes(rows, weights, known) : knownNumbers(rows, weights, known));
}

// Every row is written down, and the next one over it where it does not stay: a processor guesses wrongly at
// branches that rows take at random.

function knownVotes(rows: Rows, votes: Votes, known: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    known[length] = row;
    length += Number(votes[row] !== UNKNOWN);
  }
  return length;
}

function knownNumbers(rows: Rows, numbers: Float64Array, known: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    known[length] = row;
    length += Number(!Number.isNaN(numbers[row]));
  }
  return length;
}
