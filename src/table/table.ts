import type { Grain } from "../clean/day.ts";
import { countBelow, numbersFrom } from "../csv/ascending.ts";
import type { Codes } from "../csv/codes.ts";

/**
 * The clean columns of one dataset, from all its files. Columns and row numbers, never row objects.
 * Index arithmetic on them lives in this folder only.
 */
export interface Table {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly origin: Origin;
}

export type Column = DayColumn | NumberColumn | LabelColumn;
type Storage = Column["storage"];

/** Days since 1970-01-01, `NO_DAY` where there is none. */
export interface DayColumn {
  readonly storage: "day";
  readonly values: Int32Array;
  /** As exactly as the least exact of its files says it: a year is stored as its 1 January, a month as its first day. */
  readonly grain: Grain;
  /** The same of each part of the table, where not all of them are alike. */
  readonly grains?: readonly Grain[];
}

/** Numbers in the field's base unit, NaN where there is none. */
export interface NumberColumn {
  readonly storage: "number";
  readonly values: Float64Array;
}

/** A code per row into `labels`; code 0 is "" and means that there is none. */
export interface LabelColumn {
  readonly storage: "label";
  readonly codes: Codes;
  readonly labels: readonly string[];
}

export const NO_DAY = -2147483648;

/** What names a column and says how it is stored. Every dataset's field is one. */
export interface ColumnKey<S extends Storage = Storage> {
  readonly id: string;
  readonly storage: S;
}

/** Where rows came from: `parts` in ascending order of `firstRow`, and for each row its record within its file. */
export interface Origin {
  readonly parts: readonly { readonly file: string; readonly firstRow: number }[];
  readonly records: Uint32Array;
}

/** Row numbers of one table, ascending. Tables share them: they are never written to. */
export type Rows = Uint32Array & { readonly __rows: unique symbol };

/** The column of a key, typed by its storage, or `null` where no file of the table had it. */
export function columnOf<S extends Storage>(table: Table, key: ColumnKey<S>): Extract<Column, { storage: S }> | null {
  const column = table.columns.get(key.id);
  // The one place where storage is trusted: a table is only ever built from its dataset's own keys.
  return column === undefined ? null : (column as Extract<Column, { storage: S }>);
}

/** Every row of the table. */
export function allRows({ length }: Table): Rows {
  return numbersFrom(0, length) as Rows;
}

/** The file and record behind a row. */
export function originOf({ parts, records }: Origin, row: number): { file: string; record: number } {
  let part = parts.length - 1;
  while (part > 0 && parts[part].firstRow > row) part--;
  return { file: parts[part].file, record: records[row] };
}

/** How many of the rows each file gave, in the order of files; files that gave none are left out. */
export function rowsByFile({ parts }: Origin, rows: Rows): { file: string; rows: number }[] {
  const starts = parts.map(({ firstRow }) => countBelow(rows, firstRow));
  return parts.map(({ file }, i) => ({ file, rows: (starts[i + 1] ?? rows.length) - starts[i] })).filter(({ rows: n }) => n > 0);
}
