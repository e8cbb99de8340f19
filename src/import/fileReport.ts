import { lineOf } from "../csv/cells.ts";
import { readRawAt } from "../csv/readRecords.ts";
import type { ImportedFile } from "./importFile.ts";
import type { FileReport, Held, HeldReasonCount } from "./report.ts";

/** Characters of a held row that are shown: an unclosed quote may hold half a file. */
const RAW_SHOWN = 2000;

/** Held rows read back at a time. */
const BATCH = 4096;

/** A file's whole part of the cleaning report, its held rows read back from it. */
export async function reportOf(file: ImportedFile): Promise<FileReport> {
  const held: Held[] = [];
  for (let from = 0; from < file.held.size; from += BATCH) held.push(...(await heldIn(file, from, BATCH)));
  return { ...file.report, held };
}

/** The held rows of a file, or those of one reason in Chinese, as many as `count` from number `from` on, in its order. */
export async function heldIn({ input, cells, held }: ImportedFile, from: number, count: number, reason: string | null = null): Promise<Held[]> {
  const wanted = [...held].filter(([, { kinds }]) => reason === null || kinds.some(({ zh }) => zh === reason));
  const records = Uint32Array.from(wanted, ([record]) => record).sort().subarray(from, from + count);
  const raws = await readRawAt(input, cells, records, RAW_SHOWN);
  return [...records].flatMap((record, i) => {
    const row = held.get(record);
    if (row === undefined) return [];
    const { reason, columns, rival } = row;
    return [{ line: lineOf(cells, record), record, reason: reason.zh, reasonEn: reason.en, raw: raws[i], columns, rival, unclosed: record === cells.unclosedQuote }];
  });
}

/** What the rows of a file are held for, the most frequent first. */
export function heldReasonsIn({ held }: ImportedFile): HeldReasonCount[] {
  const counts = new Map<string, HeldReasonCount>();
  for (const { kinds } of held.values()) {
    for (const reason of new Set(kinds)) counts.set(reason.zh, { reason, rows: (counts.get(reason.zh)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}
