import { isoDay, type Day } from "../clean/day.ts";
import { readRecordsAt } from "../csv/readRecords.ts";
import { fieldsOf } from "../datasets/dataset.ts";
import type { Field } from "../datasets/field.ts";
import { NO_DAY, type Table } from "../table/table.ts";
import { cleanerOf } from "./cleaning/cleaner.ts";
import type { Cleaner } from "./cleaning/fieldCleaner.ts";
import type { ImportedFile } from "./importFile.ts";

const BATCH = 8192;

/**
 * The kept rows of files of one dataset under canonical headings: ISO dates, plain numbers in the base unit.
 */
export async function* cleanRows(files: readonly ImportedFile[]): AsyncGenerator<readonly string[]> {
  const fields = fieldsIn(files);
  yield fields.map(({ heading }) => heading.zh);
  for (const file of files) if (file.table !== null) yield* rowsOf(file, file.table, fields);
}

/** The fields that any of the files of one dataset has, in the order of the dataset. */
export function fieldsIn(files: readonly ImportedFile[]): Field[] {
  const dataset = files[0]?.dataset ?? null;
  if (dataset === null) return [];
  const has = ({ table, mapped }: ImportedFile, field: Field) => table?.columns.has(field.id) === true || mapped.some((column) => column.field === field);
  return fieldsOf(dataset).filter((field) => files.some((file) => has(file, field)));
}

async function* rowsOf(file: ImportedFile, table: Table, fields: readonly Field[]): AsyncGenerator<readonly string[]> {
  for (let from = 0; from < table.length; from += BATCH) {
    yield* await cleanBatch(file, table, fields, from, Math.min(from + BATCH, table.length));
  }
}

/** The clean cells of the rows `[from, to)` of a file's table; opaque columns are read back from the file. */
async function cleanBatch(file: ImportedFile, table: Table, fields: readonly Field[], from: number, to: number): Promise<string[][]> {
  const unstored = fields.filter((field) => !table.columns.has(field.id));
  const records = unstored.length === 0 ? [] : await readRecordsAt(file.input, file.dialect, file.cells, table.origin.records.subarray(from, to));
  const readers = fields.map((field) => readerOf(file, table, field));
  return Array.from({ length: to - from }, (_, i) => readers.map((read) => read(from + i, records[i] ?? [])));
}

/** A clean cell as text, from the table, or from the record where the table does not hold it. */
function readerOf(file: ImportedFile, table: Table, field: Field): (row: number, record: readonly string[]) => string {
  const column = table.columns.get(field.id);
  if (column === undefined) {
    const mapped = file.mapped.find((other) => other.field === field);
    const clean: Cleaner = mapped === undefined ? () => ({ kind: "empty", rules: [] }) : cleanerOf(field, mapped.context);
    return (_, record) => {
      const cell = clean(record[mapped?.column ?? -1] ?? "");
      return cell.kind === "value" ? String(cell.value) : "";
    };
  }
  if (column.storage === "label") return (row) => column.labels[column.codes[row]];
  if (column.storage === "day") return (row) => (column.values[row] === NO_DAY ? "" : isoDay(column.values[row] as Day));
  return (row) => (Number.isNaN(column.values[row]) ? "" : String(column.values[row]));
}
