import { dayOf, type Day } from "../../src/clean/day.ts";
import { spellDay } from "./calendar.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { gbkFile, mergedAbove, type Cell, type SampleFile } from "./sheet.ts";
import { seeded } from "./random.ts";
import { programme } from "./taskCatalogue.ts";

export interface TaskRow {
  readonly area: string;
  readonly task: string;
  readonly lead: DepartmentKey;
  readonly others: readonly DepartmentKey[];
  readonly due: string;
  readonly completed: Day | null;
  readonly status: string;
}

/** The programme of 2017, in its order. */
export function taskRows(): TaskRow[] {
  const random = seeded(849);
  const helpers: readonly DepartmentKey[] = ["法制", "政府办", "财政", "司法", "人社", "市监"];
  return programme.map(({ area, task, lead, due, state }) => {
    const finished = state === undefined;
    return {
      area,
      task,
      lead,
      others: random.shuffled(helpers.filter((one) => one !== lead)).slice(0, random.between(0, 2)),
      due,
      completed: finished ? dayOf(2017, random.between(5, 12), random.between(1, 28)) : null,
      status: state ?? random.pick(["已完成", "已完成", "完成", "销号"]),
    };
  });
}

/** The ledger as the office of legal affairs keeps it: areas merged, deadlines in words as often as in dates. */
export function taskFiles(): SampleFile[] {
  const rows = taskRows();
  const areas = mergedAbove(rows.map(({ area }) => area));
  return [
    gbkFile("格尔木市2017年法治政府建设工作要点任务台账.csv", [
      ["格尔木市2017年法治政府建设工作要点任务台账", ...Array.from({ length: 8 }, () => "")],
      ["序号", "领域", "工作任务", "牵头单位", "责任单位", "完成时限", "实际完成时间", "进展情况", "办理状态"],
      ...rows.map(({ task, lead, others, due, completed, status }, i): Cell[] => [
        i + 1,
        areas[i],
        task,
        officialName(lead),
        others.map((one) => departments[one].at(-1)).join("、"),
        due,
        completed === null ? "" : spellDay(completed, "dot"),
        completed === null ? PROGRESS[status] ?? "" : "已按要求完成",
        status,
      ]),
    ]),
  ];
}

const PROGRESS: Readonly<Record<string, string>> = {
  正在推进: "按计划推进，已取得阶段性成果",
  滞后: "因人员调整进度滞后，已要求限期完成",
};
