import { dayOf, isoDay, partsOf, weekdayOf, type Day } from "../../src/clean/day.ts";
import { apportion, sumOf } from "./apportion.ts";
import { daysOf, isHoliday, spellDay } from "./calendar.ts";
import { seeded } from "./random.ts";
import { gbkFile, utf8File, type SampleFile } from "./sheet.ts";

export interface VisitRow {
  readonly day: Day;
  readonly visits: number;
  readonly pageViews: number;
  readonly visitors: number;
  readonly newVisitors: number;
  readonly ips: number;
  /** Percent, two digits. */
  readonly bounce: number;
  readonly seconds: number;
}

const TOTALS = { 2016: 877_906, 2017: 981_534 } as const;

const MONTHS = [0.9, 0.78, 1.0, 1.02, 1.0, 1.04, 0.95, 0.98, 1.1, 0.96, 1.13, 1.16];

export function visitRows(year: keyof typeof TOTALS): VisitRow[] {
  const random = seeded(year * 3);
  const days = daysOf(year);
  const visits = apportion(TOTALS[year], days.map((day) => liveliness(day) * random.real(0.9, 1.1)));
  return days.map((day, i) => {
    const visitors = Math.round(visits[i] * random.real(0.72, 0.8));
    const pages = random.real(2.5, 3.3);
    const unusual = UNUSUAL[isoDay(day)];
    return {
      day,
      visits: visits[i],
      pageViews: Math.round(visits[i] * (unusual?.pages ?? pages)),
      visitors,
      newVisitors: Math.round(visitors * random.real(0.38, 0.48)),
      ips: Math.round(visitors * random.real(0.92, 0.97)),
      bounce: random.between(4300, 5900) / 100,
      seconds: random.between(150, 260),
      ...unusual?.stay,
    };
  });
}

// The first 多证合一 licence was handed out on 2017-09-29, with a report on the site.
const LICENCE_DAY = dayOf(2017, 9, 29);

interface Unusual {
  /** In so many usual days. */
  readonly visits: number;
  /** A visit. */
  readonly pages: number;
  readonly stay: Pick<VisitRow, "bounce" | "seconds">;
}

/** A robot that asked for a page and was gone, and a server that stood still for most of a day. */
const UNUSUAL: Readonly<Partial<Record<string, Unusual>>> = {
  "2017-06-14": { visits: 2.05, pages: 1.12, stay: { bounce: 91.37, seconds: 14 } },
  "2017-08-17": { visits: 0.21, pages: 1.64, stay: { bounce: 78.12, seconds: 46 } },
};

function liveliness(day: Day): number {
  const weekday = weekdayOf(day) < 5 ? 1 : 0.58;
  const season = MONTHS[partsOf(day).month - 1] * (isHoliday(day) ? 0.45 : weekday);
  if (day === LICENCE_DAY) return 2.9;
  return season * (UNUSUAL[isoDay(day)]?.visits ?? (Math.abs(day - LICENCE_DAY) <= 2 ? 1.4 : 1));
}

export function visitFiles(): SampleFile[] {
  const [last, now] = [visitRows(2016), visitRows(2017)];
  return [
    gbkFile("网站访问统计_2017.csv", [
      ["趋势分析 格尔木市人民政府门户网站 2017/01/01-2017/12/31"],
      ["日期", "浏览量(PV)", "访问次数", "访客数(UV)", "新访客数", "IP 数", "跳出率(%)", "平均访问时长"],
      ["全站", ...wholeYear(now)],
      ...now.map((row) => [spellDay(row.day, "slash"), ...counts(row), row.bounce.toFixed(2), clock(row.seconds)]),
    ]),
    utf8File(
      "门户网站2016年每日流量.csv",
      [
        ["时间", "会话数", "PV", "UV", "独立IP", "跳出率", "平均停留时间"],
        ...last.map((row) => [
          spellDay(row.day, "iso"), row.visits, row.pageViews, row.visitors, row.ips, `${row.bounce.toFixed(2)}%`, row.seconds,
        ]),
      ],
      { bom: false },
    ),
  ];
}

function counts({ pageViews, visits, visitors, newVisitors, ips }: VisitRow): number[] {
  return [pageViews, visits, visitors, newVisitors, ips];
}

function wholeYear(rows: readonly VisitRow[]): (number | string)[] {
  const visits = sumOf(rows.map((row) => row.visits));
  const mean = (value: (row: VisitRow) => number): number => sumOf(rows.map((row) => value(row) * row.visits)) / visits;
  const sums = rows.map(counts).reduce((total, row) => total.map((n, i) => n + row[i]));
  return [...sums, mean((row) => row.bounce).toFixed(2), clock(Math.round(mean((row) => row.seconds)))];
}

/** `00:03:25`. */
function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
