import { dayOf, monthIndex, monthPeriod, partsOf, type Day, type Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";
import { monthNames } from "../charts/dayNames.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { grainOf, type Slice } from "../datasets/view.ts";

/** A period cut into calendar months, quarters or years; the first and the last end where the period ends. */
export interface Timeline {
  readonly step: Step;
  readonly spans: readonly Period[];
  /** Whether the period begins and ends with a span of the calendar. */
  readonly whole: boolean;
}

export type Step = keyof typeof monthsIn;

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The timeline of a slice's period: into years where its rows are dated by the year alone. */
export function timelineOf(dataset: Dataset, { table, period }: Slice, step: Step = "month"): Timeline {
  return timeline(period, grainOf(dataset, table) === "year" ? "year" : step);
}

/** Cut into months unless told otherwise; into quarters or years where that would give more than eighteen. */
export function timeline(period: Period, step: Step = "month"): Timeline {
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

/**
 * The compared period cut so that each span stands for the one at its place: by months where both periods begin on
 * the same day of a month, else by days. Shorter where the compared period ends earlier.
 */
export function matching({ spans }: Pick<Timeline, "spans">, now: Period, before: Period): readonly Period[] {
  const byMonths = partsOf(now.from).day === partsOf(before.from).day;
  const months = monthIndex(now.from) - monthIndex(before.from);
  const back = (day: Day, edge: keyof Period) =>
    byMonths ? monthPeriod(monthIndex(day) - months)[edge] : ((day - now.from + before.from) as Day);
  return spans
    .map(({ from, to }) => ({ from: later(back(from, "from"), before.from), to: earlier(back(to, "to"), before.to) }))
    .filter(({ from, to }) => from <= to);
}

/** As they stand under an axis: 1月, 1季度, 2017年; with the year at its first span where there are several. */
export function spanLabels({ step, spans }: Timeline, locale: Locale): string[] {
  return spans.map(({ from }, i) => {
    const { year, month } = partsOf(from);
    const opens = severalYears(spans) && (i === 0 || partsOf(spans[i - 1].from).year !== year);
    if (step === "year") return yearWords(year)[locale];
    const name = step === "month" ? monthNames[locale][month - 1] : quarterWords(month)[locale];
    if (!opens) return name;
    return locale === "zh" ? `${year}年${name}` : `${name} ${year}`;
  });
}

/** As they stand in a sentence: 11月, November; with the year where the timeline has several, or always if asked. */
export function spanWords({ step, spans }: Timeline, index: number, withYear = severalYears(spans)): Words {
  const { year, month } = partsOf(spans[index].from);
  if (step === "year") return yearWords(year);
  const { zh, en } = step === "month" ? { zh: `${month}月`, en: fullMonthNames[month - 1] } : quarterWords(month);
  return withYear ? { zh: `${year}年${zh}`, en: `${en} ${year}` } : { zh, en };
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
