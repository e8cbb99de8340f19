import { TALLEST } from "../charts/chart.ts";

/** A4 across less 10 mm on each side, in CSS px: 277 by 190 mm at 96 px to the inch; the height rounded down. */
export const PAPER_WIDTH = 1046;
export const PAPER_HEIGHT = 717;

/** CSS px between panels, across and down. */
export const PAPER_GAP = 8;
const COLUMNS = 12;

/** Below this the 11 px of a chart's labels would print at less than 6.5 points. */
const SMALLEST = 0.78;

/** CSS px that a panel of so many columns of twelve takes on paper, its border included. */
export function columnWidth(span: number): number {
  const column = (PAPER_WIDTH - PAPER_GAP * (COLUMNS - 1)) / COLUMNS;
  return span * column + (span - 1) * PAPER_GAP;
}

/** Heights in CSS px of a row of panels with the gap above it and, out of that, of its tallest chart. */
export interface RowHeights {
  readonly row: number;
  readonly charts: number;
}

/** Which rows stand on a page: how tall the charts of each become in CSS px, and by how much that is more or less than drawn. */
export interface PaperPage {
  readonly charts: readonly number[];
  readonly scale: number;
}

/**
 * Rows in their order on as few pages as hold them legibly, their charts as tall as the page allows.
 * `room` is what heads and feet leave on the first page and on each other one, in CSS px.
 */
export function paperPages(rows: readonly RowHeights[], room: { readonly first: number; readonly other: number }): PaperPage[] {
  let count = rows.length;
  while (count > 1 && scaleFor(rows.slice(0, count), room.first) < SMALLEST) count--;
  const here = rows.slice(0, count);
  const scale = Math.min(TALLEST, Math.max(SMALLEST, scaleFor(here, room.first)));
  const page = { charts: here.map(({ charts }) => Math.floor(charts * scale)), scale };
  return count === rows.length ? [page] : [page, ...paperPages(rows.slice(count), { first: room.other, other: room.other })];
}

/** The scale at which the charts of these rows fill the room; without a chart none is asked for. */
function scaleFor(rows: readonly RowHeights[], room: number): number {
  const charts = rows.reduce((sum, row) => sum + row.charts, 0);
  const rest = rows.reduce((sum, row) => sum + row.row - row.charts, 0);
  return charts === 0 ? 1 : (room - rest) / charts;
}
