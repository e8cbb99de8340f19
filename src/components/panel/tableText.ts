import { cellData, type ChartTable, columnHeading } from "../../charts/chartTable.ts";
import type { Locale } from "../../clean/words.ts";
import { writeCsv } from "../../csv/write.ts";

/** A panel's numbers as a file for spreadsheets: UTF-8 with BOM, formulas guarded. */
export function tableCsv(table: ChartTable, locale: Locale): string {
  return writeCsv(linesOf(table, locale), { bom: true, guard: true });
}

/** The same to be pasted into cells. */
export function tableTsv(table: ChartTable, locale: Locale): string {
  return writeCsv(linesOf(table, locale), { guard: true, delimiter: "\t" });
}

function linesOf({ names, columns, rows }: ChartTable, locale: Locale): string[][] {
  const headings = [names, ...columns.map((column) => columnHeading(column, locale))];
  return [headings, ...rows.map(({ name, cells }) => [name, ...columns.map((column, i) => cellData(cells[i] ?? { value: null }, column))])];
}
