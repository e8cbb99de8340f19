import type { Directory } from "../clean/department.ts";
import type { Words } from "../clean/words.ts";
import type { Cells } from "../csv/cells.ts";
import type { Dialect } from "../csv/dialect.ts";
import { readRecords } from "../csv/readRecords.ts";
import { readOnce } from "../csv/readOnce.ts";
import { replaceCells } from "../csv/replaceCells.ts";
import type { ScanProgress } from "../csv/scan.ts";
import { readBytes, type ByteSource } from "../csv/source.ts";
import type { Readable } from "../csv/transcode.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Table } from "../table/table.ts";
import { buildTable } from "./buildTable.ts";
import { lostCharactersNotice, rivalUnitNotice } from "./contentNotices.ts";
import { findContext, type FileContext } from "./layout/context.ts";
import { fittingCorrections, replacementsOf } from "./decisions/corrections.ts";
import { decisionsFor, fittingLayout, undecided, type Decisions, type Remembered } from "./decisions/decisions.ts";
import { Fate } from "./fate.ts";
import { failedRead, type Failure } from "./failure.ts";
import { foreignKind } from "./fileKind.ts";
import { contentFingerprint, fileKey } from "./decisions/fileKey.ts";
import { outlineOf } from "./fileOutline.ts";
import { findCells } from "./findCells.ts";
import { findHeader, type Header } from "./layout/header.ts";
import type { HeldRows } from "./judging/heldRows.ts";
import { findLayout, HEAD_RECORDS, TAIL_RECORDS, type Layout } from "./layout/layout.ts";
import { doubtNotice, flawedNotice, holdUnclosedQuote, strayQuoteNotice } from "./notices.ts";
import { readForm, type FormRead } from "./readForm.ts";
import { mapColumns, type ColumnMeaning } from "./recognition/mapColumns.ts";
import type { MappedColumn } from "./cleaning/rawColumns.ts";
import { knownHeadings, type Recognition } from "./recognition/recognise.ts";
import type { FileOutline } from "./report.ts";
import { keyHashesOf } from "./judging/rowColumns.ts";
import { headerBy, type Template } from "./recognition/templates.ts";

