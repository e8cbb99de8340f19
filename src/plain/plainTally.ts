import type { Value } from "../charts/chart.ts";
import type { CodedColumn } from "../csv/cells.ts";
import { numberReader, type ColumnGuess } from "./guessColumn.ts";

/** A column of a plain table, and what it seems to hold. */
export interface GuessedColumn {
  readonly column: CodedColumn;
  readonly guess: ColumnGuess;
}

/** What a group of rows is measured by: their number, or a column's numbers added up or averaged. */
export type Measure = { readonly kind: "rows" } | { readonly kind: "sum" | "mean"; readonly of: GuessedColumn };

/** What a group comes to: its rows, how many of them have a number, and these added up. */
export interface Tally {
  rows: number;
  read: number;
  sum: number;
}

/** Counts the records group by group. */
export function tallies(records: Uint32Array, groupOf: (record: number) => number, groups: number, measure: Measure): Tally[] {
  const counted = Array.from({ length: groups }, (): Tally => ({ rows: 0, read: 0, sum: 0 }));
  const numberOf = measure.kind === "rows" ? null : numbersOf(measure.of);
  for (const record of records) {
    const tally = counted[groupOf(record)];
    const number = numberOf === null ? NaN : numberOf(record);
    tally.rows++;
    if (Number.isNaN(number)) continue;
    tally.read++;
    tally.sum += number;
  }
  return counted;
}

function numbersOf({ column: { codes, values }, guess }: GuessedColumn): (record: number) => number {
  const numbers = Float64Array.from(values, numberReader(guess));
  return (record) => numbers[codes[record]];
}

/** All of them as one group. */
export function together(all: readonly Tally[]): Tally {
  return all.reduce((sum, one) => ({ rows: sum.rows + one.rows, read: sum.read + one.read, sum: sum.sum + one.sum }), { rows: 0, read: 0, sum: 0 });
}

/** What is asked of a group; `null` for the sum or mean of no number. */
export function valueOf({ rows, read, sum }: Tally, { kind }: Measure): Value {
  if (kind === "rows") return rows;
  return read === 0 ? null : kind === "sum" ? sum : sum / read;
}

/** Rows that have no number where numbers are asked for. */
export function unreadIn({ rows, read }: Tally, { kind }: Measure): number {
  return kind === "rows" ? 0 : rows - read;
}
