/** Days since 1970-01-01 in the proleptic Gregorian calendar; no time zone is ever involved. */
export type Day = number & { readonly __day: unique symbol };

/** Both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How exactly a date was written. */
export type Grain = "year" | "month" | "day";

/** The least exact of them; a day where there is none. */
export function coarsest(grains: Iterable<Grain>): Grain {
  const found = new Set(grains);
  return found.has("year") ? "year" : found.has("month") ? "month" : "day";
}

/** The last day of what a date of this grain stands for. */
export function endOf(day: Day, grain: Grain): Day {
  const { year, month } = partsOf(day);
  if (grain === "year") return dayOf(year, 12, 31);
  return grain === "month" ? dayOf(year, month, daysInMonth(year, month)) : day;
}

/** So many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same day so many months later, or earlier; the end of a month stays the end of a month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysInMonth(y, m);
  return dayOf(y, m, d === daysInMonth(year, month) ? last : Math.min(d, last));
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Howard Hinnant's `days_from_civil`. Month 1-12; a day beyond its month runs on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** The inverse of `dayOf`. */
export function partsOf(day: Day): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day if there is one: 2017-02-30 and month 13 are `null`. */
export function validDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
}

/** `2017-09-29`. */
export function isoDay(day: Day): string {
  const { year, month, day: d } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function yearPeriod(year: number): Period {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** Months since year 0: equal for two days of one calendar month. */
export function monthIndex(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The period of the calendar month with this index. */
export function monthPeriod(index: number): Period {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { from: dayOf(year, month, 1), to: addDays(dayOf(year, month + 1, 1), -1) };
}

/** Whether a period begins with the first day of a month and ends with the last of one. */
export function isWholeMonths({ from, to }: Period): boolean {
  return partsOf(from).day === 1 && endOf(to, "month") === to;
}
