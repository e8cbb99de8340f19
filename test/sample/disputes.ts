import { dayOf, type Day } from "../../src/clean/day.ts";
import { spellDay, type Spelling } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { personName } from "./names.ts";
import { seeded } from "./random.ts";
import { gbkFile, type Cell, type SampleFile } from "./sheet.ts";

export interface DisputeRow {
  readonly procedure: "行政诉讼" | "行政复议";
  readonly respondent: DepartmentKey;
  readonly cause: string;
  readonly filed: Day;
  readonly closed: Day | null;
  readonly outcome: string;
}

/** The year's four lawsuits, at each of which the head of the department appeared, and the reviews, the last one still open. */
export const disputeRows: readonly DisputeRow[] = [
  review("公安", "行政处罚", dayOf(2017, 2, 14), dayOf(2017, 4, 7), "维持"),
  lawsuit("人社", "工伤认定", dayOf(2017, 3, 6), dayOf(2017, 6, 20), "驳回诉讼请求"),
  review("国土", "行政确认", dayOf(2017, 3, 20), dayOf(2017, 5, 16), "维持"),
  lawsuit("住建", "房屋征收补偿", dayOf(2017, 4, 18), dayOf(2017, 8, 9), "驳回诉讼请求"),
  review("住建", "信息公开", dayOf(2017, 5, 8), dayOf(2017, 6, 22), "和解"),
  review("市监", "投诉举报处理", dayOf(2017, 6, 12), dayOf(2017, 8, 4), "撤销"),
  lawsuit("公安", "行政处罚", dayOf(2017, 7, 3), dayOf(2017, 10, 17), "准予撤诉"),
  review("城管", "行政强制", dayOf(2017, 8, 1), dayOf(2017, 9, 26), "确认违法"),
  lawsuit("国土", "不履行法定职责", dayOf(2017, 8, 28), dayOf(2017, 12, 11), "责令履行"),
  review("人社", "工伤认定", dayOf(2017, 10, 10), dayOf(2017, 12, 1), "维持"),
  review("交通", "行政处罚", dayOf(2017, 12, 4), null, "审理中"),
];

function lawsuit(respondent: DepartmentKey, cause: string, filed: Day, closed: Day, outcome: string): DisputeRow {
  return { procedure: "行政诉讼", respondent, cause, filed, closed, outcome };
}

function review(respondent: DepartmentKey, cause: string, filed: Day, closed: Day | null, outcome: string): DisputeRow {
  return { procedure: "行政复议", respondent, cause, filed, closed, outcome };
}

const SPELLINGS: readonly Spelling[] = ["dot", "slash", "iso"];

export function disputeFiles(): SampleFile[] {
  const random = seeded(411);
  return [
    gbkFile("2017年行政复议和行政应诉案件登记表.csv", [
      ["格尔木市2017年行政复议和行政应诉案件登记表", ...Array.from({ length: 9 }, () => "")],
      ["序号", "案号", "程序", "申请人/原告", "被申请人/被告", "案由", "收案日期", "结案日期", "审理结果", "行政机关负责人是否出庭"],
      ...disputeRows.map((row, i): Cell[] => [
        i + 1,
        row.procedure === "行政诉讼" ? `（2017）青2801行初${i + 3}号` : `格政复字［2017］${i + 1}号`,
        random.pick(row.procedure === "行政诉讼" ? ["行政诉讼", "诉讼"] : ["行政复议", "复议"]),
        personName(random),
        random.pick(departments[row.respondent]),
        row.cause,
        spellDay(row.filed, random.pick(SPELLINGS)),
        row.closed === null ? "" : spellDay(row.closed, random.pick(SPELLINGS)),
        row.outcome,
        row.procedure === "行政诉讼" ? random.pick(["是", "出庭"]) : "",
      ]),
    ]),
  ];
}
