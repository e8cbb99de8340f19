import type { Refusal } from "../../clean/result.ts";
import { withinSentence } from "../../clean/words.ts";
import { lineOf, type Cells } from "../../csv/cells.ts";
import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import type { RowRule } from "../../datasets/rowRule.ts";
import type { Table } from "../../table/table.ts";
import { byBlock, type Block } from "../layout/blocks.ts";
import type { RefusedCell } from "../cleaning/cleanColumns.ts";
import type { RowVerdict } from "../decisions/decisions.ts";
import { Fate, recordsOf } from "../fate.ts";
import { isHabit } from "./habit.ts";
import { hold, type HeldReason, type HeldRows } from "./heldRows.ts";
import type { MappedColumn } from "../cleaning/rawColumns.ts";
import { findRepeats, hashOf, keepRepeats, sameCells } from "./repeats.ts";
import { recordColumnOf, rowColumnOf, type RowColumn } from "./rowColumns.ts";

/** The cleaned rows of a file before anything was found wrong with them. */
interface Unjudged {
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly blocks: readonly Block[];
  readonly table: Table;
  readonly mapped: readonly MappedColumn[];
  readonly refusals: ReadonlyMap<number, readonly RefusedCell[]>;
  /** The dataset's, and those that follow from what the file says about itself. */
  readonly rules: readonly RowRule[];
  readonly verdicts: readonly RowVerdict[];
  readonly fates: Uint8Array;
  readonly held: HeldRows;
}

/**
 * Marks the rows of a table in `fates` that are no rows to count, and says in `held` why: unreadable, impossible,
 * duplicate, in conflict. Rows that somebody accepted or left out are not judged.
 */
export function judgeRows(unjudged: Unjudged): void {
  const { table, refusals, rules, verdicts, fates, held } = unjudged;
  const { records } = table.origin;
  for (const { record, verdict } of verdicts) if (verdict === "leftOut" && fates[record] === Fate.kept) fates[record] = Fate.leftOut;
  const accepted = new Set(verdicts.flatMap(({ record, verdict }) => (verdict === "accepted" ? [record] : [])));
  const judged = (record: number) => fates[record] !== Fate.leftOut && fates[record] !== Fate.total && !accepted.has(record);
  for (const [row, refused] of refusals) {
    if (judged(records[row])) for (const { field, column, raw, reason } of refused) hold(held, fates, records[row], refusalWords(field, raw, reason), [column]);
  }
  for (const rule of rules) {
    const broken = rule.broken(table);
    if (broken === null) continue;
    const columns = unjudged.mapped.filter(({ field }) => rule.fields.includes(field)).map(({ column }) => column);
    for (let row = 0; row < table.length; row++) if (broken(row) && judged(records[row])) hold(held, fates, records[row], rule.label, columns);
  }
  markDuplicates(unjudged, accepted);
  judgeKeys(unjudged, accepted);
}

/**
 * A row equal to an earlier one in every cell counts once, if the rows can be told apart at all: by their key, or
 * because each stands for a group of a summary; under a title of its own it is another row. Of cases without a number two alike may both be real.
 */
function markDuplicates({ dataset, cells, blocks, table, mapped, fates }: Unjudged, accepted: ReadonlySet<number>): void {
  const told = mapped.some(({ field }) => dataset.key.includes(field)) || isSummary(dataset, mapped);
  if (!told) return;
  const candidates = recordsOf(fates, Fate.kept, table.origin.records);
  const columns = cells.columns.map(recordColumnOf);
  for (const block of byBlock(candidates, blocks)) {
    for (const record of findRepeats(block, columns, cells.rowHash).rows) if (!accepted.has(record)) fates[record] = Fate.duplicate;
  }
}

/** A key that more of its rows than this share does not identify rows: one project number stands for all its lots. */
const SHARED_KEYS = 0.1;
/** Nor does a single key that more other rows than this contradict: a / in a column too various to be kept as text. */
const LARGEST_CONFLICT = 20;

/**
 * A row of detail whose key an earlier row has is a duplicate where both say the same, however they write it, else a
 * conflict; none where so many differ that the key cannot be what identifies a row in this file.
 */
function judgeKeys({ dataset, cells, table, mapped, fates, held }: Unjudged, accepted: ReadonlySet<number>): void {
  const columnOf = (field: Field) => rowColumnOf(field, table, cells.columns, mapped);
  const key = dataset.key.flatMap((field) => columnOf(field) ?? []);
  if (key.length === 0 || key.length < dataset.key.length || isSummary(dataset, mapped)) return;
  const { records, parts } = table.origin;
  const rows = keyedRows(table.length, key, (row) => fates[records[row]] === Fate.kept);
  const whole = [...key, ...dataset.apart.flatMap((field) => columnOf(field) ?? [])];
  const repeats = findRepeats(rows, whole, hashOf(whole, table.length));
  if (repeats.rows.length === 0) return;
  const content = fieldsOf(dataset).flatMap((field) => columnOf(field) ?? []);
  const conflicts = keepRepeats(repeats, (row, first) => !sameCells(content, row, first));
  const against = countsOf(conflicts.firsts);
  const sharing = conflicts.rows.length + against.size;
  if (isHabit(sharing, rows.length, SHARED_KEYS)) return;
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

function keyedRows(length: number, key: readonly RowColumn[], isKept: (row: number) => boolean): Uint32Array {
  const rows = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) if (isKept(row) && key.every(({ says }) => says(row))) rows[count++] = row;
  return rows.slice(0, count);
}

function isSummary(dataset: Dataset, mapped: readonly MappedColumn[]): boolean {
  return mapped.some(({ field }) => dataset.counts.some((count) => count === field));
}

function refusalWords({ heading }: Field, raw: string, { label }: Refusal): HeldReason {
  const en = withinSentence(label.en);
  return {
    zh: `${heading.zh}“${shortened(raw)}”：${label.zh}`,
    en: `${heading.en} “${shortened(raw)}”: ${en}`,
    kind: { zh: `${heading.zh}：${label.zh}`, en: `${heading.en}: ${en}` },
  };
}

function conflictWords({ key }: Dataset, line: number): HeldReason {
  const names = { zh: key.map(({ heading }) => heading.zh).join("、"), en: key.map(({ heading }) => withinSentence(heading.en)).join(", ") };
  return {
    zh: `与第 ${line} 行${names.zh}相同而内容不同`,
    en: `Same ${names.en} as line ${line}, but other content`,
    kind: { zh: `${names.zh}相同而内容不同`, en: `Same ${names.en}, but other content` },
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
