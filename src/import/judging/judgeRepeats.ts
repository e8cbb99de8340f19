import { withinSentence } from "../../clean/words.ts";
import { lineOf, type Cells } from "../../csv/cells.ts";
import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import type { Table } from "../../table/table.ts";
import type { MappedColumn } from "../cleaning/rawColumns.ts";
import { byBlock, type Block } from "../layout/blocks.ts";
import { Fate } from "../fate.ts";
import { isHabit } from "./habit.ts";
import { hold, type HeldReason, type HeldRows } from "./heldRows.ts";
import { findRepeats, hashOf, keepRepeats, sameCells, sharingHash } from "./repeats.ts";
import { recordColumnOf, rowColumnOf, saysAll, type RowColumn, type RowHash } from "./rowColumns.ts";

/** The cleaned rows of a file, of which some may stand there twice. */
export interface Repeating {
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly blocks: readonly Block[];
  readonly table: Table;
  readonly mapped: readonly MappedColumn[];
  readonly fates: Uint8Array;
  readonly held: HeldRows;
}

/** Marks rows that repeat an earlier one, in every cell or by their key, as duplicates, and holds those that contradict it. */
export function judgeRepeats(repeating: Repeating, accepted: ReadonlySet<number>): void {
  const { records } = repeating.table.origin;
  const key = keyColumns(repeating);
  if (key === null) {
    markDuplicates(repeating, accepted, records);
    return;
  }
  const suspects = sharingHash(key.hash);
  markDuplicates(repeating, accepted, isFilledDown(repeating) ? records : suspects.map((row) => records[row]));
  judgeKeys(repeating, accepted, key, suspects);
}

/** What identifies the rows of a file. */
interface Key {
  readonly says: (row: number) => boolean;
  /** The key, and what tells rows of one key apart. */
  readonly columns: readonly RowColumn[];
  /** By row, of these columns; 0 for all rows whose key says nothing. */
  readonly hash: RowHash;
}

/** `null` where the file lacks some of the key, or sums what it is the key of. */
function keyColumns({ dataset, cells, table, mapped }: Repeating): Key | null {
  const columnOf = (field: Field) => rowColumnOf(field, table, cells.columns, mapped) ?? [];
  const key = dataset.key.flatMap(columnOf);
  if (key.length === 0 || key.length < dataset.key.length || isSummary(dataset, mapped)) return null;
  const says = saysAll(key);
  const columns = [...key, ...dataset.apart.flatMap(columnOf)];
  const own = columns.length === 1 ? columns[0].hash : null;
  return { says, columns, hash: own ?? hashOf(columns, table.length, says) };
}

/** Whether rows equal in the file may have other keys in the table, from the merged cells above them. */
function isFilledDown({ dataset, mapped }: Repeating): boolean {
  return mapped.some(({ field }) => field.fillDown && (dataset.key.includes(field) || dataset.apart.includes(field)));
}

/**
 * A row equal to an earlier one in every cell counts once, if the rows can be told apart at all: by their key, or
 * because each stands for a group of a summary; under a title of its own it is another row. Of cases without a number two alike may both be real. `records` are all
 * that may be equal to another.
 */
function markDuplicates({ dataset, cells, blocks, mapped, fates }: Repeating, accepted: ReadonlySet<number>, records: Uint32Array): void {
  const told = mapped.some(({ field }) => dataset.key.includes(field)) || isSummary(dataset, mapped);
  if (!told) return;
  const columns = cells.columns.map(recordColumnOf);
  for (const block of byBlock(keptOf(records, fates), blocks)) {
    for (const record of findRepeats(block, columns, { words: cells.rowHash, perRow: 1 }).rows) if (!accepted.has(record)) fates[record] = Fate.duplicate;
  }
}

function keptOf(records: Uint32Array, fates: Uint8Array): Uint32Array {
  const kept = new Uint32Array(records.length);
  let count = 0;
  for (let i = 0; i < records.length; i++) if (fates[records[i]] === Fate.kept) kept[count++] = records[i];
  return kept.subarray(0, count);
}

/** A key that more of its rows than this share does not identify rows: one project number stands for all its lots. */
const SHARED_KEYS = 0.1;
/** Nor does a single key that more other rows than this contradict: a / in a column too various to be kept as text. */
const LARGEST_CONFLICT = 20;

/**
 * A row of detail whose key an earlier row has is a duplicate where both say the same, however they write it, else a
 * conflict; none where so many differ that the key cannot be what identifies a row in this file. `suspects` are all
 * rows that may share their key with another.
 */
function judgeKeys({ dataset, cells, table, mapped, fates, held }: Repeating, accepted: ReadonlySet<number>, { says, columns, hash }: Key, suspects: Uint32Array): void {
  const { records, parts } = table.origin;
  const isKeyed = (row: number) => fates[records[row]] === Fate.kept && says(row);
  const repeats = findRepeats(suspects.filter(isKeyed), columns, hash);
  if (repeats.rows.length === 0) return;
  const content = fieldsOf(dataset).flatMap((field) => rowColumnOf(field, table, cells.columns, mapped) ?? []);
  const conflicts = keepRepeats(repeats, (row, first) => !sameCells(content, row, first));
  const against = countsOf(conflicts.firsts);
  if (isHabit(conflicts.rows.length + against.size, countRows(table.length, isKeyed), SHARED_KEYS)) return;
  repeats.rows.forEach((row, i) => {
    const record = records[row];
    if (accepted.has(record) || (against.get(repeats.firsts[i]) ?? 0) > LARGEST_CONFLICT) return;
    const first = records[repeats.firsts[i]];
    const rival = { file: parts[0].file, record: first, line: lineOf(cells, first) };
    if (sameCells(content, row, repeats.firsts[i])) fates[record] = Fate.duplicate;
    else hold(held, fates, record, conflictWords(dataset, rival.line), [], rival);
  });
}

function countsOf(rows: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

function countRows(rows: number, test: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < rows; row++) if (test(row)) count++;
  return count;
}

function isSummary(dataset: Dataset, mapped: readonly MappedColumn[]): boolean {
  return mapped.some(({ field }) => dataset.counts.some((count) => count === field));
}

function conflictWords({ key }: Dataset, line: number): HeldReason {
  const names = { zh: key.map(({ heading }) => heading.zh).join("、"), en: key.map(({ heading }) => withinSentence(heading.en)).join(", ") };
  return {
    zh: `与第 ${line} 行${names.zh}相同而内容不同`,
    en: `Same ${names.en} as line ${line}, but other content`,
    kind: { zh: `${names.zh}相同而内容不同`, en: `Same ${names.en}, but other content` },
  };
}
