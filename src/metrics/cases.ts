import { accepted, cases, completedCases, onTime, workdaysTaken } from "../datasets/cases.ts";
import { rate, total } from "../datasets/total.ts";
import { countWhole, quantile } from "../table/quantile.ts";
import type { Metric } from "./metric.ts";
import { cases件 } from "./nouns.ts";

/** Figures of 政务服务办件. */
export const caseMetrics: readonly Metric[] = [
  {
    id: "cases.accepted",
    dataset: cases,
    label: { zh: "受理业务", en: "Cases accepted" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "期内受理的办件数；汇总表为受理数之和", en: "Cases accepted in the period; in a summary the sum of its counts" },
    wording: { terms: ["受理业务", "受理办件", "受理各类业务", "受理各类事项", "累计受理", "受理量", "受理数", "受理"] },
    compute: (now) => total(now, accepted),
    change: "growth",
    byMonth: true,
  },
  {
    id: "cases.completed",
    dataset: cases,
    label: { zh: "办结业务", en: "Cases completed" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "期内受理且已办结的办件数；汇总表为办结数之和", en: "Of these, completed; in a summary the sum of its counts" },
    wording: { terms: ["办结业务", "办理业务", "办结办件", "累计办结", "办结量", "办结数", "办理", "办结"] },
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
    wording: { terms: ["办结率", "办理率"] },
    compute: (now) => rate(now, completedCases, accepted),
    change: "points",
    byMonth: true,
  },
  {
    id: "cases.onTimeRate",
    dataset: cases,
    label: { zh: "按时办结率", en: "On-time rate" },
    unit: { kind: "rate" },
    definition: { zh: "按时办结 ÷ 办结业务，只计能判断是否按时的行", en: "Completed on time ÷ completed, of rows that can tell" },
    wording: { terms: ["按时办结率", "按期办结率", "及时办结率", "时限内办结率"] },
    compute: (now) => rate(now, onTime, completedCases),
    change: "points",
  },
  {
    id: "cases.medianDays",
    dataset: cases,
    label: { zh: "办理用时中位数", en: "Median working days" },
    unit: { kind: "count", noun: { zh: "个工作日", en: "working days" } },
    definition: {
      zh: "逐件明细中已办结的办件，一半在这么多个工作日内办结；受理次日起算，扣除周末和法定节假日，调休上班日计入",
      en: "Of completed cases that came one by one, half took at most so many working days, counted from the day after acceptance",
    },
    wording: { terms: ["办理用时中位数", "办理时长中位数", "办件用时中位数"] },
    compute: ({ table, rows }) => {
      const taken = workdaysTaken(table);
      return taken && quantile(countWhole(rows, taken.weights), 0.5);
    },
    rowsBehind: () => ({ filled: [cases.fields.completed.id] }),
    change: "difference",
  },
];
