import type { Cells, Marker } from "./cells.ts";
import { chunksOf } from "./chunks.ts";
import { decodeValues } from "./decodeValues.ts";
import type { Dialect } from "./dialect.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Expected } from "./grown.ts";
import { wellFormedIn } from "./encoding.ts";
import { createKernel, type Kernel } from "./kernel.ts";
import { RecordScanner } from "./recordScanner.ts";
import { giveTurn } from "./turn.ts";
import { decoderOf, type Readable } from "./transcode.ts";

export type ScanFailure =
  | { readonly failure: "cancelled" }
  /** More than 16,384 cells in that record, or a record so wide so late that its columns would not fit into memory. */
  | { readonly failure: "tooManyColumns"; readonly record: number }
  /** The file is 4 GB or longer. */
  | { readonly failure: "tooLarge" }
  /** It is of another encoding than it was read in. */
  | { readonly failure: "malformed" };

export interface ScanProgress {
  readonly bytes: number;
  readonly records: number;
}

export interface ScanOptions {
  onProgress?(progress: ScanProgress): void;
  /** Asked after each slice. */
  cancelled?(): boolean;
  /** Reads in slices of so many bytes. */
  readonly sliceBytes?: number;
  /** Distinct values that a column may have before it must repeat itself to keep its dictionary. */
  readonly distinctLimit?: number;
  /** Asked of every cell of a column without a dictionary. */
  readonly marker?: Marker;
  /** Stops at a cell of bytes that are none of the encoding's characters. */
  readonly verify?: boolean;
  /** Whether WebAssembly may help; it does unless it is told not to. */
  readonly compiled?: boolean;
}

const DISTINCT_LIMIT = 65_536;
/** How long who asks something meanwhile may wait, beside the time that a chunk takes. */
const TURN_EVERY_MS = 20;
/** Record starts are kept in 32 bits. */
const MAX_BYTES = 2 ** 32;

/**
 * Finds all records and cells of a file in one pass over its bytes, and decodes each distinct value once.
 * Rejects where the file cannot be read.
 */
export async function scan(input: Readable, dialect: Dialect, options: ScanOptions = {}): Promise<Cells | ScanFailure> {
  if (input.source.size >= MAX_BYTES) return { failure: "tooLarge" };
  const kernel = options.compiled === false ? null : createKernel(input.delimiter, dialect);
  try {
    return await scanWith(kernel, input, dialect, options);
  } finally {
    kernel?.release();
  }
}

async function scanWith(kernel: Kernel | null, input: Readable, dialect: Dialect, options: ScanOptions): Promise<Cells | ScanFailure> {
  const { source, from, delimiter, encoding } = input;
  const { sliceBytes, distinctLimit = DISTINCT_LIMIT, marker = unmarked, verify = false } = options;
  const expected: Expected = { records: 0 };
  const columnOptions = { distinctLimit, marker, isWellFormed: verify ? wellFormedIn(encoding) : null, expected };
  const scanner = new RecordScanner({ start: from, end: source.size }, delimiter, dialect, columnOptions, kernel);
  let offset = from;
  let turned = performance.now();
  for await (const chunk of chunksOf(source, from, sliceBytes)) {
    offset += chunk.length;
    scanner.feed(chunk, offset >= source.size);
    if (scanner.overflow !== null) return { failure: "tooManyColumns", record: scanner.overflow };
    if (scanner.isMalformed) return { failure: "malformed" };
    options.onProgress?.({ bytes: offset, records: scanner.records.count });
    if (performance.now() - turned > TURN_EVERY_MS) {
      await giveTurn();
      turned = performance.now();
    }
    if (options.cancelled?.()) return { failure: "cancelled" };
    // Chunks are much alike, and a little more costs little.
    expected.records = Math.ceil(1.02 * (scanner.records.count / (offset - from)) * (source.size - from));
  }
  if (offset < source.size) scanner.feed(new Uint8Array(0), true);
  return cellsOf(scanner, decoderOf(input));
}

function unmarked(): number {
  return 0;
}

function cellsOf({ records, columns }: RecordScanner, decode: (bytes: Uint8Array) => string): Cells {
  const kept = records.finish();
  const blank = new Uint8Array(kept.records);
  const decodeAll = (dictionary: Dictionary) => decodeValues(dictionary, decode);
  return { ...kept, columns: columns.map((column) => column.finish(kept.records, decodeAll, blank)), replaced: new Map() };
}
