import { isBlankMark } from "../clean/empty.ts";
import type { CodedColumn } from "../csv/cells.ts";
import { isBlank } from "../import/layout/cellShape.ts";
import { dateReader, numberReader, type ColumnGuess } from "./guessColumn.ts";
import { countsOf } from "./plainColumns.ts";
import { textOrder } from "./textOrder.ts";

/** The place of each record's cell among those of its column; equal cells have equal ranks. */
export interface Ranks {
  /** By record; only those of rows mean anything. Blank cells have rank `filled`. */
  readonly of: Uint32Array;
  /** Ranks that are not blank. */
  readonly filled: number;
}

/** Whether a cell holds nothing: white space, or a mark for it such as - / — or NULL. */
export function isVacant(text: string): boolean {
  return isBlank(text) || isBlankMark(text);
}

/** Ranks the distinct texts of a column as numbers, as dates or by pinyin, as the column is; what is none of its kind comes behind, in order of text. */
export function ranksOf(column: CodedColumn, guess: ColumnGuess, records: Uint32Array): Ranks {
  const compare = comparing(column, guess);
  const counts = countsOf(column, records);
  const vacant = column.values.map((text, code) => counts[code] === 0 || isVacant(text));
  const codes = Uint32Array.from(column.values.keys()).filter((code) => !vacant[code]).sort(compare);
  const rankOf = new Uint32Array(column.values.length);
  let rank = -1;
  codes.forEach((code, i) => {
    if (i === 0 || compare(codes[i - 1], code) !== 0) rank++;
    rankOf[code] = rank;
  });
  const filled = rank + 1;
  vacant.forEach((none, code) => {
    if (none) rankOf[code] = filled;
  });
  const of = new Uint32Array(column.codes.length);
  for (const record of records) of[record] = rankOf[column.codes[record]];
  return { of, filled };
}

/** The records by rank, those of one rank in the order given, blank ones last either way. */
export function sortByRank(records: Uint32Array, { of, filled }: Ranks, descending: boolean): Uint32Array {
  const place = (record: number) => (descending && of[record] < filled ? filled - 1 - of[record] : of[record]);
  const next = new Uint32Array(filled + 2);
  for (const record of records) next[place(record) + 1]++;
  for (let rank = 1; rank < next.length; rank++) next[rank] += next[rank - 1];
  const sorted = new Uint32Array(records.length);
  for (const record of records) sorted[next[place(record)]++] = record;
  return sorted;
}

/** Compares two codes of a column by what their texts mean. */
function comparing({ values }: CodedColumn, guess: ColumnGuess): (a: number, b: number) => number {
  if (guess.kind === "text" || guess.kind === "code") return byText(values);
  const keys = Float64Array.from(values, keyReader(guess));
  // Of two times of one day the text tells the earlier; two equal numbers are equal, however they are written.
  const otherwise = byText(guess.kind === "day" ? values : values.map((text, code) => (Number.isNaN(keys[code]) ? text : "")));
  return (a, b) => Number(Number.isNaN(keys[a])) - Number(Number.isNaN(keys[b])) || keys[a] - keys[b] || otherwise(a, b);
}

function byText(values: readonly string[]): (a: number, b: number) => number {
  const order = textOrder(values);
  return (a, b) => (order[a] < order[b] ? -1 : order[a] > order[b] ? 1 : 0);
}

/** What a column of numbers or dates is ordered by; NaN for a cell that is neither. */
export function keyReader(guess: ColumnGuess): (text: string) => number {
  if (guess.kind !== "day") return numberReader(guess);
  const dateIn = dateReader(guess);
  return (text) => dateIn(text)?.day ?? NaN;
}
