import { lineOf, type Cells } from "../../csv/cells.ts";
import type { SummedColumn } from "./checkTotals.ts";
import { Fate } from "../fate.ts";
import { GroupSums } from "./groupSums.ts";
import { findCandidates } from "./totalCandidates.ts";
import type { TotalRow } from "./totalName.ts";

/** A first or last row named 全市 that is this near to the sum of the others is a total that is off. */
const NEARLY = 0.05;

/**
 * Totals that only their figures tell: a row without any words, or named 全市, 全年, 总数, whose figures all equal the
 * sums of the rows before it, behind it, or of all others, and not by chance. A first or
 * last row so named that is nearly the sum is one too: its check fails, while as a row it would double every figure.
 * A row with a name of its own is never taken. `fates` are those before rows are judged; they stay as they are.
 * `records` are all that are still kept, and perhaps others.
 */
export function findUnnamedTotals(cells: Cells, fates: Uint8Array, records: Uint32Array, columns: readonly SummedColumn[]): TotalRow[] {
  const candidates = columns.length === 0 ? new Map<number, string>() : findCandidates(cells, fates, records, columns);
  if (candidates.size === 0) return [];
  const found = new Set<number>();
  findParts(ascending(fates), candidates, found, columns, fates);
  findParts(descending(fates), candidates, found, columns, fates);
  findWholes(candidates, found, columns, fates);
  const names = [...found].map((record) => candidates.get(record) ?? "");
  return [...found].map((record, i): TotalRow => {
    const line = `第 ${lineOf(cells, record)} 行`;
    const name = names[i];
    if (name === "") return { record, kind: "part", name: line };
    return { record, kind: "part", name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}（${line}）` };
  });
}

/** Candidates that sum the rows since the total before them, in the order given; each found starts a new group. */
function findParts(records: Iterable<number>, candidates: ReadonlyMap<number, string>, found: Set<number>, columns: readonly SummedColumn[], fates: Uint8Array): void {
  const group = new GroupSums(columns);
  for (const record of records) {
    if (fates[record] === Fate.blank) continue;
    if (fates[record] !== Fate.kept || found.has(record)) group.clear();
    else if (candidates.has(record) && group.equals(record, candidates.get(record) !== "")) {
      found.add(record);
      group.clear();
    } else group.add(record);
  }
}

/** Candidates that sum all rows, whatever parts stand between. */
function findWholes(candidates: ReadonlyMap<number, string>, found: Set<number>, columns: readonly SummedColumn[], fates: Uint8Array): void {
  const rows = new GroupSums(columns);
  let first = -1;
  let last = -1;
  for (const record of ascending(fates)) {
    if (fates[record] !== Fate.kept || found.has(record)) continue;
    if (first < 0) first = record;
    last = record;
    if (!candidates.has(record)) rows.add(record);
  }
  for (const [record, name] of candidates) {
    if (found.has(record)) continue;
    const atEdge = name !== "" && (record === first || record === last);
    if (rows.equals(record, name !== "") || (atEdge && rows.nearly(record, NEARLY))) found.add(record);
  }
}

function* ascending({ length }: Uint8Array): Generator<number> {
  for (let record = 0; record < length; record++) yield record;
}

function* descending({ length }: Uint8Array): Generator<number> {
  for (let record = length - 1; record >= 0; record--) yield record;
}
