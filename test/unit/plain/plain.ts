import type { CodedColumn } from "../../../src/csv/cells.ts";
import { guessColumn } from "../../../src/plain/guessColumn.ts";
import type { GuessedColumn } from "../../../src/plain/plainTally.ts";

/** A column of a plain table as the scan keeps it, a cell a record, with what it is guessed to hold. */
export function columnOf(heading: string, cells: readonly string[], year: number | null = null): GuessedColumn {
  const values = ["", ...new Set(cells.filter((text) => text !== ""))];
  const column: CodedColumn = { kind: "coded", codes: Uint32Array.from(cells, (text) => values.indexOf(text)), values };
  return { column, guess: guessColumn(heading, values.slice(1), year) };
}

/** Numbers of all records of a column. */
export function recordsOf({ column }: GuessedColumn): Uint32Array {
  return Uint32Array.from(column.codes.keys());
}
