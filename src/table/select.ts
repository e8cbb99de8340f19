import type { Column, Rows, Table } from "./table.ts";

/** The table of these rows only, in their order. */
export function select(table: Table, rows: Rows): Table {
  if (rows.length === table.length) return table;
  const columns = new Map([...table.columns].map(([id, column]): [string, Column] => [id, selectColumn(column, rows)]));
  const { parts, records } = table.origin;
  const kept = rows.map((row) => records[row]);
  const firstRowOf = (row: number) => lowerBound(rows, row);
  return {
    length: rows.length,
    columns,
    origin: { records: kept, parts: parts.map(({ file, firstRow }) => ({ file, firstRow: firstRowOf(firstRow) })) },
  };
}

function selectColumn(column: Column, rows: Rows): Column {
  if (column.storage === "label") return { ...column, codes: rows.map((row) => column.codes[row]) };
  if (column.storage === "day") {
    const values = new Int32Array(rows.length);
    rows.forEach((row, i) => (values[i] = column.values[row]));
    return { ...column, values };
  }
  const values = new Float64Array(rows.length);
  rows.forEach((row, i) => (values[i] = column.values[row]));
  return { storage: "number", values };
}

/** How many of the ascending rows are smaller than `row`. */
function lowerBound(rows: Rows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
