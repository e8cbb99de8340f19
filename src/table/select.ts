import { countBelow } from "../csv/ascending.ts";
import { codesFor, type Codes } from "../csv/codes.ts";
import type { Column, Rows, Table } from "./table.ts";

/** The table of these rows only, in their order. */
export function select(table: Table, rows: Rows): Table {
  if (rows.length === table.length) return table;
  const columns = new Map([...table.columns].map(([id, column]): [string, Column] => [id, selectColumn(column, rows)]));
  const { parts, records } = table.origin;
  const firstRowOf = (row: number) => countBelow(rows, row);
  return {
    length: rows.length,
    columns,
    origin: { records: codesAt(records, rows, new Uint32Array(rows.length)), parts: parts.map(({ file, firstRow }) => ({ file, firstRow: firstRowOf(firstRow) })) },
  };
}

function selectColumn(column: Column, rows: Rows): Column {
  if (column.storage === "label") return { ...column, codes: codesAt(column.codes, rows, codesFor(rows.length, column.labels.length)) };
  return column.storage === "day" ? { ...column, values: daysAt(column.values, rows) } : { ...column, values: numbersAt(column.values, rows) };
}

// One loop for each kind of array: one that met them all would be many times as slow.

function codesAt<C extends Codes>(codes: Codes, rows: Rows, into: C): C {
  for (let i = 0; i < rows.length; i++) into[i] = codes[rows[i]];
  return into;
}

function daysAt(days: Int32Array, rows: Rows): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = days[rows[i]];
  return picked;
}

function numbersAt(numbers: Float64Array, rows: Rows): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = numbers[rows[i]];
  return picked;
}
