import type { DayColumn } from "./table.ts";

/** Rows of which the first and the last day are known. */
export const BLOCK_ROWS = 1024;

/**
 * The first and last day of each `BLOCK_ROWS` rows, so that neither a period nor a count by month need look into blocks
 * that lie within one of theirs or outside. Offices export in order of day, nearly: most blocks are one or the other. A block with a row without a day
 * has `NO_DAY` for its first, one of such rows alone for both.
 */
export interface DayBlocks {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const known = new WeakMap<DayColumn, DayBlocks>();

/** Those of a column, looked for once. */
export function dayBlocksOf(column: DayColumn): DayBlocks {
  const earlier = known.get(column);
  if (earlier !== undefined) return earlier;
  const blocks = findBlocks(column.values);
  known.set(column, blocks);
  return blocks;
}

function findBlocks(days: Int32Array): DayBlocks {
  const count = Math.ceil(days.length / BLOCK_ROWS);
  const blocks = { first: new Int32Array(count), last: new Int32Array(count) };
  for (let block = 0; block < count; block++) {
    const end = Math.min((block + 1) * BLOCK_ROWS, days.length);
    let first = days[block * BLOCK_ROWS];
    let last = first;
    for (let row = block * BLOCK_ROWS + 1; row < end; row++) {
      const day = days[row];
      if (day < first) first = day;
      if (day > last) last = day;
    }
    blocks.first[block] = first;
    blocks.last[block] = last;
  }
  return blocks;
}
