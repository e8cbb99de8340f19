import { defineDataset } from "./dataset.ts";
import { count, day, number } from "./field.ts";
import { product, summed, summedOrElse } from "./measure.ts";
import { share } from "./recomputed.ts";
import { notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";

/** 网站访问: one row per day, as web statistics export it. */
export const visits = defineDataset({
  id: "visits",
  label: { zh: "网站访问", en: "Website visits" },
  unit: { zh: "天", en: "days" },
  titles: ["网站访问", "网站流量", "访问统计", "访问量", "流量分析", "网站概况", "趋势分析", "门户网站"],
  daily: true,
  fields: {
    day: day({
      zh: "日期",
      en: "Day",
      required: true,
      aliases: ["时间", "统计日期", "统计时间", "访问日期", "访问时间", "年月日", "月份", "统计月份"],
    }),
    visits: count({ zh: "访问次数", en: "Visits", aliases: ["会话数", "会话次数", "访问量", "访次", "网站访问量", "总访问量", "访问总量", "网站总访问量"] }),
    pageViews: count({
      zh: "浏览量",
      en: "Page views",
      aliases: ["浏览量(PV)", "PV", "访问数(PV)", "页面浏览量", "浏览次数", "页面访问量", "点击量", "点击数"],
    }),
    visitors: count({
      zh: "访客数",
      en: "Visitors",
      aliases: ["访客数(UV)", "UV", "独立访客", "独立访客数", "独立用户访问量", "访问人数", "访客"],
    }),
    newVisitors: count({ zh: "新访客数", en: "New visitors", aliases: ["新访客", "新独立访客", "新用户数"] }),
    newVisitorRate: number("rate", { zh: "新访客比率", en: "Share of new visitors", aliases: ["新访客占比", "新访客比例"] }),
    ips: count({ zh: "IP数", en: "IP addresses", aliases: ["独立IP", "独立IP数", "IP"] }),
    bounceRate: number("rate", { zh: "跳出率", en: "Bounce rate" }),
    duration: number("duration", {
      zh: "平均访问时长",
      en: "Average visit",
      aliases: ["平均访问时间", "平均停留时间", "平均停留时长", "访问时长"],
    }),
    pagesPerVisit: number("plain", { zh: "平均访问页数", en: "Pages per visit", aliases: ["平均浏览页数", "人均浏览页数"] }),
  },
  shape: (f) => ({
    time: f.day,
    department: null,
    key: [f.day],
    oneOf: [[f.visits, f.pageViews, f.visitors]],
    rules: [notNegative(f.visits), notNegative(f.pageViews), notNegative(f.visitors), notNegative(f.ips)],
    dated: [f.day],
    checks: [share(f.newVisitorRate, f.newVisitors, f.visitors), oneScale([f.visits, f.pageViews, f.visitors, f.ips], [])],
  }),
});

/** 网站访问量, 人次: visits; page views where a file counts no visits. */
export const visitTotal = summedOrElse(visits.fields.visits, visits.fields.pageViews);

/** Visits that ended on the page where they began: 跳出率 = this ÷ `visitTotal`, over the days that know both. */
export const bouncedVisits = product(summed(visits.fields.bounceRate), visitTotal);

/** Seconds of all visits together: 平均访问时长 = this ÷ `visitTotal`, over the days that know both. */
export const visitSeconds = product(summed(visits.fields.duration), visitTotal);
