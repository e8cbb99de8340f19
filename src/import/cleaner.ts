import { cleanCategory, type Vocabulary } from "../clean/category.ts";
import { cleanCode } from "../clean/code.ts";
import { cleanDay, type DateValue } from "../clean/date.ts";
import type { Directory } from "../clean/department.ts";
import { cleanDayCount } from "../clean/duration.ts";
import { cleanNumber } from "../clean/number.ts";
import { DATE_NO_END } from "../clean/refusals.ts";
import { empty, type Cleaned } from "../clean/result.ts";

import { cleanText } from "../clean/text.ts";
import type { Unit } from "../clean/unit.ts";
import type { CategoryField, DayField, Field, NumberField } from "../datasets/field.ts";
import { OPEN_END } from "./fillRules.ts";

/** What cleaning a column needs to know beside the cell. */
export interface CellContext {
  readonly year: number | null;
  /** From the heading's bracket, else from the 单位 line or the title; `null` where nothing states one. */
  readonly unit: Unit | null;
  readonly directory: Directory;
}

/** A clean cell: dates with their grain, numbers in the base unit, all else as text. */
export type CleanValue = DateValue | number | string;

/** One raw cell of a field to its clean value. */
export type Cleaner = (raw: string) => Cleaned<CleanValue>;

export function cleanerOf(field: Field, context: CellContext): Cleaner {
  switch (field.kind) {
    case "day":
      return dayCleaner(field, context);
    case "number":
      return numberCleaner(field, context);
    case "category":
      return categoryCleaner(field);
    case "department":
      return (raw) => context.directory.resolve(raw);
    case "code":
      return codeCleaner;
    case "text":
      return cleanText;
  }
}

function dayCleaner(_field: DayField, { year }: CellContext): Cleaner {
  const dateContext = year === null ? {} : { year };
  return (raw) => {
    const cell = cleanDay(raw, dateContext);
    if (cell.kind === "refused" && cell.reason === DATE_NO_END) return empty([OPEN_END]);
    return cell;
  };
}

function numberCleaner(field: NumberField, { unit }: CellContext): Cleaner {
  const fitting = unit !== null && unit.quantity === field.quantity ? { unit } : {};
  if (field.quantity === "days") return (raw) => cleanDayCount(raw, unit === null ? {} : { unit });
  if (field.quantity === "plain") return (raw) => cleanNumber(raw);
  const { quantity } = field;
  return (raw) => cleanNumber(raw, { quantity, ...fitting });
}

function categoryCleaner(field: CategoryField): Cleaner {
  const vocabulary: Vocabulary = {
    values: new Map(field.values.map(({ zh, aliases = [] }) => [zh, aliases])),
    open: field.open,
  };
  return (raw) => cleanCategory(raw, vocabulary);
}

/** A destroyed id stays as the file wrote it: a check counts it, its row is still good. */
const codeCleaner: Cleaner = (raw) => {
  const cell = cleanCode(raw);
  return cell.kind === "refused" ? cleanText(raw) : cell;
};
