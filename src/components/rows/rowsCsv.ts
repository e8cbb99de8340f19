import type { Locale } from "../../clean/words.ts";
import { writeCsv } from "../../csv/write.ts";
import type { RowsPage } from "../../worker/api.ts";

/** What one export takes at most: more than a person reads, and as many as cross from the worker without a wait. */
export const EXPORT_LIMIT = 10_000;

/** How the two columns that lead back to the file are called. */
export interface OriginHeadings {
  readonly file: string;
  readonly line: string;
}

/**
 * The rows behind a figure as CSV that Excel opens as it is: UTF-8 with BOM, formulas guarded, each row with its
 * file and line. `read` gives the pages from 0; those beyond `EXPORT_LIMIT` are not asked for.
 */
export async function rowsCsv(read: (page: number) => Promise<RowsPage>, origin: OriginHeadings, locale: Locale): Promise<string> {
  const first = await read(0);
  const rows = [...first.rows];
  for (let page = 1; rows.length < Math.min(first.total, EXPORT_LIMIT); page++) {
    const { rows: more } = await read(page);
    if (more.length === 0) break;
    rows.push(...more);
  }
  const headings = [...first.columns.map(({ heading }) => heading[locale]), origin.file, origin.line];
  const lines = rows.slice(0, EXPORT_LIMIT).map(({ cells, file, line }) => [...cells.map(({ text }) => text), file, String(line)]);
  return writeCsv([headings, ...lines], { bom: true, guard: true });
}
