import { dayOf, daysInMonth, partsOf, validDay, yearPeriod, type Period } from "../clean/day.ts";
import { readChineseNumber } from "../clean/numeral.ts";

const YEAR = "((?:19|20)\\d{2}(?!\\d)|二[〇零○][零〇○一二三四五六七八九]{2})年?度?";
/** Within a sentence only with its 年: 1925485件 begins like a year, and 2017件 is one of things. */
const YEAR_SAID = YEAR.replace("年?", "年");
const MONTHS = "(\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月(?:份)?)?[-—–~～至到]{1,2}(\\d{1,2}|[一二三四五六七八九十]{1,2})月";
const QUARTER = "第?([1-4一二三四])季度";

/** Months of a year, 1 to 12, both included. */
type Months = readonly [number, number];

/** Phrases for a part of a year; the first that fits counts. */
const PARTS: readonly (readonly [RegExp, (found: RegExpExecArray) => Months | null])[] = [
  [/^上半年|^半年/, () => [1, 6]],
  [/^下半年/, () => [7, 12]],
  [/^前三季度/, () => [1, 9]],
  [/^前两季度/, () => [1, 6]],
  [new RegExp(`^${QUARTER}`), ([, quarter = ""]) => quarterMonths(numeral(quarter))],
  [new RegExp(`^${MONTHS}`), ([, first = "", last = ""]) => months(numeral(first), numeral(last))],
  [/^截[至止]到?(\d{1,2})月(?:底|末)/, ([, last = ""]) => months(1, Number(last))],
  [/^(\d{1,2})月(?:份|(?![\d底末初上中下—–~～至到-]))/, ([, month = ""]) => months(Number(month), Number(month))],
];

/** What a phrase of time stands for in a text about `whole`: a period, or the whole of what the text is about. */
interface Mention {
  readonly at: number;
  readonly period: Period;
}

/**
 * The period that a text is about: the first year, with the part of it, that a line at its head names together with what
 * the text is (总结, 报告, 情况), else that any line there names, else the year it names most. `null` where it names none.
 */
export function reportPeriod(text: string): Period | null {
  const head = text.split("\n").filter((line) => line !== "").slice(0, 12);
  const titles = head.filter((line) => line.length < 60 && /总结|报告|情况|工作|通报|简报/.test(line));
  return [...titles, ...head].map(titlePeriod).find((period) => period !== null) ?? frequentYear(text);
}

const WHOLE_YEARS = /((?:19|20)\d{2})年?[-—–~～至到]{1,2}((?:19|20)\d{2})年/;
const FROM_DAY_TO_DAY = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日[-—–~～至到]{1,2}(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/;

function titlePeriod(written: string): Period | null {
  const line = written.replace(/《[^》]*》/g, "");
  return dayToDay(line) ?? wholeYears(line) ?? yearOrPart(line);
}

function dayToDay(line: string): Period | null {
  const found = FROM_DAY_TO_DAY.exec(line);
  if (found === null) return null;
  const [, year, month, day, toYear = year, toMonth, toDay] = found;
  const from = validDay(Number(year), Number(month), Number(day));
  const to = validDay(Number(toYear), Number(toMonth), Number(toDay));
  return from === null || to === null || from > to ? null : { from, to };
}

function wholeYears(line: string): Period | null {
  const found = WHOLE_YEARS.exec(line);
  return found === null ? null : { from: yearPeriod(Number(found[1])).from, to: yearPeriod(Number(found[2])).to };
}

function yearOrPart(line: string): Period | null {
  const found = new RegExp(`${YEAR}(?!\\d?\\d月\\d)`).exec(line);
  if (found === null || /^\d{1,2}月\d/.test(line.slice(found.index + found[0].length))) return null;
  return partOf(yearOf(found[1] ?? ""), line.slice(found.index + found[0].length)) ?? yearPeriod(yearOf(found[1] ?? ""));
}

function frequentYear(text: string): Period | null {
  const counts = new Map<number, number>();
  for (const [, year = ""] of text.matchAll(/((?:19|20)\d{2})年/g)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : yearPeriod(most[0]);
}

function partOf(year: number, words: string): Period | null {
  for (const [pattern, read] of PARTS) {
    const found = pattern.exec(words);
    const span = found === null ? null : read(found);
    if (span !== null) return { from: dayOf(year, span[0], 1), to: dayOf(year, span[1], daysInMonth(year, span[1])) };
  }
  return null;
}

/**
 * The period of a figure in a text about `whole`: what the words before it in its sentence say last, 上年同期, 2016年,
 * 其中上半年; nothing said, or 今年以来, is the whole.
 */
export function periodOf(sentenceBefore: string, whole: Period): Period {
  const last = mentions(sentenceBefore, whole).sort((a, b) => a.at - b.at).at(-1);
  return last?.period ?? whole;
}

function mentions(words: string, whole: Period): Mention[] {
  const { year } = partsOf(whole.from);
  const years = [...words.matchAll(new RegExp(`(?<![较比〔(\\d])${YEAR_SAID}(?!底)`, "g"))]
    .filter(({ 0: found, index }) => !/^(?:[-—–~至到]|\d{1,2}月\d)/.test(words.slice(index + found.length)))
    .map(({ 0: found, 1: named = "", index }): Mention => {
      const named_ = yearOf(named);
      const rest = words.slice(index + found.length);
      return { at: index, period: partOf(named_, rest) ?? (named_ === year ? whole : yearPeriod(named_)) };
    });
  const before = [...words.matchAll(/(?<![较比])(?:去年|上年|上一年)(?:同期|度|末|底)?/g)].map(({ index }): Mention => ({ at: index, period: yearBefore(whole) }));
  const parts = [...words.matchAll(/(?<!年)(?:上半年|下半年|前三季度|第?[1-4一二三四]季度|(?<!\d)\d{1,2}(?:月)?[-—–~至到]{1,2}\d{1,2}月|\d{1,2}月份|截[至止]到?\d{1,2}月(?:底|末))/g)].flatMap(({ index }): Mention[] => {
    const period = partOf(year, words.slice(index));
    return period === null ? [] : [{ at: index, period }];
  });
  const now = [...words.matchAll(/今年以来|本年|今年|截止目前|截至目前|全年/g)].map(({ index }): Mention => ({ at: index, period: whole }));
  return [...years, ...before, ...parts, ...now];
}

function yearBefore({ from, to }: Period): Period {
  const [first, last] = [partsOf(from), partsOf(to)];
  return { from: dayOf(first.year - 1, first.month, first.day), to: dayOf(last.year - 1, last.month, Math.min(last.day, daysInMonth(last.year - 1, last.month))) };
}

function yearOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return Number([...written].map((digit) => ("〇零○".includes(digit) ? 0 : "一二三四五六七八九".indexOf(digit) + 1)).join(""));
}

function numeral(written: string): number {
  return /^\d/.test(written) ? Number(written) : Number(readChineseNumber(written)?.digits ?? 0);
}

function months(first: number, last: number): Months | null {
  return first >= 1 && last <= 12 && first <= last ? [first, last] : null;
}

function quarterMonths(quarter: number): Months {
  return [quarter * 3 - 2, quarter * 3];
}
