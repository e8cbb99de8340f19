import { lineOf, type CellColumn, type Cells } from "../../csv/cells.ts";
import { isBlankMark } from "../../clean/empty.ts";
import { isBlank, looksNumeric } from "../layout/cellShape.ts";
import type { SummedColumn } from "./checkTotals.ts";
import { Fate } from "../fate.ts";
import { GroupSums } from "./groupSums.ts";
import { NAMING_COLUMNS, namesTheWhole, type TotalRow } from "./totalName.ts";

/** A first or last row named 全市 that is this near to the sum of the others is a total that is off. */
const NEARLY = 0.05;

/**
 * Totals that only their figures tell: a row without any words, or named 全市, 全年, 总数, whose figures all equal the
 * sums of the rows before it, behind it, or of all others, and not by chance. A first or
 * last row so named that is nearly the sum is one too: its check fails, while as a row it would double every figure.
 * A row with a name of its own is never taken. `fates` are those before rows are judged; they stay as they are.
 */
export function findUnnamedTotals(cells: Cells, fates: Uint8Array, columns: readonly SummedColumn[]): TotalRow[] {
  const candidates = columns.length === 0 ? new Map<number, string>() : findCandidates(cells, fates, columns);
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

/** Records that could be totals by what their cells hold, with their names; "" where they have none. */
function findCandidates(cells: Cells, fates: Uint8Array, columns: readonly SummedColumn[]): ReadonlyMap<number, string> {
  const summed = new Set(columns.map(({ column }) => column));
  const others = cells.columns.flatMap((stored, index) => (summed.has(index) ? [] : [contentOf(stored, index < NAMING_COLUMNS)]));
  const candidates = new Map<number, string>();
  for (let record = 0; record < fates.length; record++) {
    if (fates[record] !== Fate.kept) continue;
    const name = candidateName(others, record);
    if (name !== null && columns.some(({ byRecord }) => !Number.isNaN(byRecord[record]))) candidates.set(record, name);
  }
  return candidates;
}

/** What the cell of a record says about its being a total: nothing, a share of something, a figure, a name of the whole, or something of its own. */
type Content = "blank" | "rate" | "figure" | "whole" | "own";

interface ContentOf {
  readonly of: (record: number) => Content;
  readonly text: (record: number) => string;
}

function contentOf(stored: CellColumn, naming: boolean): ContentOf {
  if (stored.kind === "opaque") {
    const { hashes } = stored;
    return { of: (record) => (hashes[2 * record] === 0 && hashes[2 * record + 1] === 0 ? "blank" : "own"), text: () => "" };
  }
  const contents = stored.values.map((text): Content => {
    if (isBlank(text) || isBlankMark(text)) return "blank";
    if (looksNumeric(text)) return /[%％‰]\s*$/.test(text) ? "rate" : "figure";
    if (PERIOD.test(text.trim())) return "figure";
    return naming && namesTheWhole(text) ? "whole" : "own";
  });
  return { of: (record) => contents[stored.codes[record]], text: (record) => stored.values[stored.codes[record]].trim() };
}

/** A year, a month or several, which rows and totals alike have. */
const PERIOD = /^(\d{4}年度?)?(\d{1,2}([-—~至]\d{1,2})?月份?|[上下]半年|第?[一二三四1-4]季度)?$/;

/** A name of the whole, "" for a row with nothing but sums, `null` for a row of its own. */
function candidateName(others: readonly ContentOf[], record: number): string | null {
  let name = "";
  let figures = false;
  for (const other of others) {
    const content = other.of(record);
    if (content === "own" || (content === "whole" && name !== "")) return null;
    if (content === "whole") name = other.text(record);
    if (content === "figure") figures = true;
  }
  // 3 beside no name may be March.
  return figures && name === "" ? null : name;
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
