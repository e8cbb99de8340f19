import type { CellBatch } from "./cellBatch.ts";
import type { CellColumn } from "./cells.ts";
import { codesFor, type Codes } from "./codes.ts";
import type { Dictionary } from "./dictionary.ts";
import { fitted, roomFor } from "./grown.ts";
import { FIRST_SEED, hashBytes } from "./hash.ts";
import { OpaqueBuilder, type CellKeeping } from "./opaqueBuilder.ts";

/** How a column is kept. */
export interface ColumnOptions extends CellKeeping {
  /** Distinct values that a column may have before it must repeat itself to keep its dictionary. */
  readonly distinctLimit: number;
}

/** The share of the limit of distinct values from which on it may show that they will pass it. */
const EARLY = 1 / 8;
/** More records than this share of the limit, nearly each with a value of its own, pass it, and have it for more than half of them. */
const LONG = 1.5;
/** The share of records whose value an earlier one has, below which nearly each has its own. */
const REPEATED = 1 / 32;

/**
 * One column while its file is being scanned: codes and a dictionary, until more than `distinctLimit` values
 * make up more than half of the records, or are bound to; from then on hashes only. Nothing is allocated before the
 * first cell that holds something, so that thousands of blank columns cost nothing.
 */
export class ColumnBuilder {
  private dictionary: Dictionary | null = null;
  private codes: Codes = new Uint8Array(0);
  /** How many codes their width can tell apart. */
  private codesFit = 1 << 8;
  private opaque: OpaqueBuilder | null = null;
  /** Codes below it stand for values whose bytes are whole characters. */
  private verified = 1;
  /** Whether some cell is of bytes that are no characters. */
  isMalformed = false;

  /** `makeDictionary` begins a dictionary, `onOpaque` is told when it ends. */
  constructor(private readonly options: ColumnOptions, private readonly makeDictionary: () => Dictionary, private readonly onOpaque: () => void) {}

  /** Records a cell and returns its hash, 0 for an empty one; the same whatever the column is kept as. */
  put(record: number, bytes: Uint8Array, view: DataView, start: number, length: number): number {
    if (length === 0) return 0;
    const hash = hashBytes(view, start, length, FIRST_SEED);
    if (this.opaque !== null) {
      this.opaque.reserve(record + 1);
      this.opaque.put(record, bytes, view, start, length);
      return hash;
    }
    const dictionary = (this.dictionary ??= this.makeDictionary());
    const code = dictionary.codeOf(view, start, length, hash);
    this.reserve(record, record + 1, dictionary.size);
    this.codes[record] = code;
    return hash;
  }

  /** Records the cells of a batch; the dictionary has their values already. */
  putAll(record: number, batch: CellBatch, column: number): void {
    if (this.opaque !== null) {
      this.opaque.reserve(record + batch.records);
      this.opaque.putAll(record, batch, column);
      return;
    }
    if (this.dictionary === null && batch.isBlank(column)) return;
    const dictionary = (this.dictionary ??= this.makeDictionary());
    this.reserve(record, record + batch.records, dictionary.size);
    this.codes.set(batch.codesOf(column), record);
  }

  /** Decides, after so many of the expected records, whether the dictionary is worth keeping, and looks at the values that are new in it. */
  settle(records: number, expected: number): void {
    const { dictionary, options } = this;
    if (this.opaque !== null) this.isMalformed ||= this.opaque.isMalformed;
    if (dictionary === null) return;
    this.verify(dictionary);
    if (!this.isTooVarious(dictionary.size - 1, records, expected)) return;
    this.opaque = OpaqueBuilder.from(this.codes.subarray(0, records), dictionary, options);
    this.codes = new Uint8Array(0);
    this.dictionary = null;
    this.onOpaque();
  }

  private isTooVarious(distinct: number, records: number, expected: number): boolean {
    const { distinctLimit } = this.options;
    if (distinct > distinctLimit) return 2 * distinct > records;
    return expected > LONG * distinctLimit && distinct > EARLY * distinctLimit && records - distinct < REPEATED * records;
  }

  /** The column over all `records`; `blank` is the codes of a column without any text, shared among such. */
  finish(records: number, decodeAll: (dictionary: Dictionary) => string[], blank: Codes): CellColumn {
    if (this.opaque !== null) return this.opaque.finish(records);
    const { dictionary, codes } = this;
    if (dictionary === null) return { kind: "coded", codes: blank, values: [""] };
    this.dictionary = null;
    return { kind: "coded", codes: fitted(codes, records), values: decodeAll(dictionary) };
  }

  private verify(dictionary: Dictionary): void {
    const { isWellFormed } = this.options;
    if (isWellFormed === null || this.verified === dictionary.size) return;
    const bytes = dictionary.bytes();
    dictionary.each(this.verified, (start, length) => (this.isMalformed ||= !isWellFormed(bytes, start, start + length)));
    this.verified = dictionary.size;
  }

  /** Room for codes below `size` of that many records, of which the first `filled` have theirs. Of the others none is touched: memory costs nothing before that. */
  private reserve(filled: number, records: number, size: number): void {
    const { codes } = this;
    const isRoomy = records <= codes.length;
    if (isRoomy && size <= this.codesFit) return;
    this.codes = codesFor(isRoomy ? codes.length : roomFor(records, this.options.expected), size);
    this.codes.set(codes.subarray(0, filled));
    this.codesFit = 2 ** (8 * this.codes.BYTES_PER_ELEMENT);
  }
}
