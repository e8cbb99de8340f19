import type { Directory } from "../clean/department.ts";
import type { Words } from "../clean/words.ts";
import type { Cells } from "../csv/cells.ts";
import { sniffDialect, type Dialect } from "../csv/dialect.ts";
import { detectEncoding, type Encoding } from "../csv/encoding.ts";
import { readRecords } from "../csv/readRecords.ts";
import { scan, type ScanProgress } from "../csv/scan.ts";
import { readBytes, type ByteSource } from "../csv/source.ts";
import { readable, type Readable } from "../csv/transcode.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Table } from "../table/table.ts";
import { buildTable } from "./buildTable.ts";
import { findContext } from "./context.ts";
import { Fate } from "./fate.ts";
import { failedRead, type Failure } from "./failure.ts";
import { foreignKind, looksBinary } from "./fileKind.ts";
import { reportOf } from "./fileReport.ts";
import type { HeldReasons } from "./judgeRows.ts";
import { findLayout, HEAD_RECORDS, TAIL_RECORDS, type Layout } from "./layout.ts";
import { flawedNotice, holdUnclosedQuote, strayQuoteNotice, tieNotice } from "./notices.ts";
import { cellContext, type MappedColumn } from "./rawColumns.ts";
import { knownHeadings, unrecognised } from "./recognise.ts";
import { recogniseCells } from "./recogniseCells.ts";
import type { FileReport } from "./report.ts";

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
  /** Told by hand instead of detected, for a file that reads as nonsense. */
  readonly encoding?: Encoding;
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
  readonly report: FileReport;
  readonly notices: readonly Words[];
  /** Equal for files with the same cells. */
  readonly fingerprint: string;
}

export type Imported = { readonly ok: true; readonly file: ImportedFile } | { readonly ok: false; readonly failure: Failure };

/** What encoding and dialect are told from. */
const HEAD_BYTES = 256 << 10;

/** The whole import of one file: encoding, dialect, scan, layout, recognition, cleaning, ledger, checks. */
export async function importFile(file: NamedSource, options: ImportOptions): Promise<Imported> {
  try {
    return await importReadable(file, options);
  } catch (error) {
    const reason = failedRead(error);
    if (reason === null) throw error;
    return failed({ reason });
  }
}

async function importReadable(file: NamedSource, options: ImportOptions): Promise<Imported> {
  const plain = options.plain === true;
  if (file.size === 0) {
    // A file that vanished says that it has no bytes; only reading it as a whole tells.
    await file.arrayBuffer();
    if (!plain) return failed({ reason: "empty" });
  }
  const head = await readBytes(file, 0, HEAD_BYTES);
  const foreign = foreignKind(head);
  if (foreign !== null) return failed(foreign);

  const detected = options.encoding === undefined ? await detectEncoding(file) : { encoding: options.encoding, bom: 0 };
  const headText = new TextDecoder(detected.encoding, { ignoreBOM: true }).decode(head.subarray(detected.bom));
  if (looksBinary(headText)) return failed({ reason: "binary" });
  const dialect = sniffDialect(headText);
  const input = await readable(file, detected, dialect);

  const cells = await scan(input, dialect, options);
  if ("failure" in cells) return failed(cells.failure === "tooManyColumns" ? { reason: "tooManyColumns", line: cells.record + 1 } : { reason: cells.failure });

  const layout = await readLayout(input, dialect, cells, options.datasets);
  if (!plain && isHeaderOnly(cells, layout)) return failed({ reason: layout.header === null ? "empty" : "headerOnly" });
  const context = findContext(file.name, layout.titles, options.directory);
  const recognition = plain ? unrecognised(layout.headings) : recogniseCells(cells, layout, context, options);

  const { dataset, mapping } = recognition;
  const mapped = mapping.flatMap((field, column): MappedColumn[] =>
    field === null ? [] : [{ field, column, context: cellContext(layout.headings[column], context, options.directory) }],
  );
  const fates = layout.fates.slice();
  const held: HeldReasons = new Map();
  const notices = [...flawedNotice(detected), ...tieNotice(recognition), ...strayQuoteNotice(cells), ...holdUnclosedQuote(cells, fates, held)];
  const scanned = { id: options.id, input, dialect, cells, layout, context, mapping, mapped, fates, held };
  if (options.cancelled?.() === true) return failed({ reason: "cancelled" });
  const built = dataset === null ? null : await buildTable({ ...scanned, dataset });
  if (options.cancelled?.() === true) return failed({ reason: "cancelled" });
  const about = { name: file.name, bytes: file.size, encoding: detected.encoding, delimiter: dialect.delimiter, dataset: dataset?.id ?? null };
  return {
    ok: true,
    file: {
      ...{ id: options.id, source: file, input, dialect, headings: layout.headings, fates, dataset, mapped, notices },
      table: built?.table ?? null,
      report: await reportOf({ ...about, input, cells, headings: layout.headings, mapped, built, fates, held }),
      fingerprint: fingerprintOf(cells),
      cells: { ...cells, columns: [], rowHash: new Uint32Array(0) },
    },
  };
}

function failed(failure: Failure): Imported {
  return { ok: false, failure };
}

async function readLayout(input: Readable, dialect: Dialect, cells: Cells, datasets: readonly Dataset[]): Promise<Layout> {
  const head = await readRecords(input, dialect, cells, 0, Math.min(HEAD_RECORDS, cells.records));
  const tail = await readRecords(input, dialect, cells, Math.max(0, cells.records - TAIL_RECORDS), cells.records);
  return findLayout(cells, head, tail, knownHeadings(datasets));
}

/** No row of data and none of the table's width, however blank: nothing was exported below the header. */
function isHeaderOnly({ widths }: Cells, { fates, header }: Layout): boolean {
  return !fates.some((fate, record) => fate === Fate.kept || (header !== null && record > header.last && widths[record] > 1));
}

function fingerprintOf({ records, rowHash }: Cells): string {
  let mixed = 0;
  for (const hash of rowHash) mixed = (Math.imul(mixed, 31) + hash) | 0;
  return `${records}:${mixed >>> 0}`;
}
