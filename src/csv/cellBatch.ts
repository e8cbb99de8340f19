import type { Codes } from "./codes.ts";

/** Neighbouring records whose cells have been found and coded at once. */
export interface CellBatch {
  readonly records: number;
  /** Cells of each, those that narrower records lack included. */
  readonly stride: number;
  /** By cell, record by record: where it starts in `bytes`, and how long it is. */
  readonly starts: Uint32Array;
  /** The sign bit is set where a cell of a column without a dictionary is not of ASCII alone. */
  readonly lengths: Int32Array;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  isBlank(column: number): boolean;
  /** Of a column with a dictionary, a code a record. */
  codesOf(column: number): Codes;
  /** Of one without, two words a record. */
  hashesOf(column: number): Uint32Array;
}
