import { isBlankMark } from "../../clean/empty.ts";
import type { CellColumn, Cells } from "../../csv/cells.ts";
import type { Codes } from "../../csv/codes.ts";
import { Fate } from "../fate.ts";
import { isBlank, looksNumeric } from "../layout/cellShape.ts";
import type { SummedColumn } from "./checkTotals.ts";
import { NAMING_COLUMNS, namesTheWhole } from "./totalName.ts";

/** Those of the records still kept that could be totals by what their cells hold, with their names; "" where they have none. */
export function findCandidates(cells: Cells, fates: Uint8Array, records: Uint32Array, columns: readonly SummedColumn[]): ReadonlyMap<number, string> {
  const candidates = new Map<number, string>();
  const others: ContentOf[] = [];
  let left = records;
  for (const { stored, naming } of otherColumns(cells, columns)) {
    if (left.length === 0) return candidates;
    const content = contentOf(stored, naming);
    others.push(content);
    left = content.withoutOwn(left);
  }
  for (const record of left) {
    if (fates[record] !== Fate.kept) continue;
    const name = candidateName(others, record);
    if (name !== null && columns.some(({ byRecord }) => !Number.isNaN(byRecord()[record]))) candidates.set(record, name);
  }
  return candidates;
}

/** The columns that are not summed, those of the fewest values first: a status of its own in every row rules all of them out at once. */
function otherColumns(cells: Cells, columns: readonly SummedColumn[]): { readonly stored: CellColumn; readonly naming: boolean }[] {
  const summed = new Set(columns.map(({ column }) => column));
  const values = (stored: CellColumn) => (stored.kind === "coded" ? stored.values.length : cells.records);
  return cells.columns
    .flatMap((stored, index) => (summed.has(index) ? [] : [{ stored, naming: index < NAMING_COLUMNS }]))
    .sort((a, b) => values(a.stored) - values(b.stored));
}

/** What the cell of a record says about its being a total: nothing, a share of something, a figure, a name of the whole, or something of its own. */
type Content = "blank" | "rate" | "figure" | "whole" | "own";

interface ContentOf {
  /** Those of the records whose cell says nothing of its own. */
  readonly withoutOwn: (records: Uint32Array) => Uint32Array;
  readonly of: (record: number) => Content;
  readonly text: (record: number) => string;
}

function contentOf(stored: CellColumn, naming: boolean): ContentOf {
  if (stored.kind === "opaque") {
    const { hashes } = stored;
    return { withoutOwn: (records) => withoutText(records, hashes), of: (record) => (isEmpty(hashes, record) ? "blank" : "own"), text: () => "" };
  }
  const { codes, values } = stored;
  const contents = values.map((text) => contentIn(text, naming));
  const own = Uint8Array.from(contents, (content) => (content === "own" ? 1 : 0));
  return { withoutOwn: (records) => withoutCodes(records, codes, own), of: (record) => contents[codes[record]], text: (record) => values[codes[record]].trim() };
}

function contentIn(text: string, naming: boolean): Content {
  if (isBlank(text) || isBlankMark(text)) return "blank";
  if (looksNumeric(text)) return /[%％‰]\s*$/.test(text) ? "rate" : "figure";
  if (PERIOD.test(text.trim())) return "figure";
  return naming && namesTheWhole(text) ? "whole" : "own";
}

function isEmpty(hashes: Uint32Array, record: number): boolean {
  return hashes[2 * record] === 0 && hashes[2 * record + 1] === 0;
}

function withoutText(records: Uint32Array, hashes: Uint32Array): Uint32Array {
  const left = new Uint32Array(records.length);
  let count = 0;
  for (let i = 0; i < records.length; i++) if (isEmpty(hashes, records[i])) left[count++] = records[i];
  return left.subarray(0, count);
}

/** The records but for those of which the code is `excluded`. */
function withoutCodes(records: Uint32Array, codes: Codes, excluded: Uint8Array): Uint32Array {
  const left = new Uint32Array(records.length);
  let count = 0;
  for (let i = 0; i < records.length; i++) if (excluded[codes[records[i]]] === 0) left[count++] = records[i];
  return left.subarray(0, count);
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
