import type { CodedColumn } from "../csv/cells.ts";
import type { ColumnGuess } from "./guessColumn.ts";
import { maskPlain } from "./maskPlain.ts";
import { countsOf } from "./plainColumns.ts";
import { isVacant, keyReader } from "./plainSort.ts";
import { textOrder } from "./textOrder.ts";

/** What a column holds, in a few figures. Texts are as the file wrote them, masked where they are about people. */
export interface ColumnProfile {
  readonly rows: number;
  /** Rows that have something there: no blank, no - and no NULL. */
  readonly filled: number;
  /** Different texts among them; space at the ends makes no difference. */
  readonly distinct: number;
  /** Filled cells that are no number or no date, in a column of such. */
  readonly misfits: number;
  /** By value in a column of numbers or dates, else in order of pinyin; `null` where nothing is filled. */
  readonly smallest: string | null;
  readonly largest: string | null;
  /** Of the numbers, each row counting, in the column's base unit; `null` for other columns. */
  readonly mean: number | null;
  /** The most frequent of the texts that repeat, at most five, the first of equals in front. */
  readonly frequent: readonly { readonly text: string; readonly rows: number }[];
}

const MOST_FREQUENT = 5;

/** Sums up a column over the records. */
export function profileOf(column: CodedColumn, guess: ColumnGuess, records: Uint32Array): ColumnProfile {
  const rowsOf = rowsByText(column, records);
  const texts = [...rowsOf.keys()];
  const filled = [...rowsOf.values()].reduce((sum, rows) => sum + rows, 0);
  const shown = (text: string | undefined) => (text === undefined ? null : maskPlain(guess.personal, text));
  const keyed = keyedTexts(texts, guess);
  const { smallest, largest } = extremesOf(keyed);
  return {
    rows: records.length,
    filled,
    distinct: texts.length,
    misfits: filled - rowsIn(keyed, rowsOf),
    smallest: shown(smallest?.text),
    largest: shown(largest?.text),
    mean: guess.kind === "number" ? meanOf(keyed, rowsOf) : null,
    frequent: frequentIn(rowsOf).map(([text, rows]) => ({ text: shown(text) ?? "", rows })),
  };
}

type RowsByText = ReadonlyMap<string, number>;

/** A text with what it is ordered by. */
interface Keyed {
  readonly text: string;
  readonly key: number | string;
}

/** How many rows have each text, in order of first appearance. */
function rowsByText(column: CodedColumn, records: Uint32Array): RowsByText {
  const counts = countsOf(column, records);
  const rows = new Map<string, number>();
  column.values.forEach((raw, code) => {
    if (counts[code] === 0 || isVacant(raw)) return;
    const text = raw.trim();
    rows.set(text, (rows.get(text) ?? 0) + counts[code]);
  });
  return rows;
}

/** Those of the texts that are of the column's kind. */
function keyedTexts(texts: readonly string[], guess: ColumnGuess): Keyed[] {
  if (guess.kind === "text" || guess.kind === "code") {
    const order = textOrder(texts);
    return texts.map((text, i) => ({ text, key: order[i] }));
  }
  const keyOf = keyReader(guess);
  return texts.map((text) => ({ text, key: keyOf(text) })).filter(({ key }) => !Number.isNaN(key));
}

function extremesOf(keyed: readonly Keyed[]): { smallest?: Keyed; largest?: Keyed } {
  let [smallest, largest] = [keyed[0], keyed[0]];
  for (const one of keyed) {
    if (one.key < smallest.key) smallest = one;
    if (one.key > largest.key) largest = one;
  }
  return { smallest, largest };
}

function rowsIn(keyed: readonly Keyed[], rowsOf: RowsByText): number {
  return keyed.reduce((sum, { text }) => sum + (rowsOf.get(text) ?? 0), 0);
}

function meanOf(keyed: readonly Keyed[], rowsOf: RowsByText): number | null {
  const rows = rowsIn(keyed, rowsOf);
  return rows === 0 ? null : keyed.reduce((sum, { text, key }) => sum + Number(key) * (rowsOf.get(text) ?? 0), 0) / rows;
}

function frequentIn(rowsOf: RowsByText): [string, number][] {
  const repeated = [...rowsOf].filter(([, rows]) => rows > 1);
  return repeated.sort(([, a], [, b]) => b - a).slice(0, MOST_FREQUENT);
}
