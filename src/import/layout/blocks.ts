import { countBelow } from "../../csv/ascending.ts";
import type { Cells } from "../../csv/cells.ts";
import { isBlank } from "./cellShape.ts";
import { Fate } from "../fate.ts";
import { isNote } from "./footer.ts";
import type { Header } from "./header.ts";

/** A table pasted below another, under titles and a header of its own: one per month or department. */
export interface Block {
  /** The first of its titles. */
  readonly first: number;
  readonly titles: readonly string[];
}

/** Lines that may stand between two tables. */
const BETWEEN = 8;

/**
 * Sets lines of text right above each repeated header aside, as titles of the table that begins, or as
 * footers of the one that ends there, and tells the tables that have titles. `fates` must know the repeated headers.
 */
export function markBlocks(cells: Cells, header: Header | null, fates: Uint8Array): Block[] {
  if (header === null) return [];
  const blocks: Block[] = [];
  let next = fates.indexOf(Fate.header, header.last + 1);
  while (next >= 0) {
    const block = blockAbove(cells, next, header.last, fates);
    if (block.titles.length > 0) blocks.push(block);
    while (fates[next] === Fate.header) next++;
    next = fates.indexOf(Fate.header, next);
  }
  return blocks;
}

function blockAbove(cells: Cells, header: number, least: number, fates: Uint8Array): Block {
  const titles: string[] = [];
  let first = header;
  let adjoins = true;
  for (let record = header - 1; record > Math.max(least, header - 1 - BETWEEN); record--) {
    if (fates[record] === Fate.blank) {
      adjoins = false;
      continue;
    }
    const filled = textsOf(cells, record).filter((text) => !isBlank(text));
    if (fates[record] !== Fate.title && (fates[record] !== Fate.kept || !isLine(filled))) break;
    // Who reports stands above a table as well as below it; nearest to the header it is meant for what follows.
    if (isNote(filled[0]) && !(REPORTER.test(filled[0].trim()) && adjoins)) fates[record] = Fate.footer;
    else {
      fates[record] = Fate.title;
      titles.unshift(filled.join(" ").trim());
      first = record;
    }
  }
  return { first, titles };
}

/** A line of text, or labels with what belongs to them: 填报单位：公安局,,单位：件. */
function isLine(filled: readonly string[]): boolean {
  return filled.length === 1 || filled.every((cell) => /[:：]/.test(cell));
}

const REPORTER = /^(填报|填表|报送|上报)(单位|部门|机关)/;

/** The texts of a record as far as columns still have them. */
function textsOf({ columns, widths }: Cells, record: number): string[] {
  return columns.slice(0, widths[record]).map((stored) => {
    if (stored.kind === "coded") return stored.values[stored.codes[record]];
    return stored.hashes[2 * record] === 0 && stored.hashes[2 * record + 1] === 0 ? "" : "…";
  });
}

/** Records, ascending, by the table in the file that they belong to: the first, and each that `blocks` begin. */
export function byBlock(records: Uint32Array, blocks: readonly { readonly first: number }[]): Uint32Array[] {
  const begins = [0, ...blocks.map(({ first }) => countBelow(records, first)), records.length];
  return begins.slice(1).map((end, i) => records.subarray(begins[i], end));
}
