import { readRecordsAt } from "../csv/readRecords.ts";
import { guessColumn, type ColumnGuess } from "./guessColumn.ts";
import type { ImportedFile } from "../import/importFile.ts";
import { countsOf } from "./plainColumns.ts";
import { isVacant } from "./plainSort.ts";

/** A column of a plain file by its place, with what it seems to hold. */
export interface FoundColumn {
  readonly index: number;
  readonly heading: string;
  readonly guess: ColumnGuess;
  /** Whether some text stands in it more than once. */
  readonly repeats: boolean;
}

/** Records read back for columns without a dictionary. */
const READ = 200;

/** Guesses what these columns hold from the texts of their rows. Rejects where the file is gone. */
export async function guessColumns(file: ImportedFile, indices: readonly number[], records: Uint32Array): Promise<FoundColumn[]> {
  const { cells, headings, context } = file;
  const isRead = indices.some((index) => cells.columns[index].kind === "opaque");
  const step = Math.max(1, Math.floor(records.length / READ));
  const spread = isRead ? await readRecordsAt(file.input, file.dialect, cells, records.filter((_, i) => i % step === 0)) : [];
  return indices.map((index) => {
    const column = cells.columns[index];
    const heading = headings[index];
    if (column.kind === "opaque") return { index, heading, guess: guessColumn(heading, spread.map((texts) => texts[index] ?? ""), context.year), repeats: false };
    const counts = countsOf(column, records);
    const texts = column.values.filter((text, code) => counts[code] > 0 && !isVacant(text));
    const repeats = column.values.some((text, code) => counts[code] > 1 && !isVacant(text));
    return { index, heading, guess: guessColumn(heading, texts, context.year), repeats };
  });
}
