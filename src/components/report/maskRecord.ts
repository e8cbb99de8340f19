import { sniffDialect } from "../../csv/dialect.ts";
import { splitRecords } from "../../csv/splitRecords.ts";
import type { FileOutline, Held } from "../../import/report.ts";
import { maskOnPaper } from "./maskOnPaper.ts";
import { shortened } from "./shortened.ts";

const MOST_OF_CELL = 60;

/**
 * A held record as the file wrote it, for paper: without quotes, personal data masked cell by cell, long cells cut. Of
 * one with an unclosed quote only the cells before it: what the quote has swallowed belongs to no column.
 */
export function maskRecord({ dataset, delimiter, columns }: Pick<FileOutline, "dataset" | "delimiter" | "columns">, { raw, unclosed }: Pick<Held, "raw" | "unclosed">): string {
  const [cells = []] = splitRecords(raw, sniffDialect(raw, delimiter));
  const shown = cells.map((cell, i) => shortened(maskOnPaper(dataset, columns[i], cell), MOST_OF_CELL));
  return (unclosed ? [...shown.slice(0, -1), "…"] : shown).join(delimiter);
}
