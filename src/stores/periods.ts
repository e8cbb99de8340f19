import { dayOf, daysInMonth, partsOf, type Day, type Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";

/** A part of a year that can be picked with one click; months from 1, both included. */
export interface YearPart {
  readonly first: number;
  readonly last: number;
  readonly label: Words;
}

const monthNames = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;

export const wholeYear: YearPart = { first: 1, last: 12, label: { zh: "全年", en: "Whole year" } };

const halves: readonly YearPart[] = [
  { first: 1, last: 6, label: { zh: "上半年", en: "First half" } },
  { first: 7, last: 12, label: { zh: "下半年", en: "Second half" } },
];

const quarters = [1, 2, 3, 4].map(
  (n): YearPart => ({ first: n * 3 - 2, last: n * 3, label: { zh: `${n}季度`, en: `Q${n}` } }),
);

const months = monthNames.map((en, i): YearPart => ({ first: i + 1, last: i + 1, label: { zh: `${i + 1}月`, en } }));

/** In rows as they are offered. */
export const yearParts: readonly (readonly YearPart[])[] = [[wholeYear, ...halves], quarters, months];

export function partPeriod(year: number, { first, last }: YearPart): Period {
  return { from: dayOf(year, first, 1), to: dayOf(year, last, daysInMonth(year, last)) };
}

/** Which part of which year a period is; `null` where it is none. */
export function asPart(period: Period): { readonly year: number; readonly part: YearPart } | null {
  const { year } = partsOf(period.from);
  const part = yearParts.flat().find((candidate) => samePeriod(partPeriod(year, candidate), period));
  return part === undefined ? null : { year, part };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** As titles say it: `2017年`, `2017年上半年`, `2016—2017年`, `2017年1月5日至3月9日`; `2017`, `First half 2017`. */
export function periodWords(period: Period, locale: Locale): string {
  const known = asPart(period);
  if (known === null) return wholeYearsWords(period, locale) ?? rangeWords(period, locale);
  const { year, part } = known;
  if (locale === "zh") return part === wholeYear ? `${year}年` : `${year}年${part.label.zh}`;
  return part === wholeYear ? String(year) : `${part.label.en} ${year}`;
}

function wholeYearsWords(period: Period, locale: Locale): string | null {
  const first = partsOf(period.from).year;
  const last = partsOf(period.to).year;
  if (!samePeriod(period, { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) })) return null;
  return locale === "zh" ? `${first}—${last}年` : `${first}–${last}`;
}

/** Both ends in full, the second without its year where that repeats: `2017年1月1日至12月31日`. */
export function rangeWords({ from, to }: Period, locale: Locale): string {
  if (from === to) return dayWords(from, locale);
  if (locale === "en") return `${dayWords(from, locale)} to ${dayWords(to, locale)}`;
  const end = partsOf(to);
  const sameYear = partsOf(from).year === end.year;
  return `${dayWords(from, "zh")}至${sameYear ? `${end.month}月${end.day}日` : dayWords(to, "zh")}`;
}

/** `2017年12月31日`, `31 December 2017`. */
export function dayWords(day: Day, locale: Locale): string {
  const { year, month, day: d } = partsOf(day);
  return locale === "zh" ? `${year}年${month}月${d}日` : `${d} ${monthNames[month - 1] ?? ""} ${year}`;
}
