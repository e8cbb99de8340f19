import { bars } from "../../../src/charts/bars.ts";
import { calendar } from "../../../src/charts/calendar.ts";
import type { Chart, Value } from "../../../src/charts/chart.ts";
import { columns } from "../../../src/charts/columns.ts";
import { dumbbell } from "../../../src/charts/dumbbell.ts";
import { heat } from "../../../src/charts/heat.ts";
import { multiples } from "../../../src/charts/multiples.ts";
import { ranking } from "../../../src/charts/ranking.ts";
import { runs } from "../../../src/charts/runs.ts";
import { spread } from "../../../src/charts/spread.ts";
import { stacked } from "../../../src/charts/stacked.ts";
import { strip } from "../../../src/charts/strip.ts";
import type { ChartStyle } from "../../../src/charts/style.ts";
import { waterfall } from "../../../src/charts/waterfall.ts";
import { dayOf } from "../../../src/clean/day.ts";

export const paper: ChartStyle = { width: 330, paper: true, locale: "zh", reducedMotion: false };
export const screen: ChartStyle = { width: 560, paper: false, locale: "zh", reducedMotion: false };

export const months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"];
const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const accepted = [143_102, 109_377, 160_884, 160_020, 167_455, 170_390, 163_112, 165_870, 172_640, 159_930, 187_705, 165_000];
const completed = [141_020, 108_664, 159_733, 159_400, 164_010, 166_230, 160_540, 164_700, 171_350, 158_004, 184_923, 175_000];
const lastYear = [140_500, 104_020, 149_650, 147_830, 153_001, 162_200, 158_400, 159_780, 161_050, 146_710, 172_330, 169_820];
const departments = ["市公安局", "市市场监督管理局", "市交通运输局", "市自然资源局", "市住房和城乡建设局", "市卫生健康委员会", "市农业农村局"];

/** A year of visits: busier on working days, busiest on 29 September, no data on two days of May. */
function visits(scale: number): Value[] {
  return Array.from({ length: 365 }, (_, day) => {
    if (scale === 1 && (day === 130 || day === 131)) return null;
    const weekend = (day + 6) % 7 >= 5 ? 0.5 : 1;
    const peak = day === 271 ? 2.6 : 1;
    return Math.round(scale * peak * weekend * (2600 + 500 * Math.sin(day / 45) + ((day * 7919) % 613)));
  });
}

