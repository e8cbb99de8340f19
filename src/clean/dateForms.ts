import { partsOf } from "./day.ts";
import type { Day } from "./day.ts";
import { DATE_AMBIGUOUS, JANUARY_OR_OCTOBER, YEAR_OUT_OF_RANGE } from "./refusals.ts";
import type { Refusal, Rule } from "./result.ts";
import { DATE_SERIAL } from "./rules.ts";

/** The figures of a date as they stand, not yet held against the calendar. No `year` means that none was written. */
export interface FoundDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Where the form is more than a spelling. */
  readonly rule?: Rule;
}

/** Excel counts days from 1899-12-30, for all dates after its imaginary 1900-02-29. */
const EXCEL_EPOCH = -25_569;

const NAMED_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})[日号]?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})(?:月份?)?$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})月?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])$/,
  /^(?<year>\d{4})年?度?$/,
  /^(?<short>\d{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]?|份)?$/,
  /^(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]?|份)?$/,
  /^(?<day>\d{1,2})[-/.,]?(?<name>[A-Z]{3,9})[-/.,]*(?:(?<year>\d{4})|(?<short>\d{2}))$/i,
  /^(?<name>[A-Z]{3,9})[-.,]?(?<day>\d{1,2}),?(?<year>\d{4})$/i,
  /^(?<name>[A-Z]{3,9})[-.,]*(?:(?<year>\d{4})|(?<short>\d{2}))$/i,
  /^(?<day>\d{1,2})-(?<name>[A-Z]{3,9})$/i,
];

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTH_NAMES = /^(?:january|february|march|april|june|july|august|sept|september|october|november|december)$/i;

/**
 * The figures in a text that `peelDate` has bared; `null` where it is no date at all. `titleYear` admits what only
 * a known year makes a date: `9-29`, and `9` for September; it also settles 29/09/17.
 */
export function findDate(core: string, titleYear: number | undefined): FoundDate | Refusal | null {
  // A cell 2017.10 loses its zero when a spreadsheet takes it for a number.
  if (/^\d{4}\.1$/.test(core)) return JANUARY_OR_OCTOBER;
  if (/^\d{5}(?:\.\d+)?$/.test(core)) return fromSerial(Number(core));
  const triple = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(core);
  if (triple) return fromShortTriple(Number(triple[1]), Number(triple[3]), Number(triple[4]), titleYear);
  if (titleYear !== undefined) {
    const pair = /^(?<month>0?[1-9]|1[0-2])(?:[-/](?<day>\d{1,2}))?$/.exec(core)?.groups;
    if (pair) return fromGroups(pair);
  }
  for (const form of NAMED_FORMS) {
    const groups = form.exec(core)?.groups;
    if (groups) return fromGroups(groups);
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function fromGroups({ year, short, month, name, day }: Groups): FoundDate | null {
  const named = name === undefined ? undefined : monthNamed(name);
  if (named === null) return null;
  const figure = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { year: figure(year) ?? fullYear(figure(short)), month: named ?? figure(month), day: figure(day) };
}

function monthNamed(name: string): number | null {
  const index = MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());
  return index >= 0 && (name.length === 3 || LONG_MONTH_NAMES.test(name)) ? index + 1 : null;
}

function fromSerial(serial: number): FoundDate | Refusal | null {
  if (serial < 20_000 || serial > 80_000) return null;
  const parts = partsOf((Math.floor(serial) + EXCEL_EPOCH) as Day);
  return parts.year > 2100 ? YEAR_OUT_OF_RANGE : { ...parts, rule: DATE_SERIAL };
}

// 17-9-29 is Chinese order. With a first figure that may be a month, 03/04/05, it can be any order; and where the
// title's year is the one that day-first order gives, 29/09/17 in a file of 2017, it is not 2029 either.
function fromShortTriple(first: number, month: number, last: number, titleYear: number | undefined): FoundDate | Refusal {
  const dayFirstYear = fullYear(last);
  if (first <= 12) return DATE_AMBIGUOUS;
  if (first <= 31 && titleYear !== undefined && dayFirstYear !== undefined) {
    const year = fullYear(first) ?? 0;
    if (Math.abs(dayFirstYear - titleYear) < Math.abs(year - titleYear)) return DATE_AMBIGUOUS;
  }
  return { year: fullYear(first), month, day: last };
}

// As Excel for Chinese does, with room for permits that run to 2060.
function fullYear(short: number | undefined): number | undefined {
  return short === undefined ? undefined : short + (short <= 60 ? 2000 : 1900);
}
