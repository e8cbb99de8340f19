import { addDays, type Day } from "../clean/day.ts";
import { dailyVisits } from "../datasets/dailyVisits.ts";
import { total } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import { visits, visitTotal } from "../datasets/visits.ts";
import type { Metric } from "./metric.ts";

const visits人次 = { zh: "人次", en: "visits" };

/** Figures of 网站访问. */
export const visitMetrics: readonly Metric[] = [
  {
    id: "visits.total",
    dataset: visits,
    label: { zh: "网站访问量", en: "Website visits" },
    unit: { kind: "count", noun: visits人次 },
    definition: { zh: "期内访问次数之和；没有访问次数的文件为浏览量之和", en: "Sum of visits; of page views where a file counts no visits" },
    wording: { terms: ["网站访问量", "网站总访问量", "访问总量", "总访问量", "访问量", "点击量"] },
    compute: (now) => total(now, visitTotal),
    change: "growth",
    byMonth: true,
  },
  {
    id: "visits.dailyAverage",
    dataset: visits,
    label: { zh: "日均访问量", en: "Visits a day" },
    unit: { kind: "count", noun: visits人次 },
    definition: { zh: "网站访问量 ÷ 期内有数据的天数", en: "Visits ÷ days with data" },
    wording: { terms: ["日均访问量", "日均访问", "平均每日访问", "平均每天访问"] },
    compute: (now) => {
      const days = knownDays(now);
      return days.length === 0 ? null : days.reduce((sum, one) => sum + one.visits, 0) / days.length;
    },
    change: "growth",
  },
  {
    id: "visits.peak",
    dataset: visits,
    label: { zh: "单日最高", en: "Busiest day" },
    unit: { kind: "count", noun: visits人次 },
    definition: { zh: "期内访问量最高一日的访问量", en: "Visits on the busiest day of the period" },
    wording: { terms: ["单日最高访问量", "单日最高", "最高单日访问量", "日访问量最高"] },
    compute: (now) => busiestDay(now)?.visits ?? null,
    rowsBehind: (now) => {
      const busiest = busiestDay(now);
      return busiest === null ? {} : { period: { from: busiest.day, to: busiest.day } };
    },
    change: "growth",
  },
];

function knownDays(now: Slice): { readonly day: Day; readonly visits: number }[] {
  const daily = dailyVisits(now);
  if (daily === null) return [];
  return daily.values.flatMap((value, i) => (value === null ? [] : [{ day: addDays(daily.from, i), visits: value }]));
}

/** The busiest day, the first of several; `null` where no day is known. */
function busiestDay(now: Slice): { readonly day: Day; readonly visits: number } | null {
  return knownDays(now).reduce<ReturnType<typeof busiestDay>>((best, one) => (best === null || one.visits > best.visits ? one : best), null);
}
