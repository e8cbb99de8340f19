import type { CellColumn, Cells } from "../csv/cells.ts";

/**
 * Records equal to an earlier one in all cells of `columns`, as pairs of the record and the earlier one.
 * Exact where columns are coded; where one is opaque, equal in 64 bits of hash.
 */
export function findRepeats(records: Uint32Array, columns: readonly CellColumn[], hash: Uint32Array): Map<number, number> {
  const size = tableSize(records.length);
  const slots = new Int32Array(size).fill(-1);
  const repeats = new Map<number, number>();
  for (const record of records) {
    let slot = hash[record] & (size - 1);
    let earlier = slots[slot];
    while (earlier >= 0 && (hash[earlier] !== hash[record] || !sameCells(columns, earlier, record))) {
      slot = (slot + 1) & (size - 1);
      earlier = slots[slot];
    }
    if (earlier < 0) slots[slot] = record;
    else repeats.set(record, earlier);
  }
  return repeats;
}

/** A hash per record of some columns only, for finding equal keys. */
export function hashOf(cells: Cells, columns: readonly CellColumn[]): Uint32Array {
  const hash = new Uint32Array(cells.records);
  for (const column of columns) {
    for (let record = 0; record < hash.length; record++) {
      const word = column.kind === "coded" ? column.codes[record] : column.hashes[2 * record];
      const mixed = Math.imul(hash[record] ^ word, 0x9e3779b1);
      hash[record] = mixed ^ (mixed >>> 15);
    }
  }
  return hash;
}

function sameCells(columns: readonly CellColumn[], a: number, b: number): boolean {
  return columns.every((column) =>
    column.kind === "coded"
      ? column.codes[a] === column.codes[b]
      : column.hashes[2 * a] === column.hashes[2 * b] && column.hashes[2 * a + 1] === column.hashes[2 * b + 1],
  );
}

/** A power of two at least twice the count. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
}
