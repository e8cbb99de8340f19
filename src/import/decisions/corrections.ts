import type { Cells, Replacements } from "../../csv/cells.ts";
import type { Dialect } from "../../csv/dialect.ts";
import { readRecordsAt } from "../../csv/readRecords.ts";
import type { Readable } from "../../csv/transcode.ts";
import type { CellCorrection } from "./decisions.ts";

/** The corrections that fit the file: those of another text than it wrote there were meant for another edition. */
export async function fittingCorrections(input: Readable, dialect: Dialect, cells: Cells, corrections: readonly CellCorrection[]): Promise<CellCorrection[]> {
  const within = corrections.filter(({ record, column }) => record < cells.records && column < cells.columns.length);
  const texts = await readRecordsAt(input, dialect, cells, within.map(({ record }) => record));
  return within.filter(({ column, raw }, i) => (texts[i][column] ?? "") === raw);
}

/** The corrected texts by record and column; of two for one cell the later one. */
export function replacementsOf(corrections: readonly CellCorrection[]): Replacements {
  const replaced = new Map<number, Map<number, string>>();
  for (const { record, column, text } of corrections) {
    const cells = replaced.get(record) ?? new Map<number, string>();
    replaced.set(record, cells.set(column, text));
  }
  return replaced;
}
