import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { columnOf } from "../../table/table.ts";
import { Fate } from "../fate.ts";
import { isSummed } from "./countedTwice.ts";
import { agreementOn, joinedColumns, type JoinedRows, type Part } from "./joinedRows.ts";
import { markAlike, type Kin } from "./markAlike.ts";
import { isHabit } from "../judging/habit.ts";
import { findRepeats, hashOf, keepRepeats, type Repeats } from "../judging/repeats.ts";
import { saysAll, wordsOf } from "../judging/rowColumns.ts";

/** What became of the rows of several files beside those of earlier files. */
export interface Comparison {
  /** By joined row: kept, duplicate or held. */
  readonly fates: Uint8Array;
  /** By joined row, that with the same key and other content, or -1. */
  readonly rivals: Int32Array;
  /** By part, the fields that tell its rows apart. */
  readonly keys: readonly (readonly Field[])[];
  /** By part, how many numbers an earlier file has too, for other matters. */
  readonly ownNumbers: Uint32Array;
  /** By part, how many rows an earlier file has too, word for word, though nothing tells whether they are the same. */
  readonly untold: Uint32Array;
}

/**
 * Compares every row with those of earlier files: equal keys and equal content are a duplicate, equal keys and other
 * content a conflict. Rows that somebody accepted count beside their rivals. Files are compared where they fill in the
 * same key fields; where one lacks what tells the rows of another apart, nobody can know.
 */
export function compareFiles(joined: JoinedRows): Comparison {
  const { dataset, parts, table } = joined;
  const keys = parts.map((part) => keyOf(dataset, part));
  const comparison = { fates: new Uint8Array(table.length), rivals: new Int32Array(table.length).fill(-1), keys, ownNumbers: new Uint32Array(parts.length), untold: new Uint32Array(parts.length) };
  for (const kin of kinOf(joined, keys)) {
    if (kin.parts.size < 2) continue;
    if (kin.key.length > 0) compareKin(joined, kin, comparison);
    else countUntold(joined, kin, comparison);
  }
  return comparison;
}

/** The dataset's key, of sums all that is no number; as far as the file fills it in. */
function keyOf(dataset: Dataset, part: Part): readonly Field[] {
  const { table } = part;
  const fields = isSummed(dataset, table) ? fieldsOf(dataset).filter(({ storage }) => storage !== "number") : dataset.key;
  return fields.filter((field) => isFilled(field, part));
}

function isFilled({ id }: Field, { file, table }: Part): boolean {
  const column = table.columns.get(id);
  if (column === undefined) return file.keyHashes.has(id);
  const { says } = wordsOf(column);
  return table.origin.records.some((_, row) => says(row));
}

/** Files with the same key fields; without any, those with the same columns throughout. */
function kinOf({ dataset, parts }: JoinedRows, keys: Comparison["keys"]): Kin[] {
  const kin = new Map<string, number[]>();
  keys.forEach((key, number) => {
    const { table } = parts[number];
    const ids = key.length > 0 ? key.map(({ id }) => id) : [...table.columns.keys()].sort();
    const name = [key.length > 0, isSummed(dataset, table), ...ids].join();
    kin.set(name, [...(kin.get(name) ?? []), number]);
  });
  return [...kin.values()].map((numbers) => {
    const own = numbers.map((number) => parts[number]);
    return { key: keys[numbers[0]], apart: dataset.apart.filter((field) => tellsAlike(field, own)), parts: new Set(numbers) };
  });
}

/** Whether all of the files fill the field in, and if it is a day as exactly as each other. */
function tellsAlike(field: Field, parts: readonly Part[]): boolean {
  const grains = new Set(parts.map(({ table }) => (field.storage === "day" ? columnOf(table, field)?.grain : null)));
  return grains.size === 1 && parts.every((part) => isFilled(field, part));
}

/** Rows that files without a key have in common: two alike may both be real, or their list was sent twice. */
function countUntold(joined: JoinedRows, kin: Kin, { untold }: Comparison): void {
  const fates = new Uint8Array(joined.table.length);
  markAlike(joined, kin, rowsWhere(joined, kin, () => true), fates);
  fates.forEach((fate, row) => fate === Fate.duplicate && untold[joined.partOf[row]]++);
}

function compareKin(joined: JoinedRows, kin: Kin, comparison: Comparison): void {
  const told = joinedColumns(joined, kin.key);
  const key = [...told, ...joinedColumns(joined, kin.apart)];
  const codes = joinedColumns(joined, kin.key.filter(({ kind }) => kind === "code"));
  const isTold = (row: number) => told.some(({ says }) => says(row));
  // A number left blank is not known, while no sub-item means that there is none.
  const isNumbered = codes.length === 0 ? isTold : saysAll(codes);
  const numbered = rowsWhere(joined, kin, isNumbered);
  const repeats = findRepeats(numbered, key, hashOf(key, joined.table.length));
  if (isSharedWithin(joined, repeats)) {
    // One project number stands for all its lots.
    markAlike(joined, kin, rowsWhere(joined, kin, isTold), comparison.fates);
    return;
  }
  judgeRepeats(joined, ofOneMatter(joined, kin, numbered, repeats, comparison), comparison);
  markAlike(joined, kin, rowsWhere(joined, kin, (row) => !isNumbered(row) && isTold(row)), comparison.fates);
}

function rowsWhere({ table, parts, starts }: JoinedRows, kin: Kin, test: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (const part of kin.parts) {
    const end = starts[part] + parts[part].table.length;
    for (let row = starts[part]; row < end; row++) if (test(row)) rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** Whether rows of one file share a key though nobody accepted them: then it is not what tells them apart. */
function isSharedWithin(joined: JoinedRows, { rows, firsts }: Repeats): boolean {
  const { partOf, table, isAccepted } = joined;
  const lastPart = new Int32Array(table.length).fill(-1);
  return rows.some((row, i) => {
    const [part, first] = [partOf[row], firsts[i]];
    const shared = partOf[first] === part || lastPart[first] === part;
    lastPart[first] = part;
    return shared && !isAccepted(row);
  });
}

/** A file in which more of the numbers that others have too stand for something else counts by itself. */
const OWN_NUMBERS = 0.5;

/**
 * The repeats that speak of one matter. Where most rows of the same number are of other days or departments, each file
 * counts from 1, and only rows that agree in these too are the same.
 */
function ofOneMatter(joined: JoinedRows, { key, apart }: Kin, rows: Uint32Array, repeats: Repeats, { ownNumbers }: Comparison): Repeats {
  const { dataset, partOf, table } = joined;
  const about = [dataset.time, ...(dataset.department === null ? [] : [dataset.department])].filter((field) => !key.includes(field));
  const agree = agreementOn(joined, about);
  const others = keepRepeats(repeats, (row, first) => !agree(row, first));
  if (!isHabit(others.rows.length, repeats.rows.length, OWN_NUMBERS)) return repeats;
  for (const row of others.rows) ownNumbers[partOf[row]]++;
  const columns = joinedColumns(joined, [...key, ...apart, ...about]);
  return findRepeats(rows, columns, hashOf(columns, table.length));
}

function judgeRepeats(joined: JoinedRows, { rows, firsts }: Repeats, { fates, rivals }: Comparison): void {
  const { partOf, isAccepted } = joined;
  const agree = agreementOn(joined);
  rows.forEach((row, i) => {
    const first = firsts[i];
    if (partOf[first] === partOf[row] || isAccepted(row)) return;
    const same = agree(row, first);
    fates[row] = same ? Fate.duplicate : Fate.held;
    if (!same) rivals[row] = first;
  });
}
