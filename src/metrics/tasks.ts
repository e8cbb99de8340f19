import { countedWhere } from "../datasets/measure.ts";
import { done, overdue, tasks, taskTotal } from "../datasets/tasks.ts";
import { total } from "../datasets/total.ts";
import { labelsIn } from "../table/read.ts";
import type { Metric } from "./metric.ts";

const { taskCount } = tasks.fields;
const tasks项 = { zh: "项", en: "tasks" };

/** Figures of 年度工作要点任务台账. */
export const taskMetrics: readonly Metric[] = [
  {
    id: "tasks.areas",
    dataset: tasks,
    label: { zh: "工作要点领域", en: "Areas" },
    unit: { kind: "count", noun: { zh: "个方面", en: "areas" } },
    definition: { zh: "任务台账中领域去重计数", en: "Distinct areas of the year’s programme" },
    wording: { terms: ["细化为#个方面", "分解为#个方面", "明确#个方面", "#个方面…任务", "#个方面…具体工作", "工作要点领域"] },
    compute: ({ table, rows }) => labelsIn(table, rows, tasks.fields.area).length || null,
    change: "difference",
  },
  {
    id: "tasks.total",
    dataset: tasks,
    label: { zh: "工作任务", en: "Tasks" },
    unit: { kind: "count", noun: tasks项 },
    definition: { zh: "任务台账所列任务数", en: "Tasks of the year’s programme" },
    wording: { terms: ["具体工作", "工作任务", "重点任务", "具体任务", "任务"] },
    compute: (now) => total(now, taskTotal),
    change: "difference",
  },
  {
    id: "tasks.done",
    dataset: tasks,
    label: { zh: "已完成任务", en: "Tasks done" },
    unit: { kind: "count", noun: tasks项 },
    definition: { zh: "状态为已完成或已填完成日期的任务数", en: "Tasks that are done by their status or have a day of completion" },
    wording: { terms: ["已完成任务", "完成工作任务", "完成任务", "任务完成"] },
    compute: (now) => total(now, countedWhere(done, taskCount)),
    rowsBehind: () => ({ subset: "done" }),
    change: "difference",
  },
  {
    id: "tasks.overdue",
    dataset: tasks,
    label: { zh: "逾期任务", en: "Tasks overdue" },
    unit: { kind: "count", noun: tasks项 },
    definition: {
      zh: "标为滞后，或完成时限早于台账最后一次填报完成的日期而未完成的任务数；“长期坚持”等没有具体日期的时限不计",
      en: "Tasks called late, or due before the last completion that the ledger states and not done; deadlines without a date are left out",
    },
    wording: { terms: ["逾期任务", "逾期未完成", "滞后任务", "超期任务", "未按期完成"] },
    compute: (now) => total(now, countedWhere(overdue(now.period.to), taskCount)),
    rowsBehind: () => ({ subset: "overdue" }),
    change: "difference",
  },
];
