import type { Codes } from "../csv/codes.ts";
import type { CodeRange } from "./count.ts";
import type { Rows } from "./table.ts";
import type { Votes } from "./weights.ts";

/** What a row can vote: no, yes, unknown. */
export const VOTES = 3;

/** How many of the rows of each code or day of the range vote what: at `(code - first) * VOTES + vote`. */
export function countVotes(rows: Rows, codes: Codes | Int32Array, { first, count }: CodeRange, votes: Votes): Uint32Array {
  const counts = new Uint32Array(count * VOTES);
  if (codes instanceof Int32Array) countDays(rows, codes, first, count, votes, counts);
  else countLabels(rows, codes, votes, counts);
  return counts;
}

/** How many of the rows of each code vote what on both: at `(code * VOTES + one) * VOTES + other`. */
export function countVotesOnBoth(rows: Rows, codes: Codes, count: number, one: Votes, other: Votes): Uint32Array {
  const counts = new Uint32Array(count * VOTES * VOTES);
  const fours = rows.length - (rows.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = rows[i];
    const b = rows[i + 1];
    const c = rows[i + 2];
    const d = rows[i + 3];
    counts[(codes[a] * VOTES + one[a]) * VOTES + other[a]]++;
    counts[(codes[b] * VOTES + one[b]) * VOTES + other[b]]++;
    counts[(codes[c] * VOTES + one[c]) * VOTES + other[c]]++;
    counts[(codes[d] * VOTES + one[d]) * VOTES + other[d]]++;
  }
  for (let i = fours; i < rows.length; i++) counts[(codes[rows[i]] * VOTES + one[rows[i]]) * VOTES + other[rows[i]]]++;
  return counts;
}

// Four rows a turn: the turn costs more than what is done in it.

function countLabels(rows: Rows, codes: Codes, votes: Votes, counts: Uint32Array): void {
  const fours = rows.length - (rows.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = rows[i];
    const b = rows[i + 1];
    const c = rows[i + 2];
    const d = rows[i + 3];
    counts[codes[a] * VOTES + votes[a]]++;
    counts[codes[b] * VOTES + votes[b]]++;
    counts[codes[c] * VOTES + votes[c]]++;
    counts[codes[d] * VOTES + votes[d]]++;
  }
  for (let i = fours; i < rows.length; i++) counts[codes[rows[i]] * VOTES + votes[rows[i]]]++;
}

function countDays(rows: Rows, days: Int32Array, first: number, count: number, votes: Votes, counts: Uint32Array): void {
  const last = first + count - 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const day = days[row];
    if (day >= first && day <= last) counts[(day - first) * VOTES + votes[row]]++;
  }
}
