import type { Refusal } from "../clean/result.ts";
import type { Words } from "../clean/words.ts";
import { lineOf, type CellColumn, type Cells } from "../csv/cells.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Field } from "../datasets/field.ts";
import type { Table } from "../table/table.ts";
import type { RefusedCell } from "./cleanColumns.ts";
import { findRepeats, hashOf } from "./duplicates.ts";
import { Fate, recordsOf } from "./fate.ts";

/** Why a row is held, by record. */
export type HeldReasons = Map<number, Words>;

/** The cleaned rows of a file before anything was found wrong with them. */
interface Unjudged {
  readonly dataset: Dataset;
  readonly cells: Cells;
  readonly table: Table;
  readonly mapping: readonly (Field | null)[];
  readonly refusals: ReadonlyMap<number, readonly RefusedCell[]>;
  readonly fates: Uint8Array;
}

/** Marks the rows of a table in `fates` that are no rows to count: unreadable, impossible, duplicate, in conflict. */
export function judgeRows({ dataset, cells, table, mapping, refusals, fates }: Unjudged): HeldReasons {
  const { records } = table.origin;
  const held: HeldReasons = new Map();
  const hold = (record: number, reason: Words) => {
    const earlier = held.get(record);
    fates[record] = Fate.held;
    held.set(record, earlier === undefined ? reason : { zh: `${earlier.zh}；${reason.zh}`, en: `${earlier.en}; ${reason.en}` });
  };
  for (const [row, refused] of refusals) {
    for (const { field, raw, reason } of refused) hold(records[row], refusalWords(field, raw, reason));
  }
  for (const rule of dataset.rules) {
    const broken = rule.broken(table);
    if (broken === null) continue;
    for (let row = 0; row < table.length; row++) if (broken(row)) hold(records[row], rule.label);
  }
  markDuplicates(dataset, cells, mapping, records, fates);
  for (const [record, earlier] of findConflicts(dataset, cells, mapping, records, fates)) {
    hold(record, conflictWords(dataset, lineOf(cells, earlier)));
  }
  return held;
}

/**
 * A row equal to an earlier one in every cell counts once, if the rows can be told apart at all: by their key, or
 * because each stands for a group of a summary. Of cases without a number two alike may both be real.
 */
function markDuplicates(dataset: Dataset, cells: Cells, mapping: readonly (Field | null)[], records: Uint32Array, fates: Uint8Array): void {
  const told = dataset.key.some((field) => mapping.includes(field)) || isSummary(dataset, mapping);
  if (!told) return;
  const candidates = recordsOf(fates, Fate.kept, records);
  for (const record of findRepeats(candidates, cells.columns, cells.rowHash).keys()) fates[record] = Fate.duplicate;
}

/** A key that more of its rows than this share does not identify rows: one project number stands for all its lots. */
const SHARED_KEYS = 0.1;
/** In fewer rows than this a single slip would pass for a habit. */
const FEW_ROWS = 20;

/**
 * Rows of detail that share a filled key with an earlier row but not its content; none where so many do that the key
 * cannot be what identifies a row in this file.
 */
function findConflicts(dataset: Dataset, cells: Cells, mapping: readonly (Field | null)[], records: Uint32Array, fates: Uint8Array): Map<number, number> {
  const columns = dataset.key.map((field) => cells.columns[mapping.indexOf(field)]);
  const known = columns.every((column) => column !== undefined);
  if (!known || columns.length === 0 || isSummary(dataset, mapping)) return new Map();
  const kept = recordsOf(fates, Fate.kept, records);
  const candidates = columns.map(keyedIn).reduce((left, isKeyed) => left.filter(isKeyed), kept);
  const repeats = findRepeats(candidates, columns, hashOf(cells, columns));
  const sharing = repeats.size + new Set(repeats.values()).size;
  return candidates.length >= FEW_ROWS && sharing > SHARED_KEYS * candidates.length ? new Map() : repeats;
}

/** Tells the records whose cell can identify: blanks, dashes and the 0 that stands for unknown do not. */
function keyedIn(column: CellColumn): (record: number) => boolean {
  if (column.kind === "opaque") return (record) => column.hashes[2 * record] !== 0 || column.hashes[2 * record + 1] !== 0;
  const identifies = column.values.map((text) => !/^[\s0/\-—无]*$/.test(text));
  return (record) => identifies[column.codes[record]];
}

function isSummary(dataset: Dataset, mapping: readonly (Field | null)[]): boolean {
  return dataset.counts.some((field) => mapping.includes(field));
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
