import { addDays, dayOf, partsOf, type Day } from "../../src/clean/day.ts";
import { apportion } from "./apportion.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { personName } from "./names.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface PetitionRow {
  readonly received: Day;
  readonly form: string;
  readonly matter: string;
  readonly purpose: string;
  readonly department: DepartmentKey;
  readonly due: Day;
  readonly closed: Day | null;
}

const FORMS = ["来访", "来访", "来访", "来访", "来信", "来信", "网上信访", "网上信访", "来电", "领导信箱"];

const MATTERS: readonly (readonly [matter: string, DepartmentKey, weight: number])[] = [
  ["劳动社保", "人社", 7],
  ["征地拆迁", "住建", 6],
  ["城建物业", "住建", 5],
  ["土地权属", "国土", 4],
  ["环境保护", "环保", 3],
  ["交通运输", "交通", 3],
  ["市场监管", "市监", 3],
  ["教育", "教育", 2],
  ["医疗卫生", "卫计", 2],
  ["涉法涉诉", "公安", 2],
];

const RECEIVED = 108;
const OPEN = 6;
const LATE = 4;

/** 2017's letters and visits: 108, of which 102 were settled, four of them late; two of the six open ones are past their day. */
export function petitionRows(): PetitionRow[] {
  const random = seeded(108);
  const pool = MATTERS.flatMap((one) => Array.from({ length: one[2] }, () => one));
  return workdays(random, 2017, RECEIVED).map((received, i) => {
    const [matter, department] = random.pick(pool);
    const due = addDays(received, 60);
    return { received, form: random.pick(FORMS), matter, purpose: random.pick(["求决", "求决", "求决", "申诉", "意见建议", "检举控告"]), department, due, closed: closedOn(random, received, due, i) };
  });
}

function closedOn(random: Random, received: Day, due: Day, index: number): Day | null {
  const fromEnd = RECEIVED - index;
  // Open at the year's end: the last four, and two of October that are past their day.
  if (fromEnd <= OPEN - 2 || index === 80 || index === 84) return null;
  if (index % 25 === 12 && index < LATE * 25) return addDays(due, random.between(3, 15));
  return Math.min(addDays(received, random.between(8, 55)), dayOf(2017, 12, 29)) as Day;
}

const SPELLINGS: readonly Spelling[] = ["slash", "iso", "dot"];

export function petitionFiles(): SampleFile[] {
  return [register2017(), summary2016()];
}

function register2017(): SampleFile {
  const random = seeded(102);
  return gbkFile("2017年群众来信来访登记表.csv", [
    ["格尔木市2017年群众来信来访登记表", ...Array.from({ length: 10 }, () => "")],
    ["序号", "信访件编号", "登记日期", "信访形式", "信访人", "内容分类", "信访目的", "责任单位", "限办日期", "办结日期", "信访件状态"],
    ...petitionRows().map((row, i): Cell[] => [
      i + 1,
      `XF2017${String(partsOf(row.received).month).padStart(2, "0")}${String(i + 1).padStart(4, "0")}`,
      spellDay(row.received, random.pick(SPELLINGS)),
      row.form === "来访" ? random.pick(["来访", "走访"]) : row.form,
      personName(random),
      row.matter,
      row.purpose,
      random.pick(departments[row.department]),
      spellDay(row.due, random.pick(SPELLINGS)),
      row.closed === null ? "" : spellDay(row.closed, random.pick(SPELLINGS)),
      row.closed === null ? "正在办理" : random.pick(["办结", "已办结"]),
    ]),
    ["注：本表不含重复信访。", ...Array.from({ length: 10 }, () => "")],
  ]);
}

const FORMS_OF_2016: readonly (readonly [form: string, received: number, settled: number])[] = [
  ["来访", 61, 57],
  ["来信", 29, 27],
  ["网信", 17, 16],
  ["电话", 12, 12],
];

/** The year before as a summary of months and forms. */
function summary2016(): SampleFile {
  const months = [9, 5, 10, 11, 10, 11, 9, 10, 12, 9, 11, 12];
  const rows = FORMS_OF_2016.flatMap(([form, received, settled]) => {
    const perMonth = apportion(received, months);
    const open = apportion(received - settled, months);
    return perMonth.map((count, i): Cell[] => [`2016年${i + 1}月`, form, count, count - open[i]]);
  });
  return utf8File("信访局2016年信访情况汇总.csv", [["月份", "信访形式", "件次", "办结件次"], ...rows], { bom: true });
}
