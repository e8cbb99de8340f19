/** A4 across less 10 mm on each side, in CSS px: 277 by 190 mm at 96 px to the inch. */
export const PAPER_WIDTH = 1046;
export const PAPER_HEIGHT = 717;

const GAP = 8;
const COLUMNS = 12;

/** Below this the 11 px of a chart's labels would print at less than 6.5 points. */
const SMALLEST = 0.78;

/** CSS px that a panel of so many columns of twelve takes on paper, its border included. */
export function columnWidth(span: number): number {
  const column = (PAPER_WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
  return span * column + (span - 1) * GAP;
}

/** Heights in CSS px of a sheet as it stands and, out of that, of its charts: one chart a row. */
export interface SheetHeights {
  readonly sheet: number;
  readonly charts: number;
}

/** By how much the charts must shrink for the sheet to fit one page: 1 where it fits, or where they could not be read. */
export function fittingScale({ sheet, charts }: SheetHeights): number {
  const excess = sheet - PAPER_HEIGHT;
  if (excess <= 0) return 1;
  const scale = Math.floor(((charts - excess) / charts) * 100) / 100;
  return scale >= SMALLEST ? scale : 1;
}
