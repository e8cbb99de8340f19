import { lineOf } from "../csv/cells.ts";
import { readRecords } from "../csv/readRecords.ts";
import { asWritten } from "../csv/replaceCells.ts";
import { Fate, fateNames } from "../import/fate.ts";
import type { ImportedFile } from "../import/importFile.ts";
import type { ColumnSample, PreviewRecord } from "./api.ts";

/** Records that are looked at for samples, and values shown of each column. */
const LOOKED_AT = 200;
const SHOWN = 5;

/** Records that stand around the rows: their cells are no samples of a column. */
const AROUND: ReadonlySet<number> = new Set([Fate.title, Fate.header, Fate.total, Fate.blank, Fate.footer]);

/** Records of a file as it wrote them, each with where it went. */
export async function preview({ input, dialect, cells, fates }: ImportedFile, from: number, count: number): Promise<PreviewRecord[]> {
  const records = await readRecords(input, dialect, asWritten(cells), from, Math.min(from + count, cells.records));
  return records.map((texts, i) => ({ line: lineOf(cells, from + i), cells: texts, fate: fateNames[fates[from + i]] }));
}

/** What stands in each column of a file, in the first rows under its header. */
export async function columnSamples({ input, dialect, cells, fates, headings, header }: ImportedFile): Promise<ColumnSample[]> {
  const first = header === null ? 0 : header.last + 1;
  const records = await readRecords(input, dialect, cells, first, Math.min(first + LOOKED_AT, cells.records));
  const rows = records.filter((_, i) => !AROUND.has(fates[first + i]));
  return headings.map((heading, column) => {
    const values = new Set(rows.map((texts) => (texts[column] ?? "").trim()).filter((text) => text !== ""));
    return { heading, values: [...values].slice(0, SHOWN) };
  });
}
