import { dayOf, isoDay } from "../../clean/day.ts";
import type { Directory } from "../../clean/department.ts";
import { DATE_FORM, NULL_WORD } from "../../clean/rules.ts";
import { comparable } from "../../clean/text.ts";
import type { Rule } from "../../clean/result.ts";
import type { Words } from "../../clean/words.ts";
import { lineOf, type Cells } from "../../csv/cells.ts";
import type { Field } from "../../datasets/field.ts";
import type { RowRule } from "../../datasets/rowRule.ts";
import type { RuleOff } from "../decisions/decisions.ts";
import type { FileContext } from "../layout/context.ts";
import { isMissing, isMissingLetter, type AnswerCell, type FigureCell, type FigureFound, type FoundForm } from "../layout/form.ts";
import { cleanColumns, NO_COLUMN, type CleanedColumns, type RawColumn } from "./cleanColumns.ts";
import { FORM_CONSTANT } from "./fillRules.ts";
import { everyRow, yearOf, yearRules, type YearFound } from "./formYear.ts";
import { cellContext, type MappedColumn } from "./rawColumns.ts";

/** The one row that a form comes to. */
export interface FormRow {
  readonly mapped: readonly MappedColumn[];
  readonly cleaned: CleanedColumns;
  /** What may keep the row from being counted, beside the rules of its dataset. */
  readonly rules: readonly RowRule[];
  /** Why there is no row to count, though nothing is wrong: none of the figures is filled in; else `null`. */
  readonly unfilled: Words | null;
}

/** What a form is cleaned with. */
interface Around {
  readonly cells: Cells;
  readonly context: FileContext;
  readonly directory: Directory;
  readonly rulesOff: readonly RuleOff[];
}

/** Cleans a form's figures as columns of one row each, with its year and department where lines of it name them. */
export function cleanForm(found: FoundForm, around: Around): FormRow {
  const figures = found.figures.map((figure): ToldFigure => ({ ...figure, mapped: mappedCell(figure.field, figure.cells[0], figure.cells[0].unit, around), rivals: rivalsOf(figure) }));
  const reporter = reporterOf(found, around);
  const raws = figures.map(({ mapped, cells, rivals }) => rawColumn(mapped, rivals.length > 0 || isUnwritten(cells[0].raw, mapped) ? "" : cells[0].raw, found.record));
  const cleaned = cleanColumns([...raws, ...reporter.map(({ mapped, raw }) => rawColumn(mapped, raw, found.record))], 1);
  for (const { cells, mapped } of figures) if (isUnwritten(cells[0].raw, mapped)) cleaned.changes.add(mapped.field.id, NULL_WORD, 0, cells[0].raw, "");
  const isYearRead = found.year !== null && !isOff(DATE_FORM, found.dataset.time, around);
  const year = yearOf(isYearRead ? found.year.raw : null, around.context);
  const yearCell = putYear(found, cleaned, year, around);
  putConstants(found, cleaned, around);
  return {
    mapped: [...figures.map(({ mapped }) => mapped), ...reporter.map(({ mapped }) => mapped), ...yearCell],
    cleaned,
    rules: [...figures.flatMap((figure) => twiceRules(figure, around.cells)), ...yearRules(found, year)],
    unfilled: isUnfilled(cleaned, figures.map(({ field }) => field.id)) ? unfilledWords(figures[0]) : null,
  };
}

/** A figure with what cleaning it needs to know, and the cells of its label that contradict each other. */
interface ToldFigure extends FigureFound {
  readonly mapped: MappedColumn;
  readonly rivals: readonly FigureCell[];
}

/** Who filled the form in, where the dataset asks and a line says so. */
function reporterOf({ dataset: { department }, reporter }: FoundForm, around: Around): { readonly mapped: MappedColumn; readonly raw: string }[] {
  if (department === null || reporter === null) return [];
  return [{ mapped: mappedCell(department, reporter, null, around), raw: reporter.raw.replace(STAMP, "") }];
}

/** （盖章） behind an office's name. */
const STAMP = /\s*[(（](?:盖章|公章|章|签章)[)）]\s*$/;

