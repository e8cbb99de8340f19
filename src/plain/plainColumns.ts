import type { CodedColumn } from "../csv/cells.ts";
import { readRecords } from "../csv/readRecords.ts";
import { TextCodes } from "../csv/textCodes.ts";
import { isBlank } from "../import/layout/cellShape.ts";
import { Fate } from "../import/fate.ts";
import type { ImportedFile } from "../import/importFile.ts";

/** Records decoded together. */
const BATCH = 8192;

/** Whether a record of that fate is a row of the table: those held are, though they count in no figure. */
export function isRow(fate: number): boolean {
  return fate === Fate.kept || fate === Fate.duplicate || fate === Fate.held;
}

/** The records that are rows, ascending. */
export function rowRecords({ fates }: ImportedFile): Uint32Array {
  return recordsWhere(fates, isRow);
}

/** The records that figures are made of: the rows but for those held. */
export function countedRecords({ fates }: ImportedFile): Uint32Array {
  return recordsWhere(fates, (fate) => isRow(fate) && fate !== Fate.held);
}

/** Indices of the columns of a plain file that have a heading, or something in any row. */
export function plainColumns(file: ImportedFile): number[] {
  return file.cells.columns.flatMap((_, index) => (file.headings[index] !== "" || isFilled(file, index) ? [index] : []));
}

/** Whether any row has something in the column. One without a dictionary has thousands of texts. */
export function isFilled({ cells, fates }: ImportedFile, index: number): boolean {
  const column = cells.columns[index];
  if (column.kind === "opaque") return true;
  const filled = column.values.map((text) => !isBlank(text));
  return column.codes.some((code, record) => filled[code] && isRow(fates[record]));
}

/** The column with a dictionary; one that is kept as hashes is read back from the file. Rejects where that is gone. */
export async function codedColumn(file: ImportedFile, index: number): Promise<CodedColumn> {
  const column = file.cells.columns[index];
  if (column.kind === "coded") return column;
  const codes = new Uint32Array(file.cells.records);
  const values = new TextCodes();
  for await (const { from, texts } of rowBatches(file)) {
    texts.forEach((row, i) => (codes[from + i] = values.codeOf(row?.[index] ?? "")));
  }
  return { kind: "coded", codes, values: values.texts };
}

/** The records `from` on: the cells of a row, `null` for what is none. */
export interface RowBatch {
  readonly from: number;
  readonly texts: readonly (readonly string[] | null)[];
}

/** The whole file, read back some thousand records at a time. Rejects where it is gone or changed. */
export async function* rowBatches({ input, dialect, cells, fates }: ImportedFile): AsyncGenerator<RowBatch> {
  for (let from = 0; from < cells.records; from += BATCH) {
    const records = await readRecords(input, dialect, cells, from, Math.min(from + BATCH, cells.records));
    yield { from, texts: records.map((texts, i) => (isRow(fates[from + i]) ? texts : null)) };
  }
}

/** How many of the records have each code. */
export function countsOf({ codes, values }: CodedColumn, records: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const record of records) counts[codes[record]]++;
  return counts;
}

function recordsWhere(fates: Uint8Array, test: (fate: number) => boolean): Uint32Array {
  const wanted = Array.from({ length: 256 }, (_, fate) => test(fate));
  const records = new Uint32Array(fates.length);
  let length = 0;
  for (let record = 0; record < fates.length; record++) if (wanted[fates[record]]) records[length++] = record;
  return records.slice(0, length);
}
