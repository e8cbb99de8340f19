import { readRecords } from "../csv/readRecords.ts";
import { isBlank } from "./cellShape.ts";
import { Fate } from "./fate.ts";
import type { ImportedFile } from "./importFile.ts";

const BATCH = 8192;

/**
 * A file's rows as it wrote them, decoded and unquoted, under one header row; titles, totals, blank lines and footers
 * left out. Short rows are filled up to the header; a row with a cell too many keeps it. Columns at the right edge
 * without heading and content are left out; those for which the file has no header are 第n列. Empty for an empty file.
 */
export async function* plainRows(file: ImportedFile): AsyncGenerator<readonly string[]> {
  const headed = headerWidth(file);
  const width = await usedWidth(file, Math.max(headed, commonWidth(file)));
  if (width === 0) return;
  yield Array.from({ length: width }, (_, i) => (i < headed ? file.headings[i] : `第${i + 1}列`));
  for await (const record of dataRecords(file)) {
    const length = Math.max(width, record.findLastIndex((cell) => !isBlank(cell)) + 1);
    yield Array.from({ length }, (_, i) => record[i] ?? "");
  }
}

/** Cells of the header as it stands in the file; 0 where there is none. */
function headerWidth({ fates, cells }: ImportedFile): number {
  let width = 0;
  for (let record = fates.indexOf(Fate.header); record >= 0 && fates[record] === Fate.header; record++) width = Math.max(width, cells.widths[record]);
  return width;
}

/** Cells that at least half of the rows have; single rows with separators too many do not make a column. */
function commonWidth({ fates, cells }: ImportedFile): number {
  const widths = cells.widths.filter((_, record) => isRow(fates[record])).sort();
  return widths.length === 0 ? 0 : widths[widths.length >> 1];
}

/** Of the first `reach` columns those up to the last that has a heading or any content. */
async function usedWidth(file: ImportedFile, reach: number): Promise<number> {
  let width = file.headings.slice(0, reach).findLastIndex((heading) => heading !== "") + 1;
  for await (const record of dataRecords(file)) {
    if (width === reach) break;
    for (let column = Math.min(record.length, reach) - 1; column >= width; column--) if (!isBlank(record[column])) width = column + 1;
  }
  return width;
}

async function* dataRecords({ input, dialect, cells, fates }: ImportedFile): AsyncGenerator<readonly string[]> {
  for (let from = 0; from < cells.records; from += BATCH) {
    const batch = await readRecords(input, dialect, cells, from, Math.min(from + BATCH, cells.records));
    for (let i = 0; i < batch.length; i++) if (isRow(fates[from + i])) yield batch[i];
  }
}

function isRow(fate: number): boolean {
  return fate === Fate.kept || fate === Fate.duplicate || fate === Fate.held;
}
