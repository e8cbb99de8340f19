import type { Cells } from "../../csv/cells.ts";
import { blankRecords } from "./blankRecords.ts";
import { markBlocks, type Block } from "./blocks.ts";
import { filledCells, isBlank } from "./cellShape.ts";
import type { StatedLayout } from "../decisions/decisions.ts";
import { Fate } from "../fate.ts";
import { isFooter } from "./footer.ts";
import { headingsOf, usualWidth, type Header } from "./header.ts";
import type { TotalRow } from "../totals/totalName.ts";
import { markTotals, type Edges } from "../totals/totals.ts";

/** Records read as text at each end of a file for finding titles, header and footers. */
export const HEAD_RECORDS = 60;
export const TAIL_RECORDS = 40;

/** What is a row of data in a file and what stands around it. */
export interface Layout {
  readonly header: Header | null;
  /** One per column of the file; "" where a column has none. */
  readonly headings: readonly string[];
  /** Texts of the title lines above the header, in order. */
  readonly titles: readonly string[];
  /** Texts of the footers at the end of the file. */
  readonly notes: readonly string[];
  /** Further tables in the file, under titles of their own. */
  readonly blocks: readonly Block[];
  readonly totals: readonly TotalRow[];
  /** A `Fate` per record; records of data are `kept` until cleaning judges them. */
  readonly fates: Uint8Array;
}

/**
 * Sets titles, header, blank lines, repeated headers, totals and footers aside. `head` and `tail` are the records at
 * both ends; the head reaches past a header told by hand.
 */
export function findLayout(cells: Cells, head: readonly string[][], tail: readonly string[][], { header, last }: StatedLayout): Layout {
  const fates = new Uint8Array(cells.records);
  const above = header === null ? 0 : header.first;
  fates.fill(Fate.title, 0, above);
  if (header !== null) fates.fill(Fate.header, header.first, header.last + 1);
  for (const record of blankRecords(cells)) fates[record] = Fate.blank;
  markRepeats(cells, header, fates);
  const blocks = markBlocks(cells, header, fates);
  const edges = edgesOf(cells, head, tail);
  if (last === null) markFooters(cells, tail, usualWidth(head), header?.last ?? -1, fates);
  else markBelow(last, fates);
  const totals = markTotals(cells, edges, fates);
  return { header, headings: headingsOf(head, header, cells.columns.length), titles: head.slice(0, above).flatMap(textOf), notes: notesOf(cells, tail, fates), blocks, totals, fates };
}

/** Everything below the last record of data that was told by hand is a footer. */
function markBelow(last: number, fates: Uint8Array): void {
  for (let record = last + 1; record < fates.length; record++) if (fates[record] !== Fate.blank) fates[record] = Fate.footer;
}

function notesOf({ records }: Cells, tail: readonly string[][], fates: Uint8Array): string[] {
  return tail.filter((_, i) => fates[records - tail.length + i] === Fate.footer).flatMap(textOf);
}

/** The text of a line, none for a blank one. */
function textOf(record: readonly string[]): string[] {
  const text = record.filter((cell) => !isBlank(cell)).join(" ").trim();
  return text === "" ? [] : [text];
}

function edgesOf(cells: Cells, head: readonly string[][], tail: readonly string[][]): Edges {
  const tailStart = cells.records - tail.length;
  return new Map([
    ...head.map((record, i): [number, string[]] => [i, record]),
    ...tail.map((record, i): [number, string[]] => [tailStart + i, record]),
  ]);
}

/** A later record equal to the header, or to a title line, repeats it: files pasted together, one per month or department. */
function markRepeats(cells: Cells, header: Header | null, fates: Uint8Array): void {
  if (header === null) return;
  const repeated = new Map<number, number>();
  for (let record = 0; record <= header.last; record++) {
    if (fates[record] !== Fate.blank) repeated.set(cells.rowHash[record], fates[record]);
  }
  const { records, rowHash } = cells;
  // One byte of the hash tells of nearly every record that it repeats none of them.
  const mayRepeat = new Uint8Array(1 << 8);
  for (const hash of repeated.keys()) mayRepeat[hash & 0xff] = 1;
  for (let record = header.last + 1; record < records; record++) {
    if (mayRepeat[rowHash[record] & 0xff] === 0) continue;
    const fate = repeated.get(rowHash[record]);
    if (fate !== undefined && fates[record] === Fate.kept) fates[record] = fate;
  }
}

function markFooters(cells: Cells, tail: readonly string[][], width: number, headerLast: number, fates: Uint8Array): void {
  const first = cells.records - tail.length;
  const body = first + tail.findLastIndex((record) => filledCells(record) > width / 2);
  const parted = fates.indexOf(Fate.blank, Math.max(body, headerLast) + 1);
  for (let record = cells.records - 1; record > Math.max(headerLast, first - 1); record--) {
    if (fates[record] === Fate.blank) continue;
    if (!isFooter(tail[record - first], width, parted >= 0 && record > parted)) return;
    fates[record] = Fate.footer;
  }
}
