import type { CellColumn, Marker } from "./cells.ts";
import { Dictionary } from "./dictionary.ts";
import { grown } from "./grown.ts";
import { FIRST_SEED, SECOND_SEED, hashBytes } from "./hash.ts";

/** How a column is kept. */
export interface ColumnOptions {
  readonly distinctLimit: number;
  readonly marker: Marker;
}

const NONE: Uint32Array = new Uint32Array(0);

/**
 * One column while its file is being scanned: codes and a dictionary, until more than `distinctLimit` values
 * make up more than half of the records; from then on hashes only. Nothing is allocated before the first cell
 * that holds something, so that thousands of blank columns cost nothing.
 */
export class ColumnBuilder {
  private dictionary: Dictionary | null = null;
  private codes = NONE;
  private hashes: Uint32Array | null = null;
  private marks: Uint8Array = new Uint8Array(0);

  constructor(private readonly options: ColumnOptions) {}

  /** Records a cell and returns its hash, 0 for an empty one; the same whatever the column is kept as. */
  put(record: number, view: DataView, start: number, length: number): number {
    if (length === 0) return 0;
    const hash = hashBytes(view, start, length, FIRST_SEED);
    if (this.hashes) {
      if (2 * record + 2 > this.hashes.length) this.hashes = grown(this.hashes, 2 * record + 2);
      this.hashes[2 * record] = firstWord(hash);
      this.hashes[2 * record + 1] = hashBytes(view, start, length, SECOND_SEED);
      if (record >= this.marks.length) this.marks = longer(this.marks, record + 1);
      this.marks[record] = this.options.marker(view, start, length);
      return hash;
    }
    const dictionary = (this.dictionary ??= new Dictionary());
    const code = dictionary.codeOf(view, start, length, hash);
    if (record >= this.codes.length) this.codes = grown(this.codes, record + 1);
    this.codes[record] = code;
    const distinct = dictionary.size - 1;
    if (distinct > this.options.distinctLimit && 2 * distinct > record + 1) this.becomeOpaque(dictionary);
    return hash;
  }

  /** The column over all `records`; `blank` is the codes of a column without any text, shared among such. */
  finish(records: number, decode: (bytes: Uint8Array) => string, blank: Uint32Array): CellColumn {
    if (this.hashes) return { kind: "opaque", hashes: cut(this.hashes, 2 * records), marks: longer(this.marks.subarray(0, records), records, records) };
    const { dictionary } = this;
    if (!dictionary) return { kind: "coded", codes: blank, values: [""] };
    const values = Array.from({ length: dictionary.size }, (_, code) => (code === 0 ? "" : decode(dictionary.bytesOf(code))));
    this.dictionary = null;
    return { kind: "coded", codes: cut(this.codes, records), values };
  }

  private becomeOpaque(dictionary: Dictionary): void {
    const view = dictionary.view();
    const { codes } = this;
    const hashes = new Uint32Array(2 * codes.length);
    const marks = new Uint8Array(codes.length);
    for (let record = 0; record < codes.length; record++) {
      const code = codes[record];
      if (code === 0) continue;
      const start = dictionary.startOf(code);
      const length = dictionary.lengthOf(code);
      hashes[2 * record] = firstWord(hashBytes(view, start, length, FIRST_SEED));
      hashes[2 * record + 1] = hashBytes(view, start, length, SECOND_SEED);
      marks[record] = this.options.marker(view, start, length);
    }
    this.hashes = hashes;
    this.marks = marks;
    this.dictionary = null;
    this.codes = NONE;
  }
}

function longer(marks: Uint8Array, needed: number, length = Math.max(needed, 2 * marks.length)): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(marks);
  return copy;
}

/** 0, 0 is kept for "no text here". */
function firstWord(hash: number): number {
  return hash === 0 ? 1 : hash;
}

/** Exactly `length`, with zeros where the column ended earlier; a copy, so that the spare room is freed. */
function cut(array: Uint32Array, length: number): Uint32Array {
  if (array.length >= length) return array.slice(0, length);
  const whole = new Uint32Array(length);
  whole.set(array);
  return whole;
}
