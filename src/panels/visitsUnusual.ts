import { ranking } from "../charts/ranking.ts";
import type { Value } from "../charts/chart.ts";
import { dayText, weekdayName, weekdayText } from "../charts/dayNames.ts";
import { addDays, partsOf, type Day, type Period } from "../clean/day.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perDay } from "../datasets/dailyVisits.ts";
import { summed } from "../datasets/measure.ts";
import { rate } from "../datasets/total.ts";
import { narrow, type Slice } from "../datasets/view.ts";
import { bouncedVisits, visits, visitTotal } from "../datasets/visits.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { unusualDays, type UnusualDay } from "./unusualDays.ts";
import { visitUnit } from "./visitDays.ts";
import { spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  /** How many days there are; the farthest are drawn. */
  readonly days: number;
  readonly holidays: number;
  readonly rows: readonly Row[];
}

interface Row {
  readonly day: Day;
  readonly visits: number;
  /** The median of the same weekday in the weeks around it. */
  readonly usual: number;
  /** Of that day; `null` where the files do not tell. */
  readonly views: Value;
  readonly bounceRate: Value;
}

const MOST = 8;
const title: Words = { zh: "访问异常的日子", en: "Days out of line" };

export const visitsUnusual = definePanel<Data>({
  id: "visitsUnusual",
  page: "traffic",
  order: 3,
  width: 12,
  dataset: visits,
  needs: [visits.fields.day],
  along: [visits.fields.day],
  title,
  nothing: { zh: "期内没有明显偏离前后各周同星期的日子，或前后数据不足以判断。", en: "No day lies far from the same weekday around it, or there are too few days to tell." },
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map((row) => ({ name: nameOf(row.day, data.period, locale), value: row.visits, lastYear: row.usual, note: noteOf(row, locale) }));
    const usual = zh ? { name: "前后各四周同星期的中位数", against: "中位数" } : { name: "Median of that weekday, four weeks around", against: "the median" };
    return ranking(rows, { unit: visitUnit[locale], name: zh ? "访问量" : "Visits", lastYear: usual, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { day } = rows[index];
    return { title: { zh: `${dayText(day, "zh")}的访问`, en: `Visits on ${dayText(day, "en")}` }, period: { from: day, to: day } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const unusual = unusualDays(now);
  if (unusual === null || unusual.days.length === 0) return null;
  return { period: now.period, days: unusual.days.length, holidays: unusual.holidays, rows: unusual.days.slice(0, MOST).map((day) => rowOf(now, day)) };
}

function rowOf({ table, period, picked }: Slice, { index, visits: count, usual }: UnusualDay): Row {
  const day = addDays(period.from, index);
  const alone = narrow(visits, table, { from: day, to: day }, picked);
  const views = perDay(alone, summed(visits.fields.pageViews))?.values[0] ?? null;
  const bounceRate = rate(alone, bouncedVisits, visitTotal);
  return { day, visits: count, usual, views, bounceRate: bounceRate === null ? null : roundTo(bounceRate, 4) };
}

/** With its year where the period has several. */
function nameOf(day: Day, { from, to }: Period, locale: Locale): string {
  return partsOf(from).year === partsOf(to).year ? weekdayText(day, locale) : dayText(day, locale);
}

/** `2.9 倍，浏览 23,613 次，跳出率 56.6%`: what the day's own numbers tell of why. */
function noteOf({ visits: count, usual, views, bounceRate }: Row, locale: Locale): string {
  const times = roundTo(count / usual, count < usual ? 2 : 1);
  const parts =
    locale === "zh"
      ? [`${times} 倍`, views === null ? "" : `浏览 ${formatExact(views)} 次`, bounceRate === null ? "" : `跳出率 ${formatPercent(roundTo(bounceRate, 3))}`]
      : [`× ${times}`, views === null ? "" : `${formatExact(views)} page views`, bounceRate === null ? "" : `bounce rate ${formatPercent(roundTo(bounceRate, 3))}`];
  return parts.filter((part) => part !== "").join(locale === "zh" ? "，" : ", ");
}

function sentence({ period, days, holidays, rows }: Data, locale: Locale): Sentence {
  const [{ day, visits: count, usual }] = rows;
  const times = roundTo(count / usual, count < usual ? 2 : 1);
  if (locale === "zh") {
    const head = [...say`${nameOf(day, period, "zh")} ${formatExact(count)} 人次，为前后各四周${weekdayName(day, "zh")}中位数的 ${times} 倍`, ...say`；明显偏离的共 ${days} 天`];
    return [...head, "（偏离超过常见波动的 5 倍）", holidays === 0 ? "。" : `，节假日和调休的 ${holidays} 天不计。`];
  }
  const head = [...say`${formatExact(count)} visits on ${nameOf(day, period, "en")}, ${times} times the median of the ${`${weekdayName(day, "en")}s`} around it`, ...say`; ${days} ${days === 1 ? "day lies" : "days lie"}`];
  return [...head, " more than 5 usual deviations away", holidays === 0 ? "." : `, without ${holidays} public holidays and days worked instead.`];
}
