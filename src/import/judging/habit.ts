/** In fewer rows than this a share says little. */
const FEW_ROWS = 20;
/** As many of a few rows, and most of them, are no slips either. */
const LEAST = 6;

/** Whether what is odd about some rows is the way of the file, more than `share` of them, and no slip in a few. */
export function isHabit(odd: number, rows: number, share: number): boolean {
  return rows < FEW_ROWS ? odd >= LEAST && 2 * odd > rows : odd > share * rows;
}
