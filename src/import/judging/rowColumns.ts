import { isNullWord } from "../../clean/empty.ts";
import type { CellColumn } from "../../csv/cells.ts";
import type { Codes } from "../../csv/codes.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { NO_DAY, type Column, type LabelColumn, type Table } from "../../table/table.ts";
import type { MappedColumn } from "../cleaning/rawColumns.ts";

/** A column made comparable: equal cells have equal words, one or two a row. */
export interface WordColumn {
  readonly words: Codes;
  readonly perRow: 1 | 2;
}

/** A hash per row, the first of its words. */
export interface RowHash extends WordColumn {
  readonly words: Uint32Array;
}

/** A clean column of a table's rows. */
export interface RowColumn extends WordColumn {
  /** Its words where they are hashes, else `null`. */
  readonly hash: RowHash | null;
  /** Whether the cell says something: blanks, dashes and the 0 that stands for unknown do not. */
  readonly says: (row: number) => boolean;
}

/** A column of the file as it stands, by record. */
export function recordColumnOf(column: CellColumn): WordColumn {
  return column.kind === "coded" ? { words: column.codes, perRow: 1 } : { words: column.hashes, perRow: 2 };
}

/** The clean column of a field by row; of one that stays in the file, the hashes of its raw cells. `null` where there is none. */
export function rowColumnOf(field: Field, table: Table, columns: readonly CellColumn[], mapped: readonly MappedColumn[]): RowColumn | null {
  const clean = table.columns.get(field.id);
  if (clean !== undefined) return wordsOf(clean);
  const raw = columns[mapped.find((one) => one.field === field)?.column ?? -1];
  return raw?.kind === "opaque" ? hashWords(raw.hashes, table.origin.records) : null;
}

/** Of a dataset's key columns that stay in the file, the two words of hash per record, by field id. */
export function keyHashesOf({ key }: Dataset, columns: readonly CellColumn[], mapped: readonly MappedColumn[]): ReadonlyMap<string, Uint32Array> {
  return new Map(
    mapped.flatMap(({ field, column }): [string, Uint32Array][] => {
      const stored = columns[column];
      return key.includes(field) && stored.kind === "opaque" ? [[field.id, stored.hashes]] : [];
    }),
  );
}

/** A column of a table, made comparable. */
export function wordsOf(column: Column): RowColumn {
  if (column.storage === "number") {
    const { values } = column;
    return { words: new Uint32Array(values.buffer, values.byteOffset, 2 * values.length), perRow: 2, hash: null, says: (row) => !Number.isNaN(values[row]) };
  }
  if (column.storage === "day") {
    const { values } = column;
    return { words: new Uint32Array(values.buffer, values.byteOffset, values.length), perRow: 1, hash: null, says: (row) => values[row] !== NO_DAY };
  }
  let identifies: Uint8Array | null = null;
  return {
    ...{ words: column.codes, perRow: 1, hash: null },
    says: (row) => (identifies ??= identifying(column))[column.codes[row]] === 1,
  };
}

const known = new WeakMap<LabelColumn, Uint8Array>();

/** A 1 for each label that says something; looked for once somebody asks, since most columns are only compared. */
function identifying(column: LabelColumn): Uint8Array {
  const identifies = known.get(column) ?? Uint8Array.from(column.labels, (label) => Number(!isNullWord(label) && !/^0+$/.test(label)));
  known.set(column, identifies);
  return identifies;
}

/** Whether all of the columns say something in a row. */
export function saysAll(columns: readonly RowColumn[]): (row: number) => boolean {
  return columns.length === 1 ? columns[0].says : (row) => columns.every(({ says }) => says(row));
}

/** The hashes of ascending records, without a copy where none between them is left out. */
function hashWords(hashes: Uint32Array, records: Uint32Array): RowColumn {
  const [first, last] = [records[0] ?? 0, records.at(-1) ?? -1];
  if (last - first + 1 === records.length) return hashedColumn(hashes.subarray(2 * first, 2 * last + 2));
  const words = new Uint32Array(2 * records.length);
  putHashes(words, 0, hashes, records);
  return hashedColumn(words);
}

/** Puts the hashes of these places, records or codes, into `words` from row `at` on. */
export function putHashes(words: Uint32Array, at: number, hashes: Uint32Array, places: Codes): void {
  for (let i = 0; i < places.length; i++) {
    words[2 * (at + i)] = hashes[2 * places[i]];
    words[2 * (at + i) + 1] = hashes[2 * places[i] + 1];
  }
}

/** A column of hashes by row; 0, 0 is a cell that says nothing, and no other has 0 first. */
export function hashedColumn(words: Uint32Array): RowColumn {
  const hash: RowHash = { words, perRow: 2 };
  return { ...hash, hash, says: (row) => words[2 * row] !== 0 };
}
