import type { Rows } from "./table.ts";

/** How many of the rows have each whole number from 0 up; others, and rows without one, are left out. */
export function countWhole(rows: Rows, numbers: Float64Array): Uint32Array {
  let most = -1;
  for (let i = 0; i < rows.length; i++) if (numbers[rows[i]] > most) most = numbers[rows[i]];
  const counts = new Uint32Array(Math.floor(most) + 1);
  for (let i = 0; i < rows.length; i++) {
    const number = numbers[rows[i]];
    if (number >= 0 && Number.isInteger(number)) counts[number]++;
  }
  return counts;
}

/**
 * The least number that at least this part of them does not exceed (nearest rank, the first of the nine definitions of
 * Hyndman and Fan): one that did occur, so that “half took at most 6 days” is true as it stands. `null` of none.
 */
export function quantile(counts: Uint32Array, part: number): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let reached = 0;
  for (let number = 0; number < counts.length; number++) {
    reached += counts[number];
    if (reached > 0 && reached >= all * part) return number;
  }
  return null;
}
