import type { Day } from "../../src/clean/day.ts";
import { spellDay, workdays } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { personName } from "./names.ts";
import { seeded } from "./random.ts";
import { utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface LegalAdviceRow {
  readonly kind: string;
  readonly matter: string;
  readonly department: DepartmentKey;
  readonly given: Day;
}

/** 13 reviews and 18 opinions make the report's 31; three appearances; contracts beside them. */
const KINDS: readonly (readonly [kind: string, count: number, matters: readonly string[]])[] = [
  ["审核法规规章", 13, ["《海西州城市管理条例（草案）》征求意见稿", "部门规章草案", "规范性文件送审稿", "重大行政决策方案"]],
  ["法律意见", 18, ["征地补偿争议", "国有土地出让合同解除", "历史遗留房产登记", "行政处罚听证", "招商引资协议", "信访事项法律论证"]],
  ["出庭应诉", 3, ["房屋征收补偿决定案", "工伤认定案", "行政处罚决定案"]],
  ["合同审查", 9, ["政府采购合同", "特许经营协议", "施工总承包合同", "框架合作协议"]],
];

const CLIENTS: readonly DepartmentKey[] = ["政府办", "国土", "住建", "法制", "人社", "城管", "市监", "环保"];

export function legalAdviceRows(): LegalAdviceRow[] {
  const random = seeded(3103);
  const rows = KINDS.flatMap(([kind, count, matters]) =>
    workdays(random, 2017, count).map((given, i) => ({ kind, matter: `${matters[i % matters.length]}${kind === "出庭应诉" ? "" : `（${i + 1}）`}`, department: random.pick(CLIENTS), given })),
  );
  return rows.sort((a, b) => a.given - b.given);
}

export function legalAdviceFiles(): SampleFile[] {
  const random = seeded(43);
  const firms = ["青海昆仑律师事务所", "青海盐湖律师事务所"];
  const advisers = Array.from({ length: 4 }, () => personName(random));
  const words: Readonly<Record<string, readonly string[]>> = { 审核法规规章: ["审核", "审核法规规章", "规范性文件审核"], 法律意见: ["法律意见", "提供法律意见", "意见建议"] };
  return [
    utf8File(
      "市政府法律顾问工作台账2017年.csv",
      [
        ["序号", "服务类型", "服务事项", "委托单位", "法律顾问", "律所", "出具日期", "是否采纳"],
        ...legalAdviceRows().map(({ kind, matter, department, given }, i): Cell[] => [
          i + 1,
          random.pick(words[kind] ?? [kind]),
          matter,
          random.pick(departments[department]),
          random.pick(advisers),
          random.pick(firms),
          spellDay(given, "slash"),
          kind === "出庭应诉" ? "/" : random.pick(["采纳", "采纳", "部分采纳"]),
        ]),
      ],
      { bom: true },
    ),
  ];
}
