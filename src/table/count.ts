import type { Codes } from "../csv/codes.ts";
import type { Rows } from "./table.ts";

/** So many codes or days, from the first one on. */
export interface CodeRange {
  readonly first: number;
  readonly count: number;
}

/** How many of the rows have each code or day of the range. Codes lie within it; other days are left out. */
export function countCodes(rows: Rows, codes: Codes | Int32Array, { first, count }: CodeRange): Uint32Array {
  const counts = new Uint32Array(count);
  if (codes instanceof Int32Array) countDays(rows, codes, first, counts);
  else countLabels(rows, codes, counts);
  return counts;
}

// Four rows a turn: the turn costs more than what is done in it.

function countLabels(rows: Rows, codes: Codes, counts: Uint32Array): void {
  const fours = rows.length - (rows.length % 4);
  for (let i = 0; i < fours; i += 4) {
    counts[codes[rows[i]]]++;
    counts[codes[rows[i + 1]]]++;
    counts[codes[rows[i + 2]]]++;
    counts[codes[rows[i + 3]]]++;
  }
  for (let i = fours; i < rows.length; i++) counts[codes[rows[i]]]++;
}

function countDays(rows: Rows, days: Int32Array, first: number, counts: Uint32Array): void {
  const last = first + counts.length - 1;
  const fours = rows.length - (rows.length % 4);
  for (let i = 0; i < fours; i += 4) {
    const a = days[rows[i]];
    const b = days[rows[i + 1]];
    const c = days[rows[i + 2]];
    const d = days[rows[i + 3]];
    if (a >= first && a <= last) counts[a - first]++;
    if (b >= first && b <= last) counts[b - first]++;
    if (c >= first && c <= last) counts[c - first]++;
    if (d >= first && d <= last) counts[d - first]++;
  }
  for (let i = fours; i < rows.length; i++) {
    const day = days[rows[i]];
    if (day >= first && day <= last) counts[day - first]++;
  }
}
