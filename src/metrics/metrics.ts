import { addDays, type Day } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import { approvalItemCount, approvalItems } from "../datasets/approvalItems.ts";
import { accepted, cases, completedCases, onTime } from "../datasets/cases.ts";
import { dailyVisits } from "../datasets/dailyVisits.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { editionBefore, latestEdition } from "../datasets/powerEditions.ts";
import { powerItems, powers } from "../datasets/powers.ts";
import { perLabel, rate, total } from "../datasets/total.ts";
import { purchaseAmount, purchaseBudget, tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { visits, visitTotal } from "../datasets/visits.ts";
import { filterLabels } from "../table/filter.ts";
import { labelsIn } from "../table/read.ts";
import type { Metric } from "./metric.ts";

const cases件: Words = { zh: "件", en: "cases" };
const items项: Words = { zh: "项", en: "items" };
const visits人次: Words = { zh: "人次", en: "visits" };

/** Every figure that leaders quote, in the order in which pages show them. */
export const metrics: readonly Metric[] = [
  {
    id: "cases.accepted",
    dataset: cases,
    label: { zh: "受理业务", en: "Cases accepted" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "期内受理的办件数；汇总表为受理数之和", en: "Cases accepted in the period; in a summary the sum of its counts" },
    compute: (now) => total(now, accepted),
    change: "growth",
  },
  {
    id: "cases.completed",
    dataset: cases,
    label: { zh: "办结业务", en: "Cases completed" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "期内受理且已办结的办件数；汇总表为办结数之和", en: "Of these, completed; in a summary the sum of its counts" },
    compute: (now) => total(now, completedCases),
    // In a summary every row counts completed cases; in detail those do that have a day of completion.
    rowsBehind: ({ table }) => (table.columns.has(cases.fields.completedCount.id) ? {} : { filled: [cases.fields.completed.id] }),
    change: "growth",
  },
  {
    id: "cases.rate",
    dataset: cases,
    label: { zh: "办结率", en: "Completion rate" },
    unit: { kind: "rate" },
    definition: { zh: "办结业务 ÷ 受理业务", en: "Completed ÷ accepted" },
    compute: (now) => rate(now, completedCases, accepted),
    change: "points",
  },
  {
    id: "cases.onTimeRate",
    dataset: cases,
    label: { zh: "按时办结率", en: "On-time rate" },
    unit: { kind: "rate" },
    definition: { zh: "按时办结 ÷ 办结业务，只计能判断是否按时的行", en: "Completed on time ÷ completed, of rows that can tell" },
    compute: (now) => rate(now, onTime, completedCases),
    change: "points",
  },
  decided("cancelled", { zh: "取消审批事项", en: "Items cancelled" }, "取消"),
  decided("mergedFrom", { zh: "合并前事项", en: "Items merged" }, "合并"),
  {
    id: "approvalItems.mergedInto",
    dataset: approvalItems,
    label: { zh: "合并后事项", en: "Items after merging" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "合并后事项名称去重计数", en: "Distinct items that others were merged into" },
    compute: ({ table, rows }) => {
      if (!table.columns.has(approvalItems.fields.mergedInto.id)) return null;
      const merged = filterLabels(table, rows, approvalItems.fields.decision, ["合并"]);
      const names = labelsIn(table, merged, approvalItems.fields.mergedInto);
      // Merged items without a name say nothing about how many they became; a list without merged items says none.
      return rows.length === 0 || (names.length === 0 && merged.length > 0) ? null : names.length;
    },
    rowsBehind: () => ({ labels: { [approvalItems.fields.decision.id]: ["合并"] } }),
    change: "difference",
  },
  decided("converted", { zh: "转为其他", en: "Items converted" }, "转为其他"),
  decided("suspended", { zh: "暂缓实施", en: "Items suspended" }, "暂缓实施"),
  decided("retained", { zh: "保留审批事项", en: "Approval items retained" }, "保留"),
  {
    id: "powers.total",
    dataset: powers,
    label: { zh: "权责清单", en: "Powers and duties" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "期内最新年度清单的事项数", en: "Items on the latest year's list in the period" },
    compute: (now) => total(latestEdition(now), powerItems),
    rowsBehind: (now) => ({ period: latestEdition(now).period }),
    change: "difference",
  },
  {
    id: "powers.change",
    dataset: powers,
    label: { zh: "权责清单较上年", en: "Change in powers and duties" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "最新年度清单事项数 − 上一年度清单事项数", en: "Items on the latest list − items on the list of the year before" },
    compute: (now) => difference(total(latestEdition(now), powerItems), total(editionBefore(now), powerItems)),
    rowsBehind: (now) => ({ period: { from: editionBefore(now).period.from, to: latestEdition(now).period.to } }),
    change: "none",
  },
  {
    id: "permits.granted",
    dataset: permits,
    label: { zh: "作出行政许可", en: "Permits granted" },
    unit: { kind: "count", noun: { zh: "件", en: "permits" } },
    definition: { zh: "期内作出许可决定的件数", en: "Permit decisions in the period" },
    compute: (now) => total(now, permitsIssued),
    change: "growth",
  },
  {
    id: "trades.projects",
    dataset: trades,
    label: { zh: "交易项目", en: "Projects traded" },
    unit: { kind: "count", noun: { zh: "项", en: "projects" } },
    definition: { zh: "期内完成的交易项目数", en: "Projects traded in the period" },
    compute: (now) => total(now, tradeProjects),
    change: "growth",
  },
  {
    id: "trades.amount",
    dataset: trades,
    label: { zh: "公共资源交易额", en: "Public resource trading" },
    unit: { kind: "money" },
    definition: { zh: "期内成交金额之和", en: "Sum of the deals in the period" },
    compute: (now) => total(now, tradeAmount),
    change: "growth",
  },
  {
    id: "trades.savingRate",
    dataset: trades,
    label: { zh: "节资率", en: "Saving rate" },
    unit: { kind: "rate" },
    definition: { zh: "（预算 − 成交）÷ 预算，只计工程建设和政府采购", en: "(Budget − deal) ÷ budget, of construction and procurement" },
    compute: (now) => difference(1, rate(now, purchaseAmount, purchaseBudget)),
    change: "points",
  },
  {
    id: "visits.total",
    dataset: visits,
    label: { zh: "网站访问量", en: "Website visits" },
    unit: { kind: "count", noun: visits人次 },
    definition: { zh: "期内访问次数之和；没有访问次数的文件为浏览量之和", en: "Sum of visits; of page views where a file counts no visits" },
    compute: (now) => total(now, visitTotal),
    change: "growth",
  },
  {
    id: "visits.dailyAverage",
    dataset: visits,
    label: { zh: "日均访问量", en: "Visits a day" },
    unit: { kind: "count", noun: visits人次 },
    definition: { zh: "网站访问量 ÷ 期内有数据的天数", en: "Visits ÷ days with data" },
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
    compute: (now) => busiestDay(now)?.visits ?? null,
    rowsBehind: (now) => {
      const busiest = busiestDay(now);
      return busiest === null ? {} : { period: { from: busiest.day, to: busiest.day } };
    },
    change: "growth",
  },
];

/** An approval item's count by what was decided about it. */
function decided(name: string, label: Words, decision: string): Metric {
  const { decision: field } = approvalItems.fields;
  const labels = { [field.id]: [decision] };
  return {
    id: `approvalItems.${name}`,
    dataset: approvalItems,
    label,
    unit: { kind: "count", noun: items项 },
    definition: { zh: `处理决定为“${decision}”的事项数`, en: `Items whose decision is “${decision}”` },
    compute: (now) => {
      if (total(now, approvalItemCount) === null) return null;
      // A list without such a decision says that there are none.
      return perLabel(now, field, approvalItemCount)?.get(decision) ?? 0;
    },
    rowsBehind: () => ({ labels }),
    change: "difference",
  };
}

function knownDays(now: Slice): { readonly day: Day; readonly visits: number }[] {
  const daily = dailyVisits(now);
  if (daily === null) return [];
  return daily.values.flatMap((value, i) => (value === null ? [] : [{ day: addDays(daily.from, i), visits: value }]));
}

/** The busiest day, the first of several; `null` where no day is known. */
function busiestDay(now: Slice): { readonly day: Day; readonly visits: number } | null {
  return knownDays(now).reduce<ReturnType<typeof busiestDay>>((best, one) => (best === null || one.visits > best.visits ? one : best), null);
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