/** A file by name; a `File` of the browser or of Node is one. */
export interface NamedSource extends ByteSource {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ImportOptions {
  /** Names the file in tables and questions; unique in the workspace. */
  readonly id: string;
  readonly datasets: readonly Dataset[];
  /** Takes every file as a plain table, whatever it looks like, even one without rows. */
  readonly plain?: boolean;
  readonly directory: Directory;
  readonly templates?: readonly Template[];
  /** What was decided about the file of this key before. */
  readonly remembered?: (key: string) => Remembered | null;
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly cancelled?: () => boolean;
}

/** A file after its import: what is needed to answer for every row of it. */
export interface ImportedFile {
  readonly id: string;
  /** As it was dropped, for reading it again in another encoding. */
  readonly source: NamedSource;
  readonly input: Readable;
  readonly dialect: Dialect;
  /** Where records are; the columns themselves live on in `table`. */
  readonly cells: Cells;
  readonly headings: readonly string[];
  readonly fates: Uint8Array;
  readonly dataset: Dataset | null;
  readonly mapped: readonly MappedColumn[];
  /** The clean rows; `null` for a plain table. */
  readonly table: Table | null;
  /** The hashes of key columns that the table lacks, by field id: two words a record. */
  readonly keyHashes: ReadonlyMap<string, Uint32Array>;
  readonly held: HeldRows;
  readonly report: FileOutline;
  readonly notices: readonly Words[];
  readonly recognition: Recognition;
  /** The template that it was read by, or `null`. */
  readonly template: Template | null;
  readonly header: Header | null;
  readonly context: FileContext;
  /** The file that is counted in place of this one, because both cover the same; decided beside the others. */
  readonly overlaps: { readonly id: string; readonly name: string } | null;
  /** What was decided by hand; corrections that do not fit it in this encoding among them, for when it is read in another. */
  readonly decisions: Decisions;
  /** Finds the decisions when the file is dropped again; equal for files of the same beginning and size. */
  readonly key: string;
  /** Equal for files with the same cells. */
  readonly fingerprint: string;
}

export type Imported = { readonly ok: true; readonly file: ImportedFile } | { readonly ok: false; readonly failure: Failure };

/** What encoding and dialect are told from. */
const HEAD_BYTES = 64 << 10;

/** The whole import of one file: encoding, dialect, scan, layout, recognition, cleaning, ledger, checks. */
export async function importFile(file: NamedSource, options: ImportOptions): Promise<Imported> {
  const bytes = readOnce(file);
  try {
    return await importReadable(file, bytes, options);
  } catch (error) {
    const reason = failedRead(error);
    if (reason === null) throw error;
    return failed({ reason });
  } finally {
    bytes.release();
  }
}

async function importReadable(file: NamedSource, bytes: ByteSource, options: ImportOptions): Promise<Imported> {
  const plain = options.plain === true;
  if (file.size === 0) {
    // A file that vanished says that it has no bytes; only reading it as a whole tells.
    await file.arrayBuffer();
    if (!plain) return failed({ reason: "empty" });
  }
  const head = await readBytes(bytes, 0, HEAD_BYTES);
  const foreign = foreignKind(head);
  if (foreign !== null) return failed(foreign);

  const key = fileKey(file.size, head);
  const remembered = options.remembered?.(key) ?? { key, fingerprint: null, decisions: undecided };
  const found = await findCells(bytes, head, remembered.decisions, options);
  if ("reason" in found) return failed(found);
  const { detected, dialect, input, scanned } = found;
  const fingerprint = contentFingerprint(scanned.rowHash);
  const told = decisionsFor(remembered, fingerprint);
  const decisions = { ...told, layout: fittingLayout(told.layout, scanned.records) };
  const applied = { ...decisions, cells: await fittingCorrections(input, dialect, scanned, told.cells) };
  const cells = replaceCells(scanned, replacementsOf(applied.cells));

  const byColumns = await readColumns(file.name, input, dialect, cells, applied, options);
  const form = plain ? null : await readForm({ name: file.name, input, dialect, cells }, byColumns.meaning, applied, options);
  const { layout, context, meaning } = form ?? byColumns;
  if (!plain && isHeaderOnly(cells, layout)) return failed({ reason: layout.header === null ? "empty" : "headerOnly" });
  const { recognition, template, mapped, rulesOff } = meaning;
  const { dataset } = recognition;
  const fates = layout.fates.slice();
  const held: HeldRows = new Map();
  const notices = [
    ...(detected.flawed ? flawedNotice(detected) : lostCharactersNotice(cells)), ...rivalUnitNotice(context), ...doubtNotice(recognition), ...strayQuoteNotice(cells), ...holdUnclosedQuote(cells, fates, held),
  ];
  if (options.cancelled?.() === true) return failed({ reason: "cancelled" });
  const building = { id: options.id, input, dialect, cells, layout, context, mapped, rulesOff, decisions: applied, fates, held, form: form?.row ?? null };
  const built = dataset === null ? null : await buildTable({ ...building, dataset });
  notices.push(...unfilledNotice(form, fates));
  if (options.cancelled?.() === true) return failed({ reason: "cancelled" });
  const about = { name: file.name, bytes: file.size, encoding: detected.encoding, delimiter: dialect.delimiter, dataset: dataset?.id ?? null };
  return {
    ok: true,
    file: {
      ...{ id: options.id, source: file, input, dialect, headings: layout.headings, fates, dataset, mapped, held, notices, recognition, key, fingerprint },
      ...{ template, context, header: layout.header },
      decisions,
      overlaps: null,
      table: built?.table ?? null,
      keyHashes: dataset === null || form !== null ? new Map() : keyHashesOf(dataset, cells.columns, mapped),
      report: outlineOf({ ...about, cells, headings: layout.headings, mapped, form, built, fates, decisions: applied }),
      cells: dataset === null ? cells : { ...cells, columns: [], rowHash: new Uint32Array(0) },
    },
  };
}

function failed(failure: Failure): Imported {
  return { ok: false, failure };
}

/** A file read as a table: what stands where, what its titles say, and what its columns mean. */
async function readColumns(name: string, input: Readable, dialect: Dialect, cells: Cells, decisions: Decisions, options: ImportOptions): Promise<{ layout: Layout; context: FileContext; meaning: ColumnMeaning }> {
  const layout = await readLayout(input, dialect, cells, decisions, options);
  const context = findContext(name, layout, options.directory);
  return { layout, context, meaning: mapColumns(cells, layout, context, decisions, options) };
}

/** Says so where a form has no figure to count; a row that is held says why itself. */
function unfilledNotice(form: FormRead | null, fates: Uint8Array): readonly Words[] {
  return form === null || form.row.unfilled === null || fates[form.found.record] !== Fate.formItem ? [] : [form.row.unfilled];
}

async function readLayout(input: Readable, dialect: Dialect, cells: Cells, { layout }: Decisions, { datasets, templates = [] }: ImportOptions): Promise<Layout> {
  const headEnd = Math.max(HEAD_RECORDS, (layout?.header?.last ?? 0) + 2);
  const head = await readRecords(input, dialect, cells, 0, Math.min(headEnd, cells.records));
  const tail = await readRecords(input, dialect, cells, Math.max(0, cells.records - TAIL_RECORDS), cells.records);
  if (layout !== null) return findLayout(cells, head, tail, layout);
  const header = headerBy(head, cells.columns.length, templates, datasets) ?? findHeader(head, knownHeadings(datasets));
  return findLayout(cells, head, tail, { header, last: null });
}

/** No row of data and none of the table's width, however blank: nothing was exported below the header. */
function isHeaderOnly({ widths }: Cells, { fates, header }: Layout): boolean {
  return !fates.some((fate, record) => fate === Fate.kept || fate === Fate.total || (header !== null && record > header.last && widths[record] > 1));
}
