import { readRecords } from "../csv/readRecords.ts";
import { isBlank } from "./cellShape.ts";
import { Fate } from "./fate.ts";
import type { ImportedFile } from "./importFile.ts";

const BATCH = 8192;

/**
 * A file's rows as it wrote them, decoded and unquoted, under one header row; titles, totals, blank lines and footers
 * left out. Columns at the right edge without heading and content are left out too; a heading that is missing is 第n列.
 */
export async function* plainRows(file: ImportedFile): AsyncGenerator<readonly string[]> {
  const width = await usedWidth(file);
  yield Array.from({ length: width }, (_, i) => file.headings[i] || `第${i + 1}列`);
  for await (const record of dataRecords(file)) yield Array.from({ length: width }, (_, i) => record[i] ?? "");
}

async function usedWidth(file: ImportedFile): Promise<number> {
  let width = file.headings.findLastIndex((heading) => heading !== "") + 1;
  for await (const record of dataRecords(file)) {
    for (let column = record.length - 1; column >= width; column--) if (!isBlank(record[column])) width = column + 1;
  }
  return width;
}

async function* dataRecords({ input, dialect, cells, fates }: ImportedFile): AsyncGenerator<readonly string[]> {
  for (let from = 0; from < cells.records; from += BATCH) {
    const batch = await readRecords(input, dialect, cells, from, Math.min(from + BATCH, cells.records));
    for (let i = 0; i < batch.length; i++) {
      const fate = fates[from + i];
      if (fate === Fate.kept || fate === Fate.duplicate || fate === Fate.held) yield batch[i];
    }
  }
}
