import { normaliseHeading } from "../../clean/heading.ts";
import { filledCells, isBlank, isValue } from "./cellShape.ts";
import { contrast, isUpperLevel, levels } from "./headerLevels.ts";
import { JOINT } from "./headingNames.ts";

/** Records within which the header is looked for. */
const SEARCHED = 30;

/** Which records are the header, `null` where the file has none, and the heading of each column. */
export interface Header {
  readonly first: number;
  readonly last: number;
}

/** Normalised headings, however they are kept. */
type KnownHeadings = Pick<ReadonlySet<string>, "has">;

/**
 * Finds the header by score: cells that are known headings, that are words rather than values, that fill the width
 * of the table and differ in kind from the rows below. `known` holds normalised headings of all datasets.
 */
export function findHeader(head: readonly string[][], known: KnownHeadings): Header | null {
  const width = usualWidth(head);
  const best = pickBest(head, width, known);
  if (best === null || isData(head, best)) return null;
  if (isUpperLevel(head, best - 1, width)) return { first: best - 1, last: best };
  if (isUpperLevel(head, best, width) && !isBlankRow(head[best + 2])) return { first: best, last: best + 1 };
  return { first: best, last: best };
}

/**
 * Whether the best candidate is a row of data, for a file without a header: a third of its cells or more are values,
 * in columns that hold values below as well. Years and months in a row are headings of a table over time.
 */
function isData(head: readonly string[][], record: number): boolean {
  const below = head.slice(record + 1).filter((row) => filledCells(row) > 1);
  if (below.length === 0) return false;
  const values = head[record].flatMap((cell, column) => (isValue(cell) ? [{ cell, column }] : []));
  if (isTimeAxis(head[record])) return false;
  const alike = values.filter(({ column }) => below.filter((row) => isValue(row[column] ?? "")).length * 2 > below.length);
  return alike.length * 3 >= filledCells(head[record]);
}

/** Whether the values among the cells are all years or months: the headings of a table over time. */
function isTimeAxis(cells: readonly string[]): boolean {
  const values = cells.filter(isValue);
  return values.length > 1 && values.every((cell) => /^(19|20)\d{2}([-./年]\d{1,2})?[年月]?$/.test(cell.trim()));
}

/** The number of filled cells that most records share; where records are ragged, the widest of the common ones. */
export function usualWidth(head: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const record of head) {
    const filled = filledCells(record);
    if (filled > 0) counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  // Width counts as much as frequency, and one cell for little: thirty title lines must not outvote three rows of five.
  const ranked = [...counts].sort(([a, m], [b, n]) => (b - 0.8) * n - (a - 0.8) * m);
  return ranked[0]?.[0] ?? 0;
}

function pickBest(head: readonly string[][], width: number, known: KnownHeadings): number | null {
  let best: number | null = null;
  let bestScore = 0;
  let fullAbove = 0;
  for (let record = 0; record < Math.min(head.length, SEARCHED); record++) {
    const filled = filledCells(head[record]);
    if (filled < Math.max(width > 1 ? 2 : 1, Math.ceil(width / 2))) continue;
    // Titles are narrower than the table: the more rows of its width stand above, the less this is its header.
    const score = headerScore(head, record, width, known) - fullAbove;
    if (filled >= width) fullAbove++;
    if (score > bestScore) {
      best = record;
      bestScore = score;
    }
  }
  return best;
}

function headerScore(head: readonly string[][], record: number, width: number, known: KnownHeadings): number {
  const cells = head[record].filter((cell) => !isBlank(cell));
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const distinct = new Set(cells.map((cell) => cell.trim())).size / cells.length;
  const words = isTimeAxis(cells) ? 1 : share((cell) => !isValue(cell) && cell.length <= 40);
  const aliases = share((cell) => known.has(normaliseHeading(cell).name));
  const fill = Math.min(1, cells.length / width);
  return 3 * aliases + words + fill + 0.5 * distinct + contrast(head, record) - 0.05 * record;
}

function isBlankRow(record: readonly string[] | undefined): boolean {
  return record === undefined || filledCells(record) === 0;
}

/** One heading per column; two levels are joined, a heading merged over several columns stands for each of them. */
export function headingsOf(head: readonly string[][], header: Header | null, columns: number): string[] {
  if (header === null) return Array.from({ length: columns }, () => "");
  if (header.first === header.last) return Array.from({ length: columns }, (_, i) => (head[header.last][i] ?? "").trim());
  const { upper, lower } = levels(head[header.first], head[header.last]);
  let group = "";
  return Array.from({ length: columns }, (_, i) => {
    const above = (upper[i] ?? "").trim();
    const below = (lower[i] ?? "").trim();
    if (above !== "") group = below === "" ? "" : above;
    if (below === "") return above;
    return group === "" ? below : `${group}${JOINT}${below}`;
  });
}
