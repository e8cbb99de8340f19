import { coarsest, isoDay, type Grain } from "../../clean/day.ts";
import { monthRun } from "../../clean/monthRun.ts";
import { DATE_RUN } from "../../clean/rules.ts";
import { JANUARY_OR_OCTOBER } from "../../clean/refusals.ts";
import { value, type Cleaned, type Refusal } from "../../clean/result.ts";
import type { Codes } from "../../csv/codes.ts";
import type { Field } from "../../datasets/field.ts";
import { NO_DAY, type Column } from "../../table/table.ts";
import { isBlank } from "../layout/cellShape.ts";
import { ChangeLog } from "./changeLog.ts";
import { cleanerOf } from "./cleaner.ts";
import type { CellContext, CleanValue } from "./fieldCleaner.ts";
import { FILL_DOWN } from "./fillRules.ts";

/** One column's cells by row: the texts that occur, and which of them each row has. */
export interface RawColumn {
  readonly field: Field;
  /** Its number in the file. */
  readonly column: number;
  readonly context: CellContext;
  readonly codes: Codes;
  readonly values: readonly string[];
}

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

/** Cleans each distinct value of each column once, and puts the results into typed columns of `rows` rows. */
export function cleanColumns(raw: readonly RawColumn[], rows: number): CleanedColumns {
  const columns = new Map<string, Column>();
  const changes = new ChangeLog();
  const refusals = new Map<number, RefusedCell[]>();
  for (const column of raw) {
    const filled = column.field.fillDown && !column.context.rulesOff.has(FILL_DOWN.id) ? fillDown(column, changes) : column;
    const results = cleanDistinct(filled);
    columns.set(filled.field.id, store(filled, results, rows));
    logChanges(filled, results, changes);
    collectRefusals(filled, results, refusals);
  }
  return { columns, changes, refusals };
}

type Results = readonly Cleaned<CleanValue>[];

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
  for (let row = 0; row < codes.length; row++) {
    if (!blank[codes[row]]) above = codes[row];
    else if (above !== 0) {
      codes[row] = above;
      changes.add(column.field.id, FILL_DOWN, row, "", column.values[above].trim());
    }
  }
  return { ...column, codes };
}

function store({ field, codes }: RawColumn, results: Results, rows: number): Column {
  if (field.storage === "day") {
    const dates = results.map((cell) => (cell.kind === "value" && typeof cell.value === "object" ? cell.value : null));
    const days = Int32Array.from(dates, (date) => date?.day ?? NO_DAY);
    const values = new Int32Array(rows);
    const grains = new Set<Grain>();
    const used = new Uint8Array(days.length);
    for (let row = 0; row < rows; row++) {
      values[row] = days[codes[row]];
      used[codes[row]] = 1;
    }
    dates.forEach((date, code) => date !== null && used[code] === 1 && grains.add(date.grain));
    return { storage: "day", values, grain: coarsest(grains) };
  }
  if (field.storage === "number") {
    const numbers = results.map((cell) => (cell.kind === "value" && typeof cell.value === "number" ? cell.value : NaN));
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) values[row] = numbers[codes[row]];
    return { storage: "number", values };
  }
  return storeLabels(codes, results, rows);
}

/** Distinct raw texts may clean to one label, and those of title lines are none: labels are what the rows have. */
function storeLabels(codes: Codes, results: Results, rows: number): Column {
  const labels = [""];
  const codeOf = new Map([["", 0]]);
  const used = new Uint8Array(results.length);
  for (let row = 0; row < rows; row++) used[codes[row]] = 1;
  const recode = results.map((cell, code) => {
    if (used[code] === 0) return 0;
    const label = cell.kind === "value" ? String(cell.value) : "";
    const known = codeOf.get(label);
    if (known !== undefined) return known;
    codeOf.set(label, labels.length);
    return labels.push(label) - 1;
  });
  const stored = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) stored[row] = recode[codes[row]];
  return { storage: "label", codes: stored, labels };
}

function logChanges({ field, codes, values }: RawColumn, results: Results, changes: ChangeLog): void {
  if (!results.some((cell) => cell.kind !== "refused" && cell.rules.length > 0)) return;
  const uses = new Uint32Array(values.length);
  const firstRow = new Uint32Array(values.length);
  for (let row = codes.length - 1; row >= 0; row--) {
    uses[codes[row]]++;
    firstRow[codes[row]] = row;
  }
  results.forEach((cell, code) => {
    if (cell.kind === "refused" || uses[code] === 0) return;
    for (const rule of cell.rules) changes.add(field.id, rule, firstRow[code], values[code], cleanText(cell), uses[code]);
  });
}

function cleanText(cell: Cleaned<CleanValue>): string {
  if (cell.kind !== "value") return "";
  return typeof cell.value === "object" ? isoDay(cell.value.day) : String(cell.value);
}

function collectRefusals({ field, column, codes, values }: RawColumn, results: Results, refusals: Map<number, RefusedCell[]>): void {
  if (!results.some((cell) => cell.kind === "refused")) return;
  for (let row = 0; row < codes.length; row++) {
    const cell = results[codes[row]];
    if (cell.kind !== "refused") continue;
    const refused = { field, column, raw: values[codes[row]], reason: cell.reason };
    refusals.set(row, [...(refusals.get(row) ?? []), refused]);
  }
}
