import { coarsest, type Grain } from "../../clean/day.ts";
import { codesFor, type Codes } from "../../csv/codes.ts";
import { TextCodes } from "../../csv/textCodes.ts";
import { NO_DAY, type Column, type DayColumn, type NumberColumn } from "../../table/table.ts";
import type { RawColumn, Results } from "./cleanColumns.ts";

/** A column of clean values by row, from what became of the value of each code. `uses` counts the rows of a code. */
export function storeColumn({ field, codes }: RawColumn, results: Results, uses: Uint32Array, rows: number): Column {
  if (field.storage === "day") return storeDays(codes, results, uses, rows);
  return field.storage === "number" ? storeNumbers(codes, results, rows) : storeLabels(codes, results, uses, rows);
}

function storeDays(codes: Codes, results: Results, uses: Uint32Array, rows: number): DayColumn {
  const days = new Int32Array(results.length).fill(NO_DAY);
  const grains = new Set<Grain>();
  results.forEach((cell, code) => {
    if (cell.kind !== "value" || typeof cell.value !== "object") return;
    days[code] = cell.value.day;
    if (uses[code] > 0) grains.add(cell.value.grain);
  });
  const values = new Int32Array(rows);
  for (let row = 0; row < rows; row++) values[row] = days[codes[row]];
  return { storage: "day", values, grain: coarsest(grains) };
}

function storeNumbers(codes: Codes, results: Results, rows: number): NumberColumn {
  const numbers = new Float64Array(results.length).fill(NaN);
  results.forEach((cell, code) => {
    if (cell.kind === "value" && typeof cell.value === "number") numbers[code] = cell.value;
  });
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = numbers[codes[row]];
  return { storage: "number", values };
}

/** Distinct raw texts may clean to one label, and those of title lines are none: labels are what the rows have. */
function storeLabels(codes: Codes, results: Results, uses: Uint32Array, rows: number): Column {
  const labels = new TextCodes(results.length);
  const to = codesFor(results.length, results.length + 1);
  results.forEach((cell, code) => {
    if (uses[code] > 0 && cell.kind === "value") to[code] = labels.codeOf(String(cell.value));
  });
  const stored = codesFor(rows, labels.texts.length);
  for (let row = 0; row < rows; row++) stored[row] = to[codes[row]];
  return { storage: "label", codes: stored, labels: labels.texts };
}
