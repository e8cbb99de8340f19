import { countBelow } from "../csv/ascending.ts";
import { BLOCK_ROWS } from "./dayBlocks.ts";
import { roomFor, takenFrom } from "./gather.ts";
import type { Grouping } from "./group.ts";
import type { Rows } from "./table.ts";

/** Neighbouring rows that are all of one slot. */
export interface Stretch {
  readonly slot: number;
  readonly rows: Rows;
}

/** Rows by slot as far as blocks of them tell, and the others; rows that are of no slot may be left out. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  readonly mixed: Rows;
}

const NONE = -1;
const MIXED = -2;

/**
 * Of rows in order of day nearly all need not be looked at: the first and last day of their block say of which month
 * they are. Where blocks tell nothing, all rows are mixed.
 */
export function stretchesOf(rows: Rows, grouping: Grouping): Stretches {
  const stretches: Stretch[] = [];
  const mixed: Rows[] = [];
  for (const { slot, from, to } of blockRuns(grouping)) {
    if (slot === NONE) continue;
    const own = rows.subarray(countBelow(rows, from), countBelow(rows, to)) as Rows;
    if (slot === MIXED) mixed.push(own);
    else stretches.push({ slot, rows: own });
  }
  return { stretches, mixed: mixed.length === 1 ? mixed[0] : joined(rows, mixed) };
}

/** Rows `[from, to)` of a table, of which each block says the same. */
interface BlockRun {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

function blockRuns({ blocks, ...grouping }: Grouping): BlockRun[] {
  if (blocks === null) return [{ slot: MIXED, from: 0, to: Infinity }];
  const runs: BlockRun[] = [];
  let begun = 0;
  let slot = NONE;
  const end = (block: number) => {
    if (block > begun) runs.push({ slot, from: begun * BLOCK_ROWS, to: block * BLOCK_ROWS });
    begun = block;
  };
  for (let block = 0; block < blocks.first.length; block++) {
    const own = slotOfBlock(blocks.first[block], blocks.last[block], grouping);
    if (own !== slot) end(block);
    slot = own;
  }
  end(blocks.first.length);
  return runs;
}

/** Days of a slot are neighbours: where the first and the last of a block are in it, so are the others. */
function slotOfBlock(first: number, last: number, { first: from, slots }: Pick<Grouping, "first" | "slots">): number {
  if (last < from || first >= from + slots.length) return NONE;
  const slot = slots[first - from];
  return slot !== undefined && slot !== NONE && slot === slots[last - from] ? slot : MIXED;
}

function joined(rows: Rows, parts: readonly Rows[]): Rows {
  const room = roomFor(rows.length);
  let length = 0;
  for (const part of parts) {
    room.set(part, length);
    length += part.length;
  }
  return takenFrom(rows, length);
}
