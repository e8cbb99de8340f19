import { deadlineDay } from "../clean/deadline.ts";
import type { Day } from "../clean/day.ts";
import { columnOf, type Table } from "../table/table.ts";
import { NO, UNKNOWN, YES } from "../table/weights.ts";
import { defineDataset } from "./dataset.ts";
import { category, code, count, day, deadline, department, number, text, type CategoryValue } from "./field.ts";
import { knownUntil } from "./knownUntil.ts";
import { counted } from "./measure.ts";
import { notNegative } from "./rowRule.ts";
import { atEnd } from "./standing.ts";
import { dated, eitherOf, labelledAs, type Vote } from "./vote.ts";

const statuses: readonly CategoryValue[] = [
  { zh: "已完成", en: "Done", aliases: ["完成", "办结", "已办结", "已落实", "销号", "已销号", "√"] },
  { zh: "正在推进", en: "Under way", aliases: ["推进中", "进行中", "正在办理", "办理中", "在办", "有序推进", "持续推进", "正在落实", "长期坚持"] },
  { zh: "滞后", en: "Behind", aliases: ["进度滞后", "推进缓慢", "逾期", "超期", "逾期未完成"] },
  { zh: "未启动", en: "Not begun", aliases: ["未开始", "尚未启动", "未开展"] },
];

/** 年度工作要点任务台账: one row per task, under the areas (领域) of the year's programme. */
export const tasks = defineDataset({
  id: "tasks",
  label: { zh: "工作要点任务台账", en: "Work programme tasks" },
  unit: { zh: "项", en: "tasks" },
  titles: ["任务台账", "工作要点", "重点任务", "任务分解", "督办台账", "督查台账", "责任分工"],
  yearly: true,
  fields: {
    area: category({
      zh: "领域",
      en: "Area",
      fillDown: true,
      aliases: ["工作领域", "工作方面", "方面", "板块", "一级任务", "任务类别", "工作板块"],
    }),
    taskNo: code("serial", { zh: "任务编号", en: "Task number", aliases: ["督办编号", "任务序号"] }),
    task: text({
      zh: "任务名称",
      en: "Task",
      aliases: ["工作任务", "重点任务", "任务内容", "工作要点", "督办事项", "具体任务", "重点工作", "主要任务", "二级任务", "具体工作"],
    }),
    measures: text({ zh: "工作措施", en: "Measures", aliases: ["具体措施", "推进措施", "工作举措", "工作要求"] }),
    lead: department({
      zh: "牵头单位",
      en: "Lead department",
      aliases: ["牵头部门", "主办部门", "主办单位", "主责单位", "牵头责任单位", "主责部门"],
    }),
    others: department({ zh: "责任单位", en: "Other departments", aliases: ["配合单位", "协办单位", "参加单位", "责任部门", "配合部门"] }),
    person: text({ zh: "责任人", en: "Person in charge", personal: "name", aliases: ["责任领导", "分管领导", "牵头领导", "督办人"] }),
    due: deadline({
      zh: "完成时限",
      en: "Deadline",
      aliases: ["办结期限", "完成期限", "时限要求", "整改时限", "完成时间", "时间要求", "完成时限要求", "计划完成时间", "时限"],
    }),
    completed: day({ zh: "完成日期", en: "Completed on", aliases: ["实际完成时间", "实际完成日期", "销号日期", "办结日期", "办结时间"] }),
    progress: text({ zh: "进展情况", en: "Progress", aliases: ["进展", "推进情况", "落实情况", "完成情况", "工作进展"] }),
    progressRate: number("rate", { zh: "完成率", en: "Share completed", aliases: ["进度", "完成进度", "完成进度(%)", "完成比例"] }),
    status: category({ zh: "办理状态", en: "Status", aliases: ["状态", "完成状态", "任务状态", "推进状态"], values: statuses, open: true }),
    year: day({ zh: "年度", en: "Year", aliases: ["年份", "统计期"] }),
    taskCount: count({ zh: "任务数", en: "Tasks", aliases: ["任务数量", "任务项数", "项数"] }),
  },
  shape: (f) => ({
    time: f.year,
    department: f.lead,
    key: [f.year, f.area, f.task],
    counts: [f.taskCount],
    oneOf: [[f.task, f.taskCount], [f.area, f.lead], [f.due, f.status, f.completed, f.progress, f.taskCount]],
    rules: [notNegative(f.taskCount)],
    subsets: { done: atEnd(() => done), underWay: atEnd(underWay), overdue: atEnd(overdue) },
  }),
});

const { completed, due, status, taskCount } = tasks.fields;

/** 工作任务, 项. */
export const taskTotal = counted(taskCount);

/** Tasks that are done, by their status or by a day of completion. */
export const done: Vote = eitherOf(labelledAs(status, ["已完成"]), dated(completed));

/** Tasks that are late on a day: called so, or due before it and not done. A deadline in words has no day to miss. */
export function overdue(on: Day): Vote {
  return (table) => {
    const finished = done(table);
    if (finished === null) return null;
    const [isPast, isBehind] = [pastDue(table, on), labelledAs(status, ["滞后"])(table)];
    return finished.map((vote, row) => {
      if (vote === YES) return NO;
      if (isBehind?.[row] === YES || isPast(row)) return YES;
      return vote === UNKNOWN ? UNKNOWN : NO;
    });
  };
}

/** Tasks that are neither done nor late on a day. */
export function underWay(on: Day): Vote {
  return (table) => {
    const [finished, late] = [done(table), overdue(on)(table)];
    if (finished === null || late === null) return null;
    return finished.map((vote, row) => (vote === YES || late[row] === YES ? NO : YES));
  };
}

function pastDue(table: Table, on: Day): (row: number) => boolean {
  const column = columnOf(table, due);
  if (column === null) return () => false;
  const known = knownUntil(table, [completed], on);
  const past = column.labels.map((label) => {
    const last = deadlineDay(label);
    return last !== null && last < known;
  });
  return (row) => past[column.codes[row]];
}
