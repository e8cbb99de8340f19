import { monthRun } from "../../clean/monthRun.ts";
import { DATE_RUN } from "../../clean/rules.ts";
import { JANUARY_OR_OCTOBER } from "../../clean/refusals.ts";
import { value, type Cleaned, type Refusal } from "../../clean/result.ts";
import { usesOf, type Codes } from "../../csv/codes.ts";
import type { Field } from "../../datasets/field.ts";
import type { Column } from "../../table/table.ts";
import { isBlank } from "../layout/cellShape.ts";
import { ChangeLog } from "./changeLog.ts";
import { cleanerOf } from "./cleaner.ts";
import type { CellContext, CleanValue } from "./fieldCleaner.ts";
import { FILL_DOWN } from "./fillRules.ts";
import { logChanges } from "./logChanges.ts";
import { storeColumn } from "./storeColumn.ts";

/** One column's cells by row: the texts that occur, and which of them each row has. */
export interface RawColumn {
  readonly field: Field;
  /** Its number in the file; `NO_COLUMN` where the cell is of another record than its row. */
  readonly column: number;
  readonly context: CellContext;
  readonly codes: Codes;
  readonly values: readonly string[];
}

export const NO_COLUMN = -1;

export interface CleanedColumns {
  readonly columns: Map<string, Column>;
  readonly changes: ChangeLog;
  /** Cells that could not be read, by row; the row is held. */
  readonly refusals: ReadonlyMap<number, readonly RefusedCell[]>;
}

export interface RefusedCell {
  readonly field: Field;
  readonly column: number;
  readonly raw: string;
  readonly reason: Refusal;
}

/** What became of a column's distinct values, by code. */
export type Results = readonly Cleaned<CleanValue>[];

/** Cleans each distinct value of each column once, and puts the results into typed columns of `rows` rows. */
export function cleanColumns(raw: readonly RawColumn[], rows: number): CleanedColumns {
  const columns = new Map<string, Column>();
  const changes = new ChangeLog();
  const refusals = new Map<number, RefusedCell[]>();
  for (const column of raw) {
    const filled = column.field.fillDown && !column.context.rulesOff.has(FILL_DOWN.id) ? fillDown(column, changes) : column;
    const results = cleanDistinct(filled);
    const uses = usesOf(filled.codes, results.length);
    columns.set(filled.field.id, storeColumn(filled, results, uses, rows));
    logChanges(filled, results, uses, changes);
    collectRefusals(filled, results, uses, refusals);
  }
  return { columns, changes, refusals };
}

function cleanDistinct({ field, context, values }: RawColumn): Results {
  const results = values.map(cleanerOf(field, context, values));
  const ambiguous = results.some((cell) => cell.kind === "refused" && cell.reason === JANUARY_OR_OCTOBER);
  if (!ambiguous || context.rulesOff.has(DATE_RUN.id)) return results;
  // Only the run of months in which it stands can tell 2016.1 from October.
  const inRun = monthRun(values);
  return results.map((cell, i) => {
    const told = inRun[i];
    if (cell.kind !== "refused" || told.kind !== "value") return cell;
    return value<CleanValue>(told.value, told.rules);
  });
}

/** A blank takes the text above it, as the merged cell it came from. */
function fillDown(column: RawColumn, changes: ChangeLog): RawColumn {
  const blank = column.values.map(isBlank);
  const codes = column.codes.slice();
  let above = 0;
  let filled = 0;
  let first = -1;
  for (let row = 0; row < codes.length; row++) {
    if (!blank[codes[row]]) above = codes[row];
    else if (above !== 0) {
      codes[row] = above;
      if (filled++ === 0) first = row;
    }
  }
  if (filled > 0) changes.add(column.field.id, FILL_DOWN, first, "", column.values[codes[first]].trim(), filled);
  return { ...column, codes };
}

function collectRefusals({ field, column, codes, values }: RawColumn, results: Results, uses: Uint32Array, refusals: Map<number, RefusedCell[]>): void {
  // Nearly every heading is no number, and no row has it.
  if (!results.some((cell, code) => cell.kind === "refused" && uses[code] > 0)) return;
  const refused = results.map((cell, code) => (cell.kind === "refused" ? { field, column, raw: values[code], reason: cell.reason } : null));
  for (let row = 0; row < codes.length; row++) {
    const cell = refused[codes[row]];
    if (cell === null) continue;
    const others = refusals.get(row);
    if (others === undefined) refusals.set(row, [cell]);
    else others.push(cell);
  }
}
