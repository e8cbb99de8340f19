import type { Cells } from "../../csv/cells.ts";
import { findBreakdownRows } from "./breakdownRows.ts";
import type { SummedColumn } from "./checkTotals.ts";
import { Fate } from "../fate.ts";
import type { TotalRow } from "./totalName.ts";
import { findUnnamedTotals } from "./unnamedTotals.ts";

/**
 * All totals of a file, ascending: `told`, those that their words tell, and those that only the cleaned figures do,
 * which are marked in `fates`; never a row that somebody decided on. `fates` are those before rows are judged, in which
 * `records` are those still kept; `columns` hold all of them.
 */
export function addTotalsByFigures(
  cells: Cells,
  fates: Uint8Array,
  records: Uint32Array,
  told: readonly TotalRow[],
  columns: readonly SummedColumn[],
  decided: ReadonlySet<number>,
): TotalRow[] {
  const mark = (totals: readonly TotalRow[]) => {
    const open = totals.filter(({ record }) => !decided.has(record));
    for (const { record } of open) fates[record] = Fate.total;
    return open;
  };
  const parts = mark(findBreakdownRows(cells, fates, told, columns));
  const sums = mark(findUnnamedTotals(cells, fates, records, columns));
  return [...told, ...parts, ...sums].sort((a, b) => a.record - b.record);
}
