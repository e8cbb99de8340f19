import { filledCells, isBlank, isValue } from "./cellShape.ts";

/** The share of the columns in which the record has words where most rows below have numbers or dates. */
export function contrast(head: readonly string[][], record: number): number {
  const below = head.slice(record + 1, record + 9).filter((row) => filledCells(row) > 1);
  if (below.length === 0) return 0;
  const differing = head[record].filter(
    (cell, column) => !isBlank(cell) && !isValue(cell) && below.filter((row) => valuesIn(row)[column] === true).length * 2 > below.length,
  );
  return differing.length / head[record].length;
}

const known = new WeakMap<readonly string[], readonly boolean[]>();

/** Which cells of a record are values; each is compared with many records above it. */
function valuesIn(record: readonly string[]): readonly boolean[] {
  const values = known.get(record) ?? record.map(isValue);
  known.set(record, values);
  return values;
}

/**
 * Whether a record holds the merged headings over the next: gaps in it that are filled below, words in both, and at
 * least two headings of its own, so that a title line is not taken for one, nor 填报单位：公安局 with a date beside it.
 */
export function isUpperLevel(head: readonly string[][], record: number, width: number): boolean {
  if (record < 0 || record + 1 >= head.length) return false;
  const { upper, lower } = levels(head[record], head[record + 1]);
  if (filledCells(upper) < 2 || filledCells(lower) < 2) return false;
  if (upper.some((cell) => isValue(cell) || /[:：]\s*\S/.test(cell)) || lower.some(isValue)) return false;
  // A heading twice, over a row of words, is only that; over headings the rows below them are of another kind.
  if (filledCells(upper) < filledCells(head[record]) && contrast(head, record + 1) < 0.3) return false;
  const gaps = upper.map((cell, column) => (isBlank(cell) ? column : -1)).filter((column) => column > 0 && column < lower.length);
  const spans = gaps.filter((column) => !isBlank(lower[column]));
  if (spans.length === 0 || spans.length < gaps.length / 2) return false;
  const either = lower.filter((cell, column) => !isBlank(cell) || !isBlank(upper[column] ?? "")).length;
  const both = lower.filter((cell, column) => !isBlank(cell) && !isBlank(upper[column] ?? "")).length;
  // In a two-level header a column is named above, below, or on both levels where a group begins.
  return either >= width * 0.8 && both <= filledCells(upper) && lowerCompletes(upper, lower);
}

/** Two rows of headings as merged cells leave them: what repeats its neighbour, or the cell above, is blank. */
export function levels(above: readonly string[], below: readonly string[]): { upper: readonly string[]; lower: readonly string[] } {
  const upper = above.map((cell, column) => (column > 0 && cell.trim() === above[column - 1].trim() ? "" : cell));
  const lower = below.map((cell, column) => (cell.trim() === (above[column] ?? "").trim() ? "" : cell));
  return { upper, lower };
}

/** Where the upper level stands alone (merged downwards) the lower must be blank for at least one column, or every gap be filled. */
function lowerCompletes(upper: readonly string[], lower: readonly string[]): boolean {
  const mergedDown = upper.some((cell, column) => !isBlank(cell) && isBlank(lower[column] ?? ""));
  const everyGapFilled = upper.every((cell, column) => !isBlank(cell) || !isBlank(lower[column] ?? ""));
  return mergedDown || everyGapFilled;
}
