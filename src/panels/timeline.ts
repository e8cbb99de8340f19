import { addDays, dayOf, monthIndex, monthPeriod, partsOf, type Day, type Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";
import { monthNames, shortDayText } from "../charts/dayNames.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { grainOf, type Slice } from "../datasets/view.ts";

/** A period cut into days, calendar months, quarters or years; the first and the last end where the period ends. */
export interface Timeline {
  readonly step: Step;
  readonly spans: readonly Period[];
  /** Whether the period begins and ends with a span of the calendar. */
  readonly whole: boolean;
}

export type Step = "day" | keyof typeof monthsIn;

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** Two months, in which a day is still wide enough to be seen and clicked. */
const MOST_DAYS = 62;

/** The timeline of a slice's period: into days where these are few and its rows dated by them, into years where by the year alone. */
export function timelineOf(dataset: Dataset, { table, period }: Slice, step: Exclude<Step, "day"> = "month"): Timeline {
  const grain = grainOf(dataset, table, period);
  if (grain === "day" && period.to - period.from < MOST_DAYS) return timeline(period, "day");
  return timeline(period, grain === "year" ? "year" : step);
}

/** Cut into months unless told otherwise; into quarters or years where those would be more than eighteen. */
export function timeline(period: Period, step: Step = "month"): Timeline {
  if (step === "day") return { step, spans: eachDay(period), whole: true };
  const size = monthsIn[step];
  const first = Math.floor(monthIndex(period.from) / size) * size;
  const count = Math.floor((monthIndex(period.to) - first) / size) + 1;
  if (count > 18 && step !== "year") return timeline(period, step === "month" ? "quarter" : "year");
  const spans = Array.from({ length: count }, (_, i): Period => {
    const from = monthPeriod(first + i * size).from;
    const { to } = monthPeriod(first + (i + 1) * size - 1);
    return { from: later(from, period.from), to: earlier(to, period.to) };
  });
  const begins = monthPeriod(first).from === period.from;
  return { step, spans, whole: begins && monthPeriod(first + count * size - 1).to === period.to };
}

function eachDay({ from, to }: Period): Period[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({ from: addDays(from, i), to: addDays(from, i) }));
}

/**
 * The compared period cut so that each span stands for the one at its place: by months where both periods begin on
 * the same day of a month, else by days. Shorter where the compared period ends earlier; empty for a day that its
 * month did not have.
 */
export function matching({ step, spans }: Pick<Timeline, "step" | "spans">, now: Period, before: Period): readonly Period[] {
  const byMonths = partsOf(now.from).day === partsOf(before.from).day;
  const months = monthIndex(now.from) - monthIndex(before.from);
  const back = (day: Day, edge: keyof Period) =>
    byMonths ? monthPeriod(monthIndex(day) - months)[edge] : ((day - now.from + before.from) as Day);
  if (step === "day" && byMonths) return spans.map(({ from }) => sameDay(from, months)).filter(({ from }) => from <= before.to);
  return spans
    .map(({ from, to }) => ({ from: later(back(from, "from"), before.from), to: earlier(back(to, "to"), before.to) }))
    .filter(({ from, to }) => from <= to);
}

/** The same day so many months before. Where there was none, a span from the next month's first day to the day before it. */
function sameDay(day: Day, months: number): Period {
  const month = monthPeriod(monthIndex(day) - months);
  const then = addDays(month.from, partsOf(day).day - 1);
  return then <= month.to ? { from: then, to: then } : { from: addDays(month.to, 1), to: month.to };
}

/**
 * As they stand under an axis: 1日, 1月, 1季度, 2017年; days with their month where there are several of it, others with
 * the year at its first span where there are several of that.
 */
export function spanLabels({ step, spans }: Timeline, locale: Locale): string[] {
  if (step === "day") return dayLabels(spans, locale);
  return spans.map(({ from }, i) => {
    const { year, month } = partsOf(from);
    const opens = severalYears(spans) && (i === 0 || partsOf(spans[i - 1].from).year !== year);
    if (step === "year") return yearWords(year)[locale];
    const name = step === "month" ? monthNames[locale][month - 1] : quarterWords(month)[locale];
    if (!opens) return name;
    return locale === "zh" ? `${year}年${name}` : `${name} ${year}`;
  });
}

function dayLabels(spans: readonly Period[], locale: Locale): string[] {
  const oneMonth = monthIndex(spans[0].from) === monthIndex(spans[spans.length - 1].to);
  return spans.map(({ from }) => (oneMonth ? `${partsOf(from).day}${locale === "zh" ? "日" : ""}` : shortDayText(from, locale)));
}

/** As they stand in a sentence: 11月3日, 3 November, 11月, November; with the year where the timeline has several, or always if asked. */
export function spanWords({ step, spans }: Timeline, index: number, withYear = severalYears(spans)): Words {
  const { year, month, day } = partsOf(spans[index].from);
  if (step === "year") return yearWords(year);
  const name = { zh: `${month}月`, en: fullMonthNames[month - 1] };
  const { zh, en } = step === "day" ? { zh: `${name.zh}${day}日`, en: `${day} ${name.en}` } : step === "month" ? name : quarterWords(month);
  return withYear ? { zh: `${year}年${zh}`, en: `${en} ${year}` } : { zh, en };
}

/** What stands before a span in English: on 3 November, in November. */
export function onOrIn({ step }: Timeline): "on" | "in" {
  return step === "day" ? "on" : "in";
}

/** Whether it is 1 January to 31 December of one year. */
export function isWholeYear({ from, to }: Period): boolean {
  const { year } = partsOf(from);
  return from === dayOf(year, 1, 1) && to === dayOf(year, 12, 31);
}

/** For sentences; axes have the short ones. */
export const fullMonthNames = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;

function quarterWords(month: number): Words {
  const quarter = Math.ceil(month / 3);
  return { zh: `${quarter}季度`, en: `Q${quarter}` };
}

function yearWords(year: number): Words {
  return { zh: `${year}年`, en: String(year) };
}

function severalYears(spans: readonly Period[]): boolean {
  return partsOf(spans[0].from).year !== partsOf(spans[spans.length - 1].to).year;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