function mappedCell(field: Field, { record, column, label }: AnswerCell, unit: string | null, { context, directory, rulesOff }: Around): MappedColumn {
  const off = new Set(rulesOff.flatMap((one) => (one.field === field.id ? [one.rule] : [])));
  return { field, column, record, context: cellContext(label, context, directory, { unit, rulesOff: off }) };
}

function isOff(rule: Rule, field: Field, { rulesOff }: Around): boolean {
  return rulesOff.some((off) => off.field === field.id && off.rule === rule.id);
}

/** The letter that such forms have where there is nothing; in a table it would be a mistake. */
function isUnwritten(raw: string, { context }: MappedColumn): boolean {
  return isMissingLetter(raw) && !context.rulesOff.has(NULL_WORD.id);
}

/** A cell of another line than the row's is none that could be marked in it. */
function rawColumn({ field, column, record, context }: MappedColumn, raw: string, row: number): RawColumn {
  return { field, column: record === row ? column : NO_COLUMN, context, codes: Uint8Array.of(1), values: ["", raw] };
}

/** The cells of a label that say other things; none where it stands once, or says the same each time. */
function rivalsOf({ cells }: FigureFound): readonly FigureCell[] {
  const stated = cells.filter(({ raw }) => !isMissing(raw));
  const figures = new Set(stated.map(({ raw, unit }) => comparable(raw).replace(/,/g, "") + (unit ?? "")));
  return figures.size > 1 ? stated : [];
}

function twiceRules({ field, cells: [{ name }], rivals }: ToldFigure, cells: Cells): RowRule[] {
  if (rivals.length === 0) return [];
  const lines = rivals.map(({ record }) => lineOf(cells, record));
  const said = rivals.map(({ raw }) => `“${raw.trim()}”`);
  const words = {
    zh: `“${name}”在第 ${lines.join("、")} 行都有而数值不同（${said.join("、")}），无法判断以哪个为准`,
    en: `“${name}” stands on lines ${lines.join(", ")} with different figures (${said.join(", ")}), and nothing tells which of them holds`,
  };
  return [{ id: `formTwice:${field.id}`, label: words, fields: [field], broken: everyRow }];
}

/** Puts the year of a 年度 line into the row, and gives the cell that it came from. */
function putYear({ dataset: { time }, year: said }: FoundForm, { columns, changes }: CleanedColumns, year: YearFound, around: Around): MappedColumn[] {
  if (said === null || year.kind !== "label") return [];
  const day = dayOf(year.year, 1, 1);
  columns.set(time.id, { storage: "day", values: Int32Array.of(day), grain: "year" });
  changes.add(time.id, DATE_FORM, 0, said.raw, isoDay(day));
  return [mappedCell(time, said, null, around)];
}

function putConstants({ form }: FoundForm, { columns, changes }: CleanedColumns, around: Around): void {
  for (const { field, value } of form.constants) {
    if (isOff(FORM_CONSTANT, field, around)) continue;
    columns.set(field.id, { storage: "label", codes: Uint8Array.of(1), labels: ["", value] });
    changes.add(field.id, FORM_CONSTANT, 0, "", value);
  }
}

/** Whether no figure of the form has a value. A row without any would count as one thing of which no number is told. */
function isUnfilled({ columns }: CleanedColumns, figures: readonly string[]): boolean {
  return figures.every((id) => {
    const column = columns.get(id);
    return column?.storage !== "number" || column.values.every(Number.isNaN);
  });
}

function unfilledWords({ cells: [{ name, raw }], rivals }: ToldFigure): Words {
  const written = raw.trim();
  const zh = rivals.length > 0 ? "的数值前后不同" : written === "" ? "未填" : `填的是“${written}”，不是数字`;
  const en = rivals.length > 0 ? "has different figures" : written === "" ? "is left blank" : `says “${written}” and no figure`;
  return {
    zh: `“${name}”${zh}，按缺失处理，不作 0 计，本文件未计入看板。`,
    en: `“${name}” ${en}; it is missing, not 0, and this file counts in no dashboard.`,
  };
}
