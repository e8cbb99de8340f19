import type { WordColumn } from "./rowColumns.ts";

/** Rows equal to an earlier one, ascending, and at the same place in `firsts` the first row that each is equal to. */
export interface Repeats {
  readonly rows: Uint32Array;
  readonly firsts: Uint32Array;
}

/** Rows equal to an earlier one of them in all `columns`. Exact but for columns known by hash. */
export function findRepeats(rows: Uint32Array, columns: readonly WordColumn[], hash: Uint32Array): Repeats {
  const size = tableSize(rows.length);
  const slots = new Int32Array(size).fill(-1);
  const repeated = new Uint32Array(rows.length);
  const firsts = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    let slot = hash[row] & (size - 1);
    let earlier = slots[slot];
    while (earlier >= 0 && (hash[earlier] !== hash[row] || !sameCells(columns, earlier, row))) {
      slot = (slot + 1) & (size - 1);
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

/** Those of the repeats that `test` accepts. */
export function keepRepeats({ rows, firsts }: Repeats, test: (row: number, first: number) => boolean): Repeats {
  const kept = rows.map((row, i) => (test(row, firsts[i]) ? 1 : 0));
  return { rows: rows.filter((_, i) => kept[i] === 1), firsts: firsts.filter((_, i) => kept[i] === 1) };
}

/** A hash per row of some columns only, for finding equal keys. */
export function hashOf(columns: readonly WordColumn[], rows: number): Uint32Array {
  const hash = new Uint32Array(rows);
  for (const { words, perRow } of columns) {
    for (let row = 0; row < rows; row++) {
      const word = perRow === 1 ? words[row] : words[2 * row] ^ Math.imul(words[2 * row + 1], 0x85ebca6b);
      const mixed = Math.imul(hash[row] ^ word, 0x9e3779b1);
      hash[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hash;
}

/** Whether two rows are equal in all columns. */
export function sameCells(columns: readonly WordColumn[], a: number, b: number): boolean {
  return columns.every(({ words, perRow }) => (perRow === 1 ? words[a] === words[b] : words[2 * a] === words[2 * b] && words[2 * a + 1] === words[2 * b + 1]));
}

/** A power of two at least twice the count. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
}
