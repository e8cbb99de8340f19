import { isNullWord } from "../../clean/empty.ts";
import { normaliseHeading } from "../../clean/heading.ts";
import { comparable } from "../../clean/text.ts";
import { parseUnit } from "../../clean/unit.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { REPORTER_LABELS, YEAR_LABELS, type Form } from "../../datasets/form.ts";
import type { NumberField } from "../../datasets/field.ts";
import { isBlank } from "./cellShape.ts";

/** A longer file is a table: the forms have some hundred lines. */
export const MOST_FORM_RECORDS = 400;

/** Different labels of a form that must be found, and where its title is found too. */
const LEAST_LABELS = 4;
const LEAST_UNDER_TITLE = 2;

/** A label that stands there more often names the rows of a list. */
const MOST_TIMES = 3;

/** A form of a dataset, and where in the file its labels have what stands beside them. Records and columns count from 0. */
export interface FoundForm {
  readonly dataset: Dataset;
  readonly form: Form;
  /** The record of the form's first figure, which its row comes from. */
  readonly record: number;
  /** The record of 统计指标, 单位, 统计数, or `null`. */
  readonly header: number | null;
  /** The first and the last record with a label of the form. */
  readonly body: { readonly first: number; readonly last: number };
  readonly figures: readonly [FigureFound, ...FigureFound[]];
  readonly year: AnswerCell | null;
  readonly reporter: AnswerCell | null;
}

/** A figure's label, each time that it stands there; the first of them with a value comes first. */
export interface FigureFound {
  readonly field: NumberField;
  readonly cells: readonly [FigureCell, ...FigureCell[]];
}

/** What stands beside a label. */
export interface AnswerCell {
  readonly record: number;
  /** That of the answer; where it is blank, that in which it should stand. */
  readonly column: number;
  readonly raw: string;
  /** As the file wrote it. */
  readonly label: string;
}

export interface FigureCell extends AnswerCell {
  /** The label without numbering and brackets. */
  readonly name: string;
  /** Of a cell between label and answer, or `null`. */
  readonly unit: string | null;
}

/** The form that the records are, of the most labels; `null` where they are none. `fileName` may have its title. */
export function findForm(records: readonly string[][], datasets: readonly Dataset[], fileName: string): FoundForm | null {
  const sheet = sheetOf(records);
  if (sheet === null) return null;
  const found = datasets.flatMap((dataset) => dataset.forms.flatMap((form) => findOne(sheet, dataset, form, fileName) ?? []));
  return found.sort((a, b) => b.labels - a.labels)[0]?.form ?? null;
}

/** The records with the name of each cell as a label, and the columns that the header gives to units and to values. */
interface Sheet {
  readonly records: readonly string[][];
  readonly names: readonly (readonly string[])[];
  readonly header: number | null;
  readonly valueColumns: readonly number[];
}

const LABEL_HEADING = /^(?:统计|填报)?(?:指标|项目|内容|事项)(?:名称)?$/;
const VALUE_HEADING = /^(?:统计|填报|本年|当年)?(?:数|数值|数量|数据|结果)$|^(?:19|20)\d{2}年度?(?:统计|填报)?(?:数|数值|数量)?$/;