/** Each on data such as the city's, by the name of its picture. */
export const samples: Record<string, (style: ChartStyle) => Chart> = {
  bars: (style) =>
    bars(
      {
        categories: style.locale === "zh" ? months : englishMonths,
        series: [
          { name: style.locale === "zh" ? "受理" : "Accepted", values: accepted },
          { name: style.locale === "zh" ? "办结" : "Completed", values: completed },
        ],
        lastYear: { name: style.locale === "zh" ? "上年受理" : "Accepted last year", values: lastYear, against: style.locale === "zh" ? "上年" : "last year" },
      },
      { unit: style.locale === "zh" ? "件" : "cases", description: "受理和办结，按月" },
      style,
    ),
  "bars-gaps": (style) =>
    bars(
      {
        categories: months,
        series: [
          { name: "受理", values: months.map((_, index) => (index === 4 ? 8 : null)) },
          { name: "办结", values: months.map((_, index) => (index === 4 ? 7 : null)) },
        ],
        lastYear: { name: "上年受理", against: "上年", values: months.map((_, index) => (index === 5 || index === 6 ? null : 5 + (index % 3))) },
      },
      { unit: "件", description: "只有5月有数据" },
      style,
    ),
  stacked: (style) =>
    stacked(
      {
        categories: ["1季度", "2季度", "3季度", "4季度"],
        series: [
          { name: "工程建设", values: [90_300_000, 181_000_000, 232_000_000, 184_000_000] },
          { name: "政府采购", values: [19_000_000, 40_000_000, 50_000_000, 60_700_000] },
          { name: "土地矿权", values: [11_000_000, 29_000_000, 48_000_000, 20_000_000] },
        ],
      },
      { unit: "元", description: "交易额，按季度" },
      style,
    ),
  "stacked-six": (style) =>
    stacked(
      {
        categories: months,
        series: ["工程建设", "政府采购", "土地使用权", "矿业权", "国有产权", "其他"].map((name, place) => ({
          name,
          values: months.map((_, index) => (index === 1 ? null : Math.round(40 / (place + 1)) + ((index * (place + 3)) % 7))),
        })),
      },
      { unit: "项", description: "交易项目，按月" },
      style,
    ),
  columns: (style) => columns({ categories: months, series: { name: "信息公开", values: [980, 1100, 1320, 1254, 1301, 1199, 1240, 1288, 1350, null, 1420, 1312] } }, { unit: "条", description: "政务信息，按月" }, style),
  histogram: (style) =>
    columns(
      { categories: ["0", "1", "2", "3", "4", "5", "6–10", "11–15", "16–20", ">20"], series: { name: "办件", values: [812_300, 402_110, 231_040, 151_200, 98_400, 60_300, 88_120, 40_190, 19_800, 9_114] } },
      { unit: "件", description: "办理用时的分布", joined: true },
      style,
    ),
  ranking: (style) =>
    ranking(
      departments.map((name, index) => ({ name, value: [712, 588, 446, 381, 322, 268, 231][index] ?? null })),
      { unit: "项", name: "权责事项", description: "权责事项最多的部门" },
      style,
    ),
  "ranking-last-year": (style) =>
    ranking(
      departments.map((name, index) => ({
        name,
        value: [712_331, 588_120, 446_023, 81_700, 32_214, 2680, null][index] ?? null,
        lastYear: [655_020, 601_200, 398_744, 90_120, 30_018, null, 2310][index] ?? null,
        note: index < 6 ? `${(99.8 - index * 1.7).toFixed(1)}%` : "",
      })),
      { unit: "件", name: "受理", lastYear: { name: "上年受理", against: "上年" }, description: "受理最多的部门" },
      style,
    ),
  "ranking-long": (style) =>
    ranking(
      [
        { name: "格尔木市人民政府行政服务和公共资源交易监督管理中心", value: 128 },
        { name: "青海省海西蒙古族藏族自治州格尔木市郭勒木德镇人民政府", value: 64 },
        { name: "市司法局", value: 3 },
      ],
      { unit: "件", name: "办件", description: "名称很长的部门" },
      style,
    ),
  "ranking-one": (style) => ranking([{ name: "市公安局", value: 712 }], { unit: "项", name: "权责事项", description: "只有一个部门" }, style),
  waterfall: (style) =>
    waterfall(
      {
        start: { name: "清理前", value: 167 },
        steps: [
          { name: "取消", change: -3 },
          { name: "合并减少", change: -6 },
          { name: "转为其他", change: -13 },
          { name: "暂缓实施", change: -40 },
        ],
        end: { name: "现行有效" },
      },
      { unit: "项", description: "审批事项从167项到105项" },
      style,
    ),
  calendar: (style) => calendar({ year: 2017, name: "访问次数", values: visits(1) }, { unit: style.locale === "zh" ? "人次" : "visits", description: "每日访问次数" }, style),
  "calendar-begun": (style) => calendar({ year: 2018, name: "访问次数", values: visits(1).slice(0, 100) }, { unit: "人次", description: "到4月10日为止" }, style),
  heat: (style) =>
    heat(
      { rows: departments, columns: months, values: departments.map((_, row) => months.map((__, column) => (row === 3 && column === 7 ? null : Math.round((90 - row * 11) * (0.6 + ((column * 5 + row) % 7) / 10))))) },
      { unit: "件", description: "各部门每月办件" },
      style,
    ),
  runs: (style) =>
    runs(
      style.locale === "zh"
        ? { from: dayOf(2017, 1, 1), name: "访问次数", values: visits(1), lastYear: { name: "上年", against: "上年", values: visits(0.89) } }
        : { from: dayOf(2016, 11, 1), name: "Visits", values: visits(1), lastYear: { name: "Last year", against: "last year", values: visits(0.89) } },
      { unit: style.locale === "zh" ? "人次" : "visits", description: "每日访问次数" },
      style,
    ),
  "runs-notable": (style) =>
    runs({ from: dayOf(2017, 1, 1), name: "访问次数", values: visits(1), notable: { name: "异常的日子", places: [271, 270, 352, 40] } }, { unit: "人次", description: "每日访问次数，标出异常的日子" }, style),
  "runs-month": (style) => runs({ from: dayOf(2017, 9, 1), name: "访问次数", values: visits(1).slice(243, 273) }, { unit: "人次", description: "9月每日访问次数" }, style),
  dumbbell: (style) =>
    dumbbell(
      [
        { name: "盐桥路道路改造工程", from: 48_200_000, to: 44_310_000 },
        { name: "河东农场饮水安全巩固提升工程", from: 31_000_000, to: 29_870_000 },
        { name: "市第二中学教学楼", from: 22_400_000, to: 22_390_000 },
        { name: "公安局视频监控设备采购", from: 9_800_000, to: null },
      ],
      { unit: "元", from: "预算金额", to: "成交金额", description: "预算与成交" },
      style,
    ),
  spread: (style) =>
    spread(
      [
        { name: "市住房和城乡建设局", median: 9, ninth: 23, limit: 20, of: "1,204 件" },
        { name: "市水利局", median: 6, ninth: 14, limit: 20, of: "888 件" },
        { name: "市文体广电局", median: 3, ninth: 8, limit: 10, of: "1,243 件" },
        { name: "市民政局", median: 2, ninth: 2, limit: null, of: "12 件" },
      ],
      { unit: "个工作日", median: "一半办结", ninth: "九成办结", limit: "承诺时限", of: "办结办件", description: "办理用时与承诺时限" },
      style,
    ),
  strip: (style) =>
    strip(
      [
        {
          name: "工程建设",
          values: Array.from({ length: 60 }, (_, i) => 0.01 + ((i * 7919) % 83) / 1000),
          quartiles: [0.034, 0.053, 0.074],
          outliers: [{ name: "格尔木市西藏路街道村道硬化工程", value: 0.296, note: "预算 888.1 万元" }],
        },
        {
          name: "政府采购",
          values: Array.from({ length: 40 }, (_, i) => -0.01 + ((i * 6131) % 97) / 1000),
          quartiles: [0.02, 0.047, 0.07],
          outliers: [
            { name: "格尔木市疾病预防控制中心实验楼维修改造与附属设施服务（第二标段）", value: 0.382 },
            { name: "草原站空调设备采购", value: -0.12 },
          ],
        },
        { name: "其他", values: [], quartiles: [0.01, 0.04, 0.06], outliers: [] },
      ],
      { unit: "%", name: "节资率", one: "项目", outlier: "明显偏离同类", description: "各项目节资率" },
      style,
    ),
  multiples: (style) =>
    multiples(
      {
        categories: style.locale === "zh" ? months : englishMonths,
        multiples: [
          { name: "日均访客数", unit: "人", figure: "2,051 人", note: "较上年 +12.6%", values: months.map((_, i) => (i === 4 ? null : 1600 + i * 90)), lastYear: { name: "上年", against: "上年", values: months.map((_, i) => 1500 + i * 80) } },
          { name: "跳出率", unit: "%", figure: "50.89%", note: "较上年 −0.24个百分点", values: months.map((_, i) => 0.48 + (i % 5) / 100) },
          { name: "平均访问时长", unit: "分钟", figure: "3 分 21 秒", note: "", values: months.map((_, i) => 3 + (i % 4) / 5) },
          { name: "日均浏览量", unit: "次", figure: "1.2万次", note: "", values: months.map((_, i) => 9000 + i * 700) },
        ],
      },
      { description: "访客、跳出率与停留" },
      style,
    ),
};
