import { cleanCategory, type Vocabulary } from "../../clean/category.ts";
import { cleanCode } from "../../clean/code.ts";
import { cleanDay, type DateContext, type DateValue } from "../../clean/date.ts";
import { cleanDeadline } from "../../clean/deadline.ts";
import type { Directory } from "../../clean/department.ts";
import { cleanDocumentNo } from "../../clean/documentNo.ts";
import { cleanDayCount } from "../../clean/duration.ts";
import { cleanNumber, guessRateUnit } from "../../clean/number.ts";
import { DATE_NO_END } from "../../clean/refusals.ts";
import { empty, type Cleaned } from "../../clean/result.ts";
import { cleanText } from "../../clean/text.ts";
import { unitFor, type Unit } from "../../clean/unit.ts";
import type { CategoryField, DayField, Field, NumberField, TextField } from "../../datasets/field.ts";
import { OPEN_END } from "./fillRules.ts";

/** What cleaning a column needs to know beside the cell. */
export interface CellContext {
  readonly year: number | null;
  /** That of the heading's bracket, else those of the 单位 line or the title; each column goes by that of its quantity. */
  readonly units: readonly Unit[];
  readonly directory: Directory;
  /** Ids of rules that somebody switched off for this column. */
  readonly rulesOff: ReadonlySet<string>;
}

/** A clean cell: dates with their grain, numbers in the base unit, all else as text. */
export type CleanValue = DateValue | number | string;

/** One raw cell of a field to its clean value. */
export type Cleaner = (raw: string) => Cleaned<CleanValue>;

/** The cleaner of a field's cells by all rules; `values` are those of the column. */
export function fieldCleaner(field: Field, context: CellContext, values: readonly string[]): Cleaner {
  switch (field.kind) {
    case "day":
      return dayCleaner(field, context);
    case "number":
      return numberCleaner(field, context, values);
    case "category":
      return categoryCleaner(field);
    case "department":
      return (raw) => context.directory.resolve(raw);
    case "code":
      return codeCleaner;
    case "text":
      return textCleaner(field, context);
  }
}

function textCleaner({ form }: TextField, { year }: CellContext): Cleaner {
  if (form === "documentNo") return cleanDocumentNo;
  return form === "deadline" ? (raw) => cleanDeadline(raw, yearContext(year)) : cleanText;
}

/** A day that every row must have is no end that may be left open. */
function dayCleaner({ required }: DayField, { year }: CellContext): Cleaner {
  const dateContext = yearContext(year);
  return (raw) => {
    const cell = cleanDay(raw, dateContext);
    if (!required && cell.kind === "refused" && cell.reason === DATE_NO_END) return empty([OPEN_END]);
    return cell;
  };
}

function yearContext(year: number | null): DateContext {
  return year === null ? {} : { year };
}

function numberCleaner({ quantity }: NumberField, { units }: CellContext, values: readonly string[]): Cleaner {
  if (quantity === "days") {
    const unit = unitFor("duration", units);
    return (raw) => cleanDayCount(raw, unit === null ? {} : { unit });
  }
  if (quantity === "plain") return (raw) => cleanNumber(raw);
  const unit = unitFor(quantity, units) ?? (quantity === "rate" ? guessRateUnit(values) : null);
  return (raw) => cleanNumber(raw, unit === null ? { quantity } : { quantity, unit });
}

function categoryCleaner(field: CategoryField): Cleaner {
  const vocabulary = vocabularyOf(field);
  return (raw) => cleanCategory(raw, vocabulary);
}

const vocabularies = new WeakMap<CategoryField, Vocabulary>();

function vocabularyOf(field: CategoryField): Vocabulary {
  const known = vocabularies.get(field);
  if (known !== undefined) return known;
  const vocabulary = { values: new Map(field.values.map(({ zh, aliases = [] }) => [zh, aliases])), open: field.open };
  vocabularies.set(field, vocabulary);
  return vocabulary;
}

/** A destroyed id stays as the file wrote it: a check counts it, its row is still good. */
const codeCleaner: Cleaner = (raw) => {
  const cell = cleanCode(raw);
  return cell.kind === "refused" ? cleanText(raw) : cell;
};
