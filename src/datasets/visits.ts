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
    forms: [
      // By 国办函〔2018〕12号, one per website and year from 2017 on.
      {
        name: { zh: "政府网站工作年度报表", en: "annual report form of a government website" },
        titles: ["政府网站工作年度报表", "政府网站年度报表", "政府网站工作报表"],
        figures: [
          { field: f.visits, labels: ["网站总访问量", "网站访问总量"] },
          { field: f.visitors, labels: ["独立用户访问总量", "独立用户访问量"] },
        ],
        marks: [
          ...["网站名称", "首页网址", "主办单位", "网站类型", "政府网站标识码", "ICP备案号", "公安机关备案号", "概况类信息更新量", "政务动态信息更新量"],
          ...["信息公开目录信息更新量", "解读信息发布", "回应公众关注热点或重大舆情数量", "是否发布服务事项目录", "注册用户数", "政务服务事项数量"],
          ...["可全程在线办理政务服务事项数量", "自然人办件量", "法人办件量", "收到留言数量", "办结留言数量", "平均办理时间", "是否提供智能问答"],
          ...["安全检测评估次数", "发现问题数量", "搜索即服务", "多语言版本", "无障碍浏览", "千人千网"],
        ],
        constants: [],
      },
    ],
  }),
});

/** 网站访问量, 人次: visits; page views where a file counts no visits. */
export const visitTotal = summedOrElse(visits.fields.visits, visits.fields.pageViews);

/** Visits that ended on the page where they began: 跳出率 = this ÷ `visitTotal`, over the days that know both. */
export const bouncedVisits = product(summed(visits.fields.bounceRate), visitTotal);

/** Seconds of all visits together: 平均访问时长 = this ÷ `visitTotal`, over the days that know both. */
export const visitSeconds = product(summed(visits.fields.duration), visitTotal);
