import type { Width } from "../../panels/panel.ts";

const COLUMNS = 12;

/**
 * How panels of the wished widths stand in rows of twelve columns: a row takes panels as long as they fit,
 * then what is left of it is shared out, so that a missing panel leaves no hole. Spans of each row add up to 12.
 */
export function panelRows(wished: readonly Width[]): number[][] {
  const rows: number[][] = [];
  let room = 0;
  for (const width of wished) {
    if (width > room) {
      rows.push([]);
      room = COLUMNS;
    }
    rows.at(-1)?.push(width);
    room -= width;
  }
  return rows.map(fill);
}

/** The narrowest panel first: it gains most by a column. */
function fill(row: readonly number[]): number[] {
  const spans = [...row];
  for (let room = COLUMNS - spans.reduce((sum, span) => sum + span, 0); room > 0; room--) {
    const narrowest = spans.indexOf(Math.min(...spans));
    spans[narrowest] = (spans[narrowest] ?? 0) + 1;
  }
  return spans;
}
