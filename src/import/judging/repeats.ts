import type { RowHash, WordColumn } from "./rowColumns.ts";

/** Rows equal to an earlier one, ascending, and at the same place in `firsts` the first row that each is equal to. */
export interface Repeats {
  readonly rows: Uint32Array;
  readonly firsts: Uint32Array;
}

/** Rows equal to an earlier one of them in all `columns`. Exact but for columns known by hash. */
export function findRepeats(rows: Uint32Array, columns: readonly WordColumn[], hash: RowHash): Repeats {
  const { words, perRow } = hash;
  const suspects = sharingHash(hash, rows);
  const mask = powerOfTwo(2 * suspects.length) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const repeated = new Uint32Array(suspects.length);
  const firsts = new Uint32Array(suspects.length);
  let count = 0;
  for (let i = 0; i < suspects.length; i++) {
    const row = suspects[i];
    let slot = words[perRow * row] & mask;
    let earlier = slots[slot];
    while (earlier >= 0 && (words[perRow * earlier] !== words[perRow * row] || !sameCells(columns, earlier, row))) {
      slot = (slot + 1) & mask;
      earlier = slots[slot];
    }
    if (earlier < 0) slots[slot] = row;
    else {
      repeated[count] = row;
      firsts[count++] = earlier;
    }
  }
  return { rows: repeated.slice(0, count), firsts: firsts.slice(0, count) };
}

/** With so few bits for each row, about one row in ten is looked at for nothing; with more, they would not stay in the cache. */
const BITS_PER_ROW = 8;

/** All rows, ascending, that share their hash with another, and a few that only share some bits of it; among `rows` where they are given. */
export function sharingHash({ words, perRow }: RowHash, rows?: Uint32Array): Uint32Array {
  const length = rows === undefined ? words.length / perRow : rows.length;
  const mask = powerOfTwo(BITS_PER_ROW * length) - 1;
  const seen = new Uint32Array((mask >>> 5) + 1);
  const seenAgain = new Uint32Array(seen.length);
  for (let i = 0; i < length; i++) {
    const place = words[perRow * (rows === undefined ? i : rows[i])] & mask;
    const bit = 1 << (place & 31);
    if ((seen[place >>> 5] & bit) === 0) seen[place >>> 5] |= bit;
    else seenAgain[place >>> 5] |= bit;
  }
  const sharing = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const row = rows === undefined ? i : rows[i];
    const place = words[perRow * row] & mask;
    if ((seenAgain[place >>> 5] & (1 << (place & 31))) !== 0) sharing[count++] = row;
  }
  return sharing.slice(0, count);
}

/** Those of the repeats that `test` accepts. */
export function keepRepeats({ rows, firsts }: Repeats, test: (row: number, first: number) => boolean): Repeats {
  const kept = rows.map((row, i) => (test(row, firsts[i]) ? 1 : 0));
  return { rows: rows.filter((_, i) => kept[i] === 1), firsts: firsts.filter((_, i) => kept[i] === 1) };
}

/** A hash per row of some columns only, for finding equal keys; 0 where `says` is told and denies that there is one. */
export function hashOf(columns: readonly WordColumn[], rows: number, says?: (row: number) => boolean): RowHash {
  const hash = new Uint32Array(rows);
  for (const { words, perRow } of columns) {
    for (let row = 0; row < rows; row++) {
      const word = perRow === 1 ? words[row] : words[2 * row] ^ Math.imul(words[2 * row + 1], 0x85ebca6b);
      const mixed = Math.imul(hash[row] ^ word, 0x9e3779b1);
      hash[row] = mixed ^ (mixed >>> 15);
    }
  }
  if (says !== undefined) for (let row = 0; row < rows; row++) if (!says(row)) hash[row] = 0;
  return { words: hash, perRow: 1 };
}

/** Whether two rows are equal in all columns. */
export function sameCells(columns: readonly WordColumn[], a: number, b: number): boolean {
  return columns.every(({ words, perRow }) => (perRow === 1 ? words[a] === words[b] : words[2 * a] === words[2 * b] && words[2 * a + 1] === words[2 * b + 1]));
}

/** The least power of two that is not below `count`, 32 at least. */
function powerOfTwo(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(32, count)));
}
