import { addDays, partsOf, type Day } from "../../src/clean/day.ts";
import { workdaysAfter } from "../../src/clean/workdays.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import type { CaseRow } from "./cases.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { companyName, personName } from "./names.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface CaseDetail {
  readonly caseNo: string;
  readonly item: string;
  readonly applicant: string;
  readonly department: DepartmentKey;
  readonly type: string;
  readonly received: Day;
  readonly promised: Day;
  /** `null` where the case is open, sent back or withdrawn. */
  readonly completed: Day | null;
  readonly status: string;
}

/** What an office approves, in how many working days it promises to, and how often it is asked for. */
interface Matter {
  readonly item: string;
  readonly limit: number;
  readonly share: number;
  readonly trade: string;
}

/** The offices that send each case of 2017 in place of a summary. What they approve stands on the list of powers. */
const OFFICES: Partial<Record<DepartmentKey, { readonly sign: string; readonly matters: readonly Matter[] }>> = {
  文体: {
    sign: "WT",
    matters: [
      { item: "出版物零售许可", limit: 10, share: 6, trade: "图书" },
      { item: "营业性演出审批", limit: 5, share: 5, trade: "文化传媒" },
      { item: "互联网上网服务营业场所设立审批", limit: 20, share: 3, trade: "网络" },
      { item: "娱乐场所设立审批", limit: 20, share: 2, trade: "文化娱乐" },
      { item: "经营高危险性体育项目许可", limit: 15, share: 1, trade: "体育" },
    ],
  },
  林业: {
    sign: "LY",
    matters: [
      { item: "林木采伐许可", limit: 10, share: 7, trade: "林业" },
      { item: "临时占用林地审批", limit: 20, share: 3, trade: "工程建设" },
      { item: "林木种子生产经营许可", limit: 15, share: 2, trade: "种苗" },
    ],
  },
  水利: {
    sign: "SL",
    matters: [
      { item: "取水许可", limit: 20, share: 5, trade: "水务" },
      { item: "水土保持方案审批", limit: 10, share: 3, trade: "矿业" },
      { item: "河道管理范围内建设项目审批", limit: 20, share: 2, trade: "工程建设" },
      { item: "占用农业灌溉水源审批", limit: 15, share: 1, trade: "农业" },
    ],
  },
  安监: {
    sign: "AJ",
    matters: [
      { item: "烟花爆竹零售许可", limit: 15, share: 5, trade: "商贸" },
      { item: "危险化学品经营许可", limit: 20, share: 4, trade: "石化" },
    ],
  },
};

export function sendsDetails(department: DepartmentKey): boolean {
  return OFFICES[department] !== undefined;
}

/** Each case of those rows whose office sends details: as many accepted, completed and on time as the rows say. */
export function caseDetails(rows: readonly CaseRow[]): CaseDetail[] {
  const random = seeded(201702);
  const numbers = new Map<string, number>();
  return rows
    .flatMap((row) => drawn(random, row))
    .sort((a, b) => a.received - b.received)
    .map((one) => {
      const sign = OFFICES[one.department]?.sign ?? "";
      const number = (numbers.get(sign) ?? 0) + 1;
      numbers.set(sign, number);
      return { ...one, caseNo: `${sign}${partsOf(one.received).year}${String(number).padStart(5, "0")}` };
    });
}

function drawn(random: Random, { month, department, type, accepted, completed, onTime }: CaseRow): Omit<CaseDetail, "caseNo">[] {
  const matters = OFFICES[department]?.matters;
  if (matters === undefined) return [];
  const pool = matters.flatMap((matter) => Array.from({ length: matter.share }, () => matter));
  const year = workdays(random, 2017, accepted * 20).filter((day) => partsOf(day).month === month);
  return Array.from({ length: accepted }, (_, i) => {
    const { item, limit, trade } = random.pick(pool);
    const received = random.pick(year);
    const taken = i < onTime ? Math.ceil(limit * random.real(0, 1) * random.real(0.4, 1)) : limit + random.between(1, 9);
    return {
      item,
      department,
      type,
      applicant: random.between(0, 2) === 0 ? maskedPerson(personName(random)) : maskedCompany(companyName(random, trade)),
      received,
      promised: workdayAfter(received, limit),
      completed: i < completed ? workdayAfter(received, taken) : null,
      status: i < completed ? "办结" : random.pick(["在办", "在办", "退件", "撤件"]),
    };
  });
}

/** The day on which so many working days are over. */
function workdayAfter(from: Day, count: number): Day {
  let day = from;
  while ((workdaysAfter(from, day) ?? Infinity) < count) day = addDays(day, 1);
  return day;
}

function maskedPerson(name: string): string {
  return name[0] + "*".repeat(name.length - 1);
}

/** 格尔木昆仑图书有限公司 as 格尔木**图书有限公司. */
function maskedCompany(name: string): string {
  return name.replace(/^(格尔木)../, "$1**");
}

/** One file from a window that types, and one out of a system; two offices in each. */
export function caseDetailFiles(rows: readonly CaseRow[]): SampleFile[] {
  const details = caseDetails(rows);
  const of = (...keys: readonly DepartmentKey[]) => details.filter(({ department }) => keys.includes(department));
  return [typed(of("文体", "林业")), exported(of("水利", "安监"))];
}

const SPELLINGS: readonly Spelling[] = ["iso", "slash", "han", "dot"];

function typed(details: readonly CaseDetail[]): SampleFile {
  const random = seeded(201703);
  const spelt = (day: Day | null) => (day === null ? random.pick(["", "——"]) : spellDay(day, random.pick(SPELLINGS)));
  const rows = details.map((one, i): Cell[] => [
    i + 1,
    one.caseNo,
    one.item,
    one.applicant,
    random.pick(departments[one.department]),
    random.pick([one.type, "许可"]),
    "承诺件",
    spelt(one.received),
    spelt(one.promised),
    spelt(one.completed),
    one.status === "办结" ? random.pick(["办结", "已办结"]) : one.status,
  ]);
  return gbkFile("文体林业窗口2017年办件明细.csv", [
    ["格尔木市行政服务大厅文体广电局、林业局窗口2017年办件明细表", ...Array.from({ length: 10 }, () => "")],
    ["序号", "受理编号", "事项名称", "申请人", "受理部门", "事项类型", "办件类型", "受理日期", "承诺办结日期", "办结日期", "办理状态"],
    ...rows,
  ]);
}

function exported(details: readonly CaseDetail[]): SampleFile {
  const random = seeded(201704);
  const moment = (day: Day | null) => (day === null ? "" : `${spellDay(day, "iso")} ${String(random.between(9, 17)).padStart(2, "0")}:${String(random.between(0, 59)).padStart(2, "0")}:00`);
  const rows = details.map((one) => [
    one.caseNo,
    one.item,
    one.applicant,
    officialName(one.department),
    one.type,
    moment(one.received),
    spellDay(one.promised, "iso"),
    moment(one.completed),
    one.status,
  ]);
  const head = ["申办流水号", "服务事项名称", "申请人名称", "承办单位", "权力类型", "受理时间", "应办结日期", "实际办结日期", "当前状态"];
  return utf8File("水利安监审批系统2017年办件导出.csv", [head, ...rows], { bom: false });
}
