import { isoDay, type Day } from "../clean/day.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import { lineOf } from "../csv/cells.ts";
import { readRecordsAt } from "../csv/readRecords.ts";
import { asWritten } from "../csv/replaceCells.ts";
import { datasetById } from "../datasets/all.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Field } from "../datasets/field.ts";
import { maskCell } from "../datasets/maskCell.ts";
import { counted } from "../datasets/measure.ts";
import { rowsOf } from "../datasets/rowsOf.ts";
import { notFollowed, nothingPicked, pickedBeside, spanOf } from "../datasets/view.ts";
import { fieldsIn } from "../import/cleanRows.ts";
import { cleanerOf } from "../import/cleaning/cleaner.ts";
import type { ImportedFile } from "../import/importFile.ts";
import type { MappedColumn } from "../import/cleaning/rawColumns.ts";
import { sortedPage } from "../table/sortedPage.ts";
import { columnOf, NO_DAY, originOf, rowsByFile, type Rows, type Table } from "../table/table.ts";
import { sum } from "../table/weights.ts";
import { ROWS_PER_PAGE, type RowAnswer, type RowsPage, type RowsQuestion } from "./api.ts";

const nothing: RowsPage = { columns: [], rows: [], total: 0, counted: 0, files: [], narrowed: { period: null, ...nothingPicked } };

/** The rows behind a figure or a mark, a page of them, read back from their files with file and line. */
export async function answerRows(question: RowsQuestion, table: Table | null, files: readonly ImportedFile[]): Promise<RowsPage> {
  if (table === null) return nothing;
  const dataset = datasetById(question.dataset);
  const fields = fieldsIn(files);
  const rows = askedRows(dataset, table, question);
  const shown = pageOf(question, table, fields, rows);
  const [count] = dataset.counts;
  return {
    columns: fields.map((field) => ({ field: field.id, heading: field.heading, numeric: field.kind === "number" })),
    rows: await readRows(table, fields, files, shown),
    total: rows.length,
    counted: sum(rows, count === undefined ? null : (counted(count)(table)?.weights ?? null)) ?? 0,
    files: rowsByFile(table.origin, rows).map(({ file, rows }) => ({ name: nameOf(files, file), rows })),
    narrowed: narrowedTo(question, dataset, table),
  };
}

/** By table, the rows that were asked for last: the next page is of the same. */
const lastAsked = new WeakMap<Table, { readonly asked: string; readonly rows: Rows }>();

function askedRows(dataset: Dataset, table: Table, { view, where }: RowsQuestion): Rows {
  const asked = JSON.stringify([view, where]);
  const last = lastAsked.get(table);
  if (last?.asked === asked) return last.rows;
  const rows = rowsOf(dataset, table, view, where ?? {});
  lastAsked.set(table, { asked, rows });
  return rows;
}

function narrowedTo({ view, where }: RowsQuestion, dataset: Dataset, table: Table): RowsPage["narrowed"] {
  const dated = table.columns.has(dataset.time.id);
  return { period: dated ? spanOf(dataset, table, where?.period ?? view.period) : null, ...pickedBeside(view, notFollowed(dataset, table, view)) };
}

function pageOf({ sort, page }: RowsQuestion, table: Table, fields: readonly Field[], rows: Rows): readonly number[] {
  const span = { from: page * ROWS_PER_PAGE, to: (page + 1) * ROWS_PER_PAGE };
  const key = fields.find(({ id }) => id === sort?.field);
  if (sort === null || key === undefined) return [...rows.subarray(span.from, span.to)];
  return sortedPage(table, rows, { key, descending: sort.descending }, span);
}

function nameOf(files: readonly ImportedFile[], id: string): string {
  return files.find((file) => file.id === id)?.report.name ?? "";
}

/** Reads each file's share of the rows in one go, and gives them in the order asked for. */
async function readRows(table: Table, fields: readonly Field[], files: readonly ImportedFile[], rows: readonly number[]): Promise<RowAnswer[]> {
  const origins = rows.map((row) => ({ row, ...originOf(table.origin, row) }));
  const answers = new Map<number, RowAnswer>();
  for (const file of files) {
    const own = origins.filter((origin) => origin.file === file.id);
    const read = (of: readonly number[]) => readRecordsAt(file.input, file.dialect, asWritten(file.cells), of);
    const records = await read(own.map(({ record }) => record));
    const lines = own.length === 0 ? [] : file.mapped.flatMap(({ record }) => record ?? []);
    const texts = new Map((await read(lines)).map((line, i) => [lines[i], line]));
    own.forEach(({ row, record }, i) => {
      const cells = fields.map((field) => cellOf(table, file, field, { row, record, texts: records[i], lines: texts }));
      answers.set(row, { cells, file: file.report.name, fileId: file.id, record, line: lineOf(file.cells, record) });
    });
  }
  return rows.flatMap((row) => answers.get(row) ?? []);
}

/** A row of the table, and the record that it came from as the file wrote it. */
interface RowRead {
  readonly row: number;
  readonly record: number;
  readonly texts: readonly string[];
  /** Further lines that a form's row came from, by record. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
}

function cellOf(table: Table, file: ImportedFile, field: Field, { row, record: own, texts: ownTexts, lines }: RowRead): RowAnswer["cells"][number] {
  const mapped = file.mapped.find((column) => column.field === field);
  if (mapped === undefined) {
    const value = storedValue(table, field, row);
    return { text: maskCell(field, shownText(file, field, value)), raw: value === "" ? null : "", corrected: false };
  }
  const record = mapped.record ?? own;
  const texts = lines.get(record) ?? ownTexts;
  const written = texts[mapped.column] ?? "";
  const replaced = file.cells.replaced.get(record)?.get(mapped.column);
  const value = table.columns.has(field.id) ? storedValue(table, field, row) : cleanedValue(field, mapped, replaced ?? written);
  const corrected = replaced !== undefined;
  const changed = corrected || written !== plainText(field, value);
  return { text: maskCell(field, shownText(file, field, value)), raw: changed ? maskCell(field, written) : null, corrected };
}

function storedValue(table: Table, field: Field, row: number): number | string {
  const column = table.columns.get(field.id);
  if (column === undefined) return "";
  if (column.storage === "label") return column.labels[column.codes[row]];
  const number = column.values[row];
  return Number.isNaN(number) || (column.storage === "day" && number === NO_DAY) ? "" : number;
}

/** Of an opaque column the table holds nothing: its cell is cleaned as it is read. */
function cleanedValue(field: Field, { context }: MappedColumn, raw: string): number | string {
  const cell = cleanerOf(field, context)(raw);
  return cell.kind === "value" && typeof cell.value !== "object" ? cell.value : "";
}

/** A value as a clean file would hold it: a cell that reads so was not changed. */
function plainText(field: Field, value: number | string): string {
  return typeof value === "number" && field.kind === "day" ? isoDay(value as Day) : String(value);
}

/** A value as people read it: a day no more exactly than its file tells, 2017 of a yearly list. */
function shownText({ table }: ImportedFile, field: Field, value: number | string): string {
  if (typeof value !== "number") return value;
  if (field.kind === "number") return field.quantity === "rate" ? formatPercent(value) : formatExact(value);
  const grain = field.kind === "day" && table !== null ? columnOf(table, field)?.grain : undefined;
  return plainText(field, value).slice(0, SHOWN[grain ?? "day"]);
}

/** Of an ISO date the characters that a year, a month and a day take. */
const SHOWN = { year: 4, month: 7, day: 10 } as const;
