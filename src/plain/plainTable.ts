import { isBlank } from "../import/layout/cellShape.ts";
import { Fate } from "../import/fate.ts";
import type { ImportedFile } from "../import/importFile.ts";
import { isFilled, isRow, rowBatches } from "./plainColumns.ts";

/**
 * A file's rows as it wrote them, decoded and unquoted, under one header row; titles, totals, blank lines and footers
 * left out. Short rows are filled up to the header; a row with a cell too many keeps it. Columns at the right edge
 * without heading and content are left out; those for which the file has no header are 第n列. Empty for an empty file.
 */
export async function* plainRows(file: ImportedFile): AsyncGenerator<readonly string[]> {
  const headed = headerWidth(file);
  const width = usedWidth(file, Math.max(headed, commonWidth(file)));
  if (width === 0) return;
  yield Array.from({ length: width }, (_, i) => (i < headed ? file.headings[i] : `第${i + 1}列`));
  for await (const { texts } of rowBatches(file)) {
    for (const row of texts) {
      if (row === null) continue;
      const length = Math.max(width, row.findLastIndex((cell) => !isBlank(cell)) + 1);
      yield Array.from({ length }, (_, i) => row[i] ?? "");
    }
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
function usedWidth(file: ImportedFile, reach: number): number {
  return file.headings.slice(0, reach).findLastIndex((heading, column) => heading !== "" || isFilled(file, column)) + 1;
}
