import { readRecordsAt } from "../csv/readRecords.ts";
import type { Cells } from "../csv/cells.ts";
import type { Dialect } from "../csv/dialect.ts";
import type { Readable } from "../csv/transcode.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { notOutside } from "../datasets/withinPeriod.ts";
import { select } from "../table/select.ts";
import type { Table } from "../table/table.ts";
import { checkContext } from "./checks/checkContext.ts";
import { checkFiledCodes } from "./checks/checkFiledCodes.ts";
import { checkTable } from "./checks/checkTable.ts";
import { checkTotals, isSummable, type StatedTotal, type SummedColumn } from "./totals/checkTotals.ts";
import { cleanColumns, type CleanedColumns } from "./cleaning/cleanColumns.ts";
import { completeFromContext } from "./cleaning/completeFromContext.ts";
import type { ChangeLog } from "./cleaning/changeLog.ts";
import type { FormRow } from "./cleaning/cleanForm.ts";
import type { FileContext } from "./layout/context.ts";
import type { CellCorrection, Decisions, RuleOff } from "./decisions/decisions.ts";
import { countKept, Fate, keptRows, recordsOf } from "./fate.ts";
import { HAND } from "./cleaning/fillRules.ts";
import type { HeldRows } from "./judging/heldRows.ts";
import { judgeRows } from "./judging/judgeRows.ts";
import type { Layout } from "./layout/layout.ts";
import { rawColumns, type MappedColumn } from "./cleaning/rawColumns.ts";
import type { Check } from "./report.ts";
import { statedPeriod } from "./checks/statedPeriod.ts";
import type { TotalRow } from "./totals/totalName.ts";
import { addTotalsByFigures } from "./totals/totalsByFigures.ts";

/** A scanned file whose dataset is known, and where its records are going. */
export interface Building {
  readonly id: string;
  readonly dialect: Dialect;
  readonly input: Readable;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly context: FileContext;
  readonly dataset: Dataset;
  readonly mapped: readonly MappedColumn[];
  /** The row of a form, whose cells stand beneath each other; `null` for a table. */
  readonly form: FormRow | null;
  readonly rulesOff: readonly RuleOff[];
  readonly decisions: Decisions;
  readonly fates: Uint8Array;
  readonly held: HeldRows;
}

export interface Built {
  readonly table: Table;
  readonly cleaned: CleanedColumns;
  readonly records: Uint32Array;
  readonly checks: readonly Check[];
}

/** Cleans the rows of data, judges them, and keeps the good ones; `fates` and `held` learn about the others. */
export async function buildTable(building: Building): Promise<Built> {
  const { id, dialect, input, cells, layout, context, dataset, mapped, form, rulesOff, decisions, fates, held } = building;
  const decided = new Set(decisions.rows.map(({ record }) => record));
  const told = totalsBut(decided, layout.totals, fates);
  const records = recordsOf(fates, Fate.kept);
  const cleaned = form?.cleaned ?? cleanColumns(await rawColumns(input, dialect, cells, mapped, records), records.length);
  completeFromContext(dataset, cleaned, context, records, rulesOff);
  logCorrections(decisions.cells, mapped, records, cleaned.changes);
  const all: Table = { length: records.length, columns: cleaned.columns, origin: { parts: [{ file: id, firstRow: 0 }], records } };
  const sums = mapped.flatMap((column) => summedColumn(column, all, cells.records));
  const totals = await statedTotals(input, dialect, cells, addTotalsByFigures(cells, fates, records, told, sums, decided));
  const period = statedPeriod(context.text);
  const rules = [...dataset.rules, ...(period === null ? [] : [notOutside(dataset.dated, period)]), ...(form?.rules ?? [])];
  judgeRows({ dataset, cells, blocks: layout.blocks, table: all, mapped, refusals: cleaned.refusals, rules, verdicts: decisions.rows, fates, held });
  if (form !== null && form.unfilled !== null) setAside(fates, records);
  const table = countKept(fates, records) === all.length ? all : select(all, keptRows(fates, records));
  const codes = await checkFiledCodes(input, dialect, cells, mapped, table.origin.records);
  return { table, cleaned, records, checks: [...checkTotals(totals, sums, cells.records), ...checkTable(dataset, table, checkContext(cells, table, mapped, period)), ...codes] };
}

/** The totals but for rows that somebody accepted or left out, which are rows again. */
function totalsBut(decided: ReadonlySet<number>, totals: readonly TotalRow[], fates: Uint8Array): TotalRow[] {
  for (const record of decided) if (fates[record] === Fate.total) fates[record] = Fate.kept;
  return totals.filter(({ record }) => fates[record] === Fate.total);
}

/** What is left of a form's row without a figure is one more of its lines. */
function setAside(fates: Uint8Array, records: Uint32Array): void {
  for (const record of records) if (fates[record] === Fate.kept) fates[record] = Fate.formItem;
}

/** Each corrected cell is a change as any other, of what the file wrote. */
function logCorrections(corrections: readonly CellCorrection[], mapped: readonly MappedColumn[], records: Uint32Array, changes: ChangeLog): void {
  for (const { record, column, raw, text } of corrections) {
    const one = mapped.find((other) => other.column === column && (other.record ?? record) === record);
    const row = one?.record === undefined ? records.indexOf(record) : 0;
    if (one !== undefined && row >= 0) changes.add(one.field.id, HAND, row, raw, text);
  }
}

async function statedTotals(input: Readable, dialect: Dialect, cells: Cells, totals: readonly TotalRow[]): Promise<StatedTotal[]> {
  const texts = await readRecordsAt(input, dialect, cells, totals.map(({ record }) => record));
  return totals.map((total, i) => ({ ...total, cells: texts[i] }));
}

/** A total sums what its department wrote: every row of data, whatever became of it afterwards. */
function summedColumn({ field, column, context }: MappedColumn, all: Table, records: number): SummedColumn[] {
  const stored = all.columns.get(field.id);
  if (!isSummable(field) || stored?.storage !== "number") return [];
  let byRecord: Float64Array | null = null;
  // Most files have no totals, so nobody asks.
  return [{ field, column, context, byRecord: () => (byRecord ??= numbersByRecord(stored.values, all.origin.records, records)) }];
}

function numbersByRecord(values: Float64Array, of: Uint32Array, records: number): Float64Array {
  const byRecord = new Float64Array(records).fill(NaN);
  for (let row = 0; row < of.length; row++) byRecord[of[row]] = values[row];
  return byRecord;
}
