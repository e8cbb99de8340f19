import { countBelow } from "./ascending.ts";
import type { Codes } from "./codes.ts";

/**
 * What the scan of one file gives: where each record starts, and for each column either a dictionary with
 * a code per record or, where nearly every value is distinct, a hash per record and nothing else.
 * Text of the latter is read back from the file when someone looks at it.
 */
export interface Cells {
  /** CSV records, blank lines and title lines included, a trailing newline not counted. */
  readonly records: number;
  /** Byte offset at which each record starts; `starts[records]` is the end. Length `records + 1`. */
  readonly starts: Uint32Array;
  /** Number of cells of each record; a blank line has one empty cell. */
  readonly widths: Uint16Array;
  /** As many as the widest record has cells. */
  readonly columns: readonly CellColumn[];
  /** A hash of all cells of the record, equal for records whose cells are equal however they were quoted. */
  readonly rowHash: Uint32Array;
  /** For every line break inside a quoted cell, the record it is in; ascending, repeated for several. */
  readonly innerBreaks: Uint32Array;
  /** Records in which a quote too many was taken for text, so that its cell does not run on into others; ascending. */
  readonly mendedQuotes: Uint32Array;
  /** The record that opened a quote which no later byte closes, or -1. */
  readonly unclosedQuote: number;
  /** Texts that stand in for what the file wrote; in `columns` already. */
  readonly replaced: Replacements;
}

/** Texts by record, then by column. */
export type Replacements = ReadonlyMap<number, ReadonlyMap<number, string>>;

export type CellColumn = CodedColumn | OpaqueColumn;

export interface CodedColumn {
  readonly kind: "coded";
  /** A code per record; 0 where the record has no such cell, or an empty one: `widths` tells. `values[code]` is its text. */
  readonly codes: Codes;
  /** Distinct texts, unquoted and decoded, in order of first appearance; `values[0]` is "". */
  readonly values: readonly string[];
}

export interface OpaqueColumn {
  readonly kind: "opaque";
  /** 64 bits of hash per record as two words, `hashes[2 * record]` and `hashes[2 * record + 1]`; 0, 0 where the record has no such cell, or an empty one. */
  readonly hashes: Uint32Array;
  /** What `Marker` said of each cell; 0 where the record has none. */
  readonly marks: Uint8Array;
}

/** Says something of a cell's bytes while they are at hand, as bits of one byte; what they mean is whoever's that asks. */
export type Marker = (view: DataView, start: number, length: number) => number;

/** The physical line (from 1) on which a record starts. */
export function lineOf(cells: Cells, record: number): number {
  return record + 1 + countBelow(cells.innerBreaks, record);
}
