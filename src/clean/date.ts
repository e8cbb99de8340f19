import { dayOf, daysInMonth, validDay, type Day, type Grain } from "./day.ts";
import { findDate, type FoundDate } from "./dateForms.ts";
import { peelDate } from "./datePeel.ts";
import { whyNoDate } from "./dateWords.ts";
import { isNullWord } from "./empty.ts";
import { DATE_NO_END, EXCEL_ZERO_DAY, NO_SUCH_DAY, NO_SUCH_MONTH, NOT_A_DATE, YEAR_MISSING, YEAR_OUT_OF_RANGE } from "./refusals.ts";
import { empty, NO_RULES, refused, value, type Cleaned, type Refusal, type Rule } from "./result.ts";
import { DATE_BEIJING, DATE_FORM, DATE_TIME, DATE_YEAR, NULL_WORD } from "./rules.ts";
import { LONGEST_FIGURE, prepareFigure } from "./text.ts";

/** A date as exactly as it was written: a month is its first day, a year its 1 January. */
export interface DateValue {
  readonly day: Day;
  readonly grain: Grain;
}

export interface DateContext {
  /** From the title, the file's name or a 年度 column: completes `9月` and `9月29日`. */
  readonly year?: number;
}

/** 9999-12-31 is how databases write that there is no end. */
const NO_END_YEAR = 9999;

/** MySQL's and Access' way to store no date. */
const ZERO_DATE = /^0000[-/]00[-/]00( 00:00(:00)?)?$/;

/**
 * A day, month or year between 1900 and 2100. Reads figures with - / . or 年月日, compact `20170929` and `201709`,
 * Chinese numerals, Excel serials 20000-80000, English months, two-digit years in Chinese order, and any of them
 * with a weekday or a time; with a time zone it is the day in Beijing (`2017-09-28T16:00:00Z` is the 29th).
 * Ranges, quarters, deadlines, 长期, impossible days and anything of two readings are refused, each with its reason.
 */
export function cleanDay(raw: string, context: DateContext = {}): Cleaned<DateValue> {
  return usualDay(raw) ?? anyDay(raw, context);
}

const USUAL = /^(\d{4})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d)|\/(\d\d?)\/(\d\d?)|年(\d\d?)月(\d\d?)日)( (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
const TIME: readonly Rule[] = [DATE_TIME];
const FORM: readonly Rule[] = [DATE_FORM];
const TIME_AND_FORM: readonly Rule[] = [DATE_TIME, DATE_FORM];

/** What nearly all days are, of which a column may have a million: figures in four spellings, perhaps with a time. */
function usualDay(raw: string): Cleaned<DateValue> | null {
  const found = USUAL.exec(raw);
  if (found === null) return null;
  const year = Number(found[1]);
  if (year < 1900 || year > 2100) return null;
  const day = validDay(year, Number(found[2] ?? found[4] ?? found[6] ?? found[8]), Number(found[3] ?? found[5] ?? found[7] ?? found[9]));
  if (day === null) return null;
  const isIso = found[2] !== undefined;
  const rules = found[10] === undefined ? (isIso ? NO_RULES : FORM) : isIso ? TIME : TIME_AND_FORM;
  return value({ day, grain: "day" }, rules);
}

function anyDay(raw: string, context: DateContext): Cleaned<DateValue> {
  const prepared = prepareFigure(raw);
  const { text } = prepared;
  if (text === "") return empty(prepared.rules);
  if (text.length > LONGEST_FIGURE) return refused(NOT_A_DATE);
  if (isNullWord(text) || ZERO_DATE.test(text)) return empty([...prepared.rules, NULL_WORD]);
  const { core, daysLater, rules: peeled } = peelDate(text);
  const found = findDate(core, context.year);
  if (found === null) return refused(whyNoDate(core) ?? NOT_A_DATE);
  if ("id" in found) return refused(found);
  const date = dateOf(found, context.year);
  if ("id" in date) return refused(date);
  const rules = [
    ...prepared.rules,
    ...peeled,
    ...(found.rule ? [found.rule] : /^\d{4}(-\d\d){0,2}$/.test(core) ? [] : [DATE_FORM]),
    ...(found.year === undefined ? [DATE_YEAR] : []),
    ...(daysLater === 0 ? [] : [DATE_BEIJING]),
  ];
  return value({ day: (date.day + daysLater) as Day, grain: date.grain }, rules);
}

function dateOf(found: FoundDate, titleYear: number | undefined): DateValue | Refusal {
  const year = found.year ?? titleYear;
  if (year === undefined) return YEAR_MISSING;
  const { month = 1, day = 1 } = found;
  if (year === 1900 && month <= 1 && day === 0) return EXCEL_ZERO_DAY;
  if (year === NO_END_YEAR) return DATE_NO_END;
  if (year < 1900 || year > 2100) return YEAR_OUT_OF_RANGE;
  if (month < 1 || month > 12) return NO_SUCH_MONTH;
  if (day < 1 || day > daysInMonth(year, month)) return NO_SUCH_DAY;
  const grain = found.day !== undefined ? "day" : found.month !== undefined ? "month" : "year";
  return { day: dayOf(year, month, day), grain };
}
