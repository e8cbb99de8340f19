import type { Cells } from "../../csv/cells.ts";
import { isBlank } from "../layout/cellShape.ts";
import { statedNumber, type StatedNumber, type SummedColumn } from "./checkTotals.ts";
import { Fate } from "../fate.ts";
import { rangeSums } from "./rangeSums.ts";
import { NAMING_COLUMNS, type TotalRow } from "./totalName.ts";

/** A run of 其中 rows `[from, to)` right below the total that it breaks down. */
interface Run {
  readonly total: TotalRow;
  /** The first record that the total can sum. */
  readonly above: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that go on a breakdown of which only the first row says 其中: they stand right below it, make up with it
 * what the total above states, and so do the rows above that total; counted as rows they would count twice. `totals`
 * are those told by their words, ascending; `fates` are those before rows are judged, and stay as they are.
 */
export function findBreakdownRows(cells: Cells, fates: Uint8Array, totals: readonly TotalRow[], columns: readonly SummedColumn[]): TotalRow[] {
  const runs = runsOf(totals).filter(({ to }) => fates[to] === Fate.kept);
  if (runs.length === 0) return [];
  const sums = columns.map((column) => ({ column, sumBetween: rangeSums(column.byRecord()) }));
  return runs.flatMap(({ total, above, from, to }) => {
    let end = to;
    while (fates[end] === Fate.kept) end++;
    const stated = sums.flatMap(({ column, sumBetween }) => {
      const whole = statedIn(cells, total.record, column);
      if (whole === null || whole.value === 0) return [];
      let parts = sumBetween(to, end);
      for (let record = from; record < to; record++) parts += statedIn(cells, record, column)?.value ?? 0;
      const agrees = (sum: number) => Math.abs(sum - whole.value) <= whole.tolerance;
      return [agrees(parts) && (agrees(sumBetween(above, total.record)) || agrees(sumBetween(0, total.record)))];
    });
    if (stated.length === 0 || stated.includes(false)) return [];
    return Array.from({ length: end - to }, (_, i): TotalRow => ({ record: to + i, kind: "breakdown", name: nameOf(cells, to + i) }));
  });
}

function runsOf(totals: readonly TotalRow[]): Run[] {
  const runs: Run[] = [];
  let above = 0;
  totals.forEach((total, i) => {
    if (total.kind === "breakdown") return;
    const from = total.record + 1;
    let to = from;
    while (totals[i + 1 + to - from]?.kind === "breakdown" && totals[i + 1 + to - from].record === to) to++;
    if (to > from) runs.push({ total, above, from, to });
    above = to;
  });
  return runs;
}

/** A stated number of a record whose text is at hand. */
function statedIn(cells: Cells, record: number, { field, column, context }: SummedColumn): StatedNumber | null {
  const stored = cells.columns[column];
  return stored.kind === "opaque" ? null : statedNumber(stored.values[stored.codes[record]], field, context);
}

function nameOf({ columns }: Cells, record: number): string {
  for (const stored of columns.slice(0, NAMING_COLUMNS)) {
    const text = stored.kind === "coded" ? stored.values[stored.codes[record]] : "";
    if (!isBlank(text)) return text.trim();
  }
  return "";
}