/** `null` for a table over years, of which no column is the form's. */
function sheetOf(records: readonly string[][]): Sheet | null {
  const names = records.map((cells) => cells.map(labelName));
  const header = names.findIndex((row) => row.some((name) => LABEL_HEADING.test(name)) && row.some((name) => VALUE_HEADING.test(name)));
  if (header < 0) return { records, names, header: null, valueColumns: [] };
  const values = names[header].flatMap((name, column) => (VALUE_HEADING.test(name) ? [{ name, column }] : []));
  const labels = names[header].filter((name) => LABEL_HEADING.test(name)).length;
  // Two values for one label: this year and last, or one office and another.
  return values.length > labels ? null : { records, names, header, valueColumns: values.map(({ column }) => column) };
}

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.,]|[([][一二三四五六七八九十\d]{1,3}[)\]]|\d{1,2}[、.,)]?(?=[\u4E00-\u9FFF(])|[-—–·•*#]+)+/;

/** A number that is a line's, and no figure, because a label follows. */
const NUMBERED = /^(?:\d{1,2}[、.,)]|[([]\d{1,3}[)\]])(?=[\u4E00-\u9FFF(])/;

/** A cell as a label: without indent, numbering, brackets and colon. 其中 stays, since a part is not the whole. */
function labelName(cell: string): string {
  return normaliseHeading(comparable(cell).replace(NUMBERING, "")).name;
}

function findOne(sheet: Sheet, dataset: Dataset, form: Form, fileName: string): { form: FoundForm; labels: number } | null {
  const known = new Set([...form.figures.flatMap(({ labels }) => labels), ...form.marks].map(labelName));
  const places = sheet.names.flatMap((names, record) => names.flatMap((name, column) => (known.has(name) ? [{ record, column, name }] : [])));
  const labels = new Set(places.map(({ name }) => name)).size;
  const title = [fileName, ...sheet.records.slice(0, places[0]?.record ?? 0).flat()].map(comparable).join(" ");
  if (labels < (form.titles.some((words) => title.includes(words)) ? LEAST_UNDER_TITLE : LEAST_LABELS)) return null;
  const answers = places.map((place) => ({ ...place, cell: answerBeside(sheet, place.record, place.column) }));
  if (areHeadings(answers)) return null;
  const figures = form.figures.flatMap(({ field, labels: own }): FigureFound[] => {
    const names = own.map(labelName);
    const cells = answers.flatMap(({ name, cell }) => (cell !== null && names.includes(name) ? [cell] : []));
    const [first, ...more] = [...cells.filter(isAnswered), ...cells.filter((cell) => !isAnswered(cell))];
    return first === undefined ? [] : [{ field, cells: [first, ...more] }];
  });
  const [main, ...others] = figures;
  if (main?.field !== form.figures[0]?.field || main === undefined || main.cells.length > MOST_TIMES) return null;
  const records = places.map(({ record }) => record);
  const body = { first: Math.min(sheet.header ?? Infinity, ...records), last: Math.max(...records) };
  const [year, reporter] = [YEAR_LABELS, REPORTER_LABELS].map((names) => wordsBeside(sheet, names));
  return { labels, form: { dataset, form, record: main.cells[0].record, header: sheet.header, body, figures: [main, ...others], year, reporter } };
}

/** Labels side by side, or without anything beside them, are the headings of a table. */
function areHeadings(answers: readonly { readonly record: number; readonly column: number; readonly cell: AnswerCell | null }[]): boolean {
  const adjoining = answers.filter(({ record, column }, i) => answers[i + 1]?.record === record && answers[i + 1]?.column === column + 1);
  return adjoining.length * 2 > answers.length || answers.every(({ cell }) => cell === null || isBlank(cell.raw));
}

function isAnswered({ raw }: AnswerCell): boolean {
  return !isMissing(raw);
}

/** Whether a figure's cell says that there is none: blank, /, —, 无, or the A of a form that wants every cell filled. */
export function isMissing(raw: string): boolean {
  return isNullWord(raw) || isMissingLetter(raw);
}

export function isMissingLetter(raw: string): boolean {
  return comparable(raw) === "A";
}

/**
 * The figure that belongs to a label: in the header's next column of values, else the one to its right, up to the
 * next words. `null` where several stand there, of which nobody can tell which one is meant.
 */
function answerBeside({ records, valueColumns, header }: Sheet, record: number, column: number): FigureCell | null {
  const cells = records[record];
  const [label, name] = [cells[column].trim(), labelName(cells[column])];
  const valueColumn = record > (header ?? Infinity) ? valueColumns.find((one) => one > column) : undefined;
  const end = valueColumn ?? endOfAnswers(cells, column);
  const units = cells.slice(column + 1, end).filter((cell) => !isBlank(cell) && parseUnit(cell) !== null);
  const unit = units[0]?.trim() ?? null;
  if (valueColumn !== undefined) return { record, column: valueColumn, raw: cells[valueColumn] ?? "", label, name, unit };
  const answers = cells.flatMap((cell, at) => (at > column && at < end && isAnswer(cell) ? [at] : []));
  if (answers.length > 1) return null;
  const at = answers[0] ?? column + 1;
  return { record, column: at, raw: answers.length === 0 ? "" : cells[at], label, name, unit };
}

/** Where the next words begin, with the number of their line before them. */
function endOfAnswers(cells: readonly string[], label: number): number {
  const next = cells.findIndex((cell, at) => at > label && !isBlank(cell) && parseUnit(cell) === null && !isAnswer(cell));
  if (next < 0) return cells.length;
  const isNumbered = cells.slice(0, label).some((cell) => /^\s*\d{1,3}\s*$/.test(cell));
  return isNumbered && /^\s*\d{1,3}\s*$/.test(cells[next - 1]) ? next - 1 : next;
}

/** A figure, if perhaps one that cannot be read, or a word that there is none; no label, which may begin with a number too. */
function isAnswer(cell: string): boolean {
  if (isBlank(cell)) return false;
  const text = comparable(cell);
  return isMissing(text) || (/^[([]?[-+−△▲¥约近超共计达]*\d/.test(text) && !NUMBERED.test(text)) || /^[〇零一二三四五六七八九十百千万亿]+$/.test(text);
}

/** What stands behind one of the labels in its own cell, 填报单位（盖章）：市公安局, or in the next one; the first that is filled in. */
function wordsBeside({ records, names }: Sheet, labels: readonly string[]): AnswerCell | null {
  const inside = new RegExp(`(?<![\\u4E00-\\u9FFF])(${labels.join("|")})\\s*(?:\\([^()]*\\))?\\s*:\\s*([^\\s:]+)`);
  for (const [record, cells] of records.entries()) {
    for (const [column, cell] of cells.entries()) {
      const [, label, said] = inside.exec(cell.normalize("NFKC")) ?? [];
      if (said !== undefined) return { record, column, raw: said, label };
      if (!labels.includes(names[record][column])) continue;
      const at = cells.findIndex((other, next) => next > column && !isBlank(other));
      if (at >= 0 && !isLabelled(cells[at]) && !isMissing(cells[at])) return { record, column: at, raw: cells[at], label: cell.trim() };
    }
  }
  return null;
}

/** Whether a cell begins another pair. */
function isLabelled(cell: string): boolean {
  return /[:：]/.test(cell) || [...YEAR_LABELS, ...REPORTER_LABELS].includes(labelName(cell));
}
