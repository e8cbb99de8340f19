import type { Refusal } from "../clean/result.ts";
import type { Words } from "../clean/words.ts";
import { lineOf, type Cells } from "../csv/cells.ts";
import { fieldsOf, type Dataset } from "../datasets/dataset.ts";
import type { Field } from "../datasets/field.ts";
import type { Table } from "../table/table.ts";
import type { RefusedCell } from "./cleanColumns.ts";
import type { RowVerdict } from "./decisions.ts";
import { Fate, recordsOf } from "./fate.ts";
import { hold, type HeldRows } from "./heldRows.ts";
import type { MappedColumn } from "./rawColumns.ts";
import { findRepeats, hashOf, sameCells } from "./repeats.ts";
import { recordColumnOf, rowColumnOf, type RowColumn } from "./rowColumns.ts";

/** The cleaned rows of a file before anything was found wrong with them. */
interface Unjudged {
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly table: Table;
  readonly mapped: readonly MappedColumn[];
  readonly refusals: ReadonlyMap<number, readonly RefusedCell[]>;
  readonly verdicts: readonly RowVerdict[];
  readonly fates: Uint8Array;
  readonly held: HeldRows;
}

/**
 * Marks the rows of a table in `fates` that are no rows to count, and says in `held` why: unreadable, impossible,
 * duplicate, in conflict. Rows that somebody accepted or left out are not judged.
 */
export function judgeRows(unjudged: Unjudged): void {
  const { dataset, table, refusals, verdicts, fates, held } = unjudged;
  const { records } = table.origin;
  for (const { record, verdict } of verdicts) if (verdict === "leftOut" && fates[record] === Fate.kept) fates[record] = Fate.leftOut;
  const accepted = new Set(verdicts.flatMap(({ record, verdict }) => (verdict === "accepted" ? [record] : [])));
  const judged = (record: number) => fates[record] !== Fate.leftOut && !accepted.has(record);
  for (const [row, refused] of refusals) {
    if (judged(records[row])) for (const { field, column, raw, reason } of refused) hold(held, fates, records[row], refusalWords(field, raw, reason), [column]);
  }
  for (const rule of dataset.rules) {
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
 * because each stands for a group of a summary. Of cases without a number two alike may both be real.
 */
function markDuplicates({ dataset, cells, table, mapped, fates }: Unjudged, accepted: ReadonlySet<number>): void {
  const told = mapped.some(({ field }) => dataset.key.includes(field)) || isSummary(dataset, mapped);
  if (!told) return;
  const candidates = recordsOf(fates, Fate.kept, table.origin.records);
  const repeats = findRepeats(candidates, cells.columns.map(recordColumnOf), cells.rowHash);
  for (const record of repeats.keys()) if (!accepted.has(record)) fates[record] = Fate.duplicate;
}

/** A key that more of its rows than this share does not identify rows: one project number stands for all its lots. */
const SHARED_KEYS = 0.1;
/** In fewer rows than this a single slip would pass for a habit. */
const FEW_ROWS = 20;

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
  const repeats = findRepeats(rows, key, hashOf(key, table.length));
  if (repeats.size === 0) return;
  const content = fieldsOf(dataset).flatMap((field) => columnOf(field) ?? []);
  const conflicts = [...repeats].filter(([row, earlier]) => !sameCells(content, row, earlier));
  const sharing = conflicts.length + new Set(conflicts.map(([, earlier]) => earlier)).size;
  if (rows.length >= FEW_ROWS && sharing > SHARED_KEYS * rows.length) return;
  for (const [row, earlier] of repeats) {
    const record = records[row];
    if (accepted.has(record)) continue;
    const rival = { file: parts[0].file, record: records[earlier], line: lineOf(cells, records[earlier]) };
    if (sameCells(content, row, earlier)) fates[record] = Fate.duplicate;
    else hold(held, fates, record, conflictWords(dataset, rival.line), [], rival);
  }
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

function refusalWords({ heading }: Field, raw: string, { label }: Refusal): Words {
  return { zh: `${heading.zh}“${shortened(raw)}”：${label.zh}`, en: `${heading.en} “${shortened(raw)}”: ${label.en.toLowerCase()}` };
}

function conflictWords({ key }: Dataset, line: number): Words {
  const names = { zh: key.map(({ heading }) => heading.zh).join("、"), en: key.map(({ heading }) => heading.en.toLowerCase()).join(", ") };
  return { zh: `与第 ${line} 行${names.zh}相同而内容不同`, en: `Same ${names.en} as line ${line}, but other content` };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
