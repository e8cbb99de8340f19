import fc from "fast-check";
import { BLOCK_ROWS } from "../../../src/table/dayBlocks.ts";
import { NO_DAY, type Table } from "../../../src/table/table.ts";

/** Days in order, or nearly, as offices export them; some rows without one, alone or many together. */
export const longDays = fc
  .tuple(fc.integer({ min: 2 * BLOCK_ROWS, max: 4 * BLOCK_ROWS + 3 }), fc.integer({ min: 0, max: 3 }), fc.array(fc.nat({ max: 4 * BLOCK_ROWS }), { maxLength: 3 }), fc.nat({ max: 2 * BLOCK_ROWS }))
  .map(([length, jitter, gaps, gap]) => {
    const days = Int32Array.from({ length }, (_, row) => 17160 + Math.floor((20 * row) / length) + (jitter === 0 ? 0 : (row * 7919) % jitter));
    for (const at of gaps) days.fill(NO_DAY, at, at + 1 + (gap % (BLOCK_ROWS + 500)));
    return days;
  });

export function datedTable(days: Int32Array): Table {
  return { length: days.length, columns: new Map([["day", { storage: "day", values: days, grain: "day" }]]), origin: { parts: [], records: new Uint32Array(0) } };
}
