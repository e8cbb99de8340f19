import { dayOf, isoDay } from "../../clean/day.ts";
import type { Rule } from "../../clean/result.ts";
import { codesFor } from "../../csv/codes.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { NO_DAY } from "../../table/table.ts";
import { byBlock } from "../layout/blocks.ts";
import type { CleanedColumns } from "./cleanColumns.ts";
import type { FileContext, Stated } from "../layout/context.ts";
import type { RuleOff } from "../decisions/decisions.ts";
import { DEPARTMENT_TITLE, YEAR_TITLE } from "./fillRules.ts";

/** What the titles or the file's name say for every row, where no column says it: the year, and the department. */
export function completeFromContext({ time, department }: Dataset, cleaned: CleanedColumns, context: FileContext, records: Uint32Array, rulesOff: readonly RuleOff[]): void {
  const wanted = (field: Field, rule: Rule) => !cleaned.columns.has(field.id) && !rulesOff.some((off) => off.field === field.id && off.rule === rule.id);
  const spans = spansOf(context, records);
  if (wanted(time, YEAR_TITLE)) fillYear(time, cleaned, spans, records.length);
  if (department !== null && wanted(department, DEPARTMENT_TITLE)) fillDepartment(department, cleaned, spans, records.length);
}

/** Rows `[from, to)` and what is stated for them. */
interface Span extends Stated {
  readonly from: number;
  readonly to: number;
}

/** One span for each table in the file. */
function spansOf(context: FileContext, records: Uint32Array): Span[] {
  let to = 0;
  return byBlock(records, context.blocks).map((part, i) => {
    const { year, department } = i === 0 ? context : context.blocks[i - 1];
    const from = to;
    to += part.length;
    return { year, department, from, to };
  });
}

function fillYear({ id }: Field, { columns, changes }: CleanedColumns, spans: readonly Span[], rows: number): void {
  if (spans.every(({ year }) => year === null)) return;
  const values = new Int32Array(rows).fill(NO_DAY);
  for (const { year, from, to } of spans) {
    if (year === null || from === to) continue;
    const day = dayOf(year, 1, 1);
    values.fill(day, from, to);
    changes.add(id, YEAR_TITLE, from, "", isoDay(day), to - from);
  }
  columns.set(id, { storage: "day", values, grain: "year" });
}

function fillDepartment({ id }: Field, { columns, changes }: CleanedColumns, spans: readonly Span[], rows: number): void {
  const labels = [...new Set(["", ...spans.flatMap(({ department }) => department ?? [])])];
  if (labels.length === 1) return;
  const codes = codesFor(rows, labels.length);
  for (const { department, from, to } of spans) {
    if (department === null || from === to) continue;
    codes.fill(labels.indexOf(department), from, to);
    changes.add(id, DEPARTMENT_TITLE, from, "", department, to - from);
  }
  columns.set(id, { storage: "label", codes, labels });
}
