import { countedWhere } from "../datasets/measure.ts";
import { done, tasks, taskTotal } from "../datasets/tasks.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Who leads the tasks of the year, and how many of them are done. */
export const tasksByLead = rankedPanel({
  id: "tasksByLead",
  page: "governance",
  order: 2,
  width: 5,
  dataset: tasks,
  by: tasks.fields.lead,
  measure: taskTotal,
  title: { zh: "工作任务：按牵头单位", en: "Tasks by lead department" },
  counted: { zh: "分解", noun: "task", en: "assigned" },
  beside: { measure: countedWhere(done, tasks.fields.taskCount), words: (count) => ({ zh: `已完成 ${count}`, en: `${count} done` }) },
});
