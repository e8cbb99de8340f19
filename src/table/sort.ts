import { NO_DAY, type Column, type ColumnKey, type Rows, type Table } from "./table.ts";

/** The rows in the order of a column, missing values last either way; equal ones stay as the files have them. */
export function sortRows(table: Table, rows: Rows, key: ColumnKey, descending: boolean): Rows {
  const column = table.columns.get(key.id);
  if (column === undefined) return rows;
  const rank = rankOf(column);
  const sign = descending ? -1 : 1;
  return rows.slice().sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0) || a - b;
    return (x - y) * sign || a - b;
  }) as Rows;
}

/** A number by which a row sorts; labels sort as Chinese dictionaries order them. */
function rankOf(column: Column): (row: number) => number | null {
  if (column.storage === "label") {
    const order = column.labels.map((_, code) => code).sort((a, b) => column.labels[a].localeCompare(column.labels[b], "zh-CN"));
    const rank = new Uint32Array(order.length);
    order.forEach((code, place) => (rank[code] = place));
    return (row) => (column.codes[row] === 0 ? null : rank[column.codes[row]]);
  }
  return (row) => (Number.isNaN(column.values[row]) || column.values[row] === NO_DAY ? null : column.values[row]);
}
