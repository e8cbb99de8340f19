import type { Day } from "../clean/day.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { NO, UNKNOWN, YES } from "../table/weights.ts";
import { askRows, type DataCheck } from "./check.ts";
import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, text, type CategoryValue, type DayField } from "./field.ts";
import { knownUntil } from "./knownUntil.ts";
import { counted } from "./measure.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { atEnd } from "./standing.ts";
import { labelledAs, type Vote } from "./vote.ts";

const outcomes: readonly CategoryValue[] = [
  { zh: "维持", en: "Upheld", aliases: ["维持原行政行为", "维持原判"] },
  { zh: "驳回", en: "Dismissed", aliases: ["驳回复议申请", "驳回申请", "驳回诉讼请求", "驳回原告诉讼请求", "驳回起诉"] },
  { zh: "撤诉", en: "Withdrawn", aliases: ["准予撤诉", "原告撤诉", "撤回申请", "撤回起诉"] },
  { zh: "调解和解", en: "Settled", aliases: ["调解", "和解", "调解/和解", "调解结案"] },
  { zh: "撤销", en: "Set aside", aliases: ["撤销原行政行为", "部分撤销"] },
  { zh: "变更", en: "Varied" },
  { zh: "确认违法", en: "Found unlawful", aliases: ["确认无效"] },
  { zh: "责令履行", en: "Ordered to act", aliases: ["责令履行职责", "责令履职"] },
  { zh: "终止", en: "Ended", aliases: ["终止审理", "终止审查"] },
  { zh: "审理中", en: "Pending", aliases: ["未结", "在审", "正在审理", "未审结"] },
];

/** 行政诉讼与行政复议: one row per case, or 程序 × 结果 with 件数. */
export const disputes = defineDataset({
  id: "disputes",
  label: { zh: "行政诉讼与行政复议", en: "Lawsuits and reviews" },
  unit: { zh: "件", en: "cases" },
  titles: ["行政诉讼", "行政复议", "行政应诉", "复议应诉"],
  fields: {
    caseNo: code("serial", { zh: "案号", en: "Case number", aliases: ["案件编号", "案件号", "复议案号", "司法机关案号", "本机关案号", "应诉案号"] }),
    procedure: category({
      zh: "案件程序",
      en: "Procedure",
      aliases: ["程序", "案件性质", "案件种类", "程序类型", "类别"],
      values: [
        { zh: "行政诉讼", en: "Lawsuit", aliases: ["诉讼", "行政应诉", "应诉", "诉讼案件", "行政诉讼案件"] },
        { zh: "行政复议", en: "Review", aliases: ["复议", "复议案件", "行政复议案件"] },
      ],
      open: true,
    }),
    applicant: text({
      zh: "申请人",
      en: "Applicant",
      personal: "name",
      aliases: ["原告", "原告(申请人)", "申请人(原告)", "申请人/原告", "原告/申请人", "申请人名称"],
    }),
    respondent: department({
      zh: "被申请人",
      en: "Department",
      aliases: [
        "被告", "被申请人(被告)", "被告(被申请人)", "被申请人/被告", "被告/被申请人", "被申请单位", "被申请人名称", "被告单位", "应诉单位", "应诉机关",
        "涉诉单位",
      ],
    }),
    cause: category({ zh: "案由", en: "Cause", aliases: ["案件类型", "行政管理类别", "争议类型", "要求复议的具体行政行为"] }),
    filed: day({
      zh: "收案日期",
      en: "Filed on",
      required: true,
      aliases: ["收案时间", "受理日期", "受理时间", "立案日期", "立案时间", "月份", "统计月份", "统计期", "年度", "年份"],
    }),
    closed: day({ zh: "结案日期", en: "Closed on", aliases: ["结案时间", "审结日期", "审结时间", "裁判日期", "决定日期", "判决日期"] }),
    outcome: category({
      zh: "审理结果",
      en: "Outcome",
      aliases: ["结果", "复议决定", "裁判结果", "复议结果", "处理结果", "结案方式", "审理情况"],
      values: outcomes,
      open: true,
    }),
    level: category({ zh: "审级", en: "Instance", aliases: ["审理级别", "审判程序"] }),
    court: text({ zh: "审理机关", en: "Heard by", aliases: ["受案法院", "审理法院", "管辖法院", "复议机关"] }),
    headAppeared: category({
      zh: "负责人出庭",
      en: "Head appeared",
      aliases: ["负责人是否出庭", "是否出庭应诉", "负责人出庭应诉", "行政机关负责人出庭应诉", "行政机关负责人是否出庭", "负责人出庭情况"],
      values: [
        { zh: "是", en: "Yes", aliases: ["出庭", "已出庭", "√", "有"] },
        { zh: "否", en: "No", aliases: ["未出庭", "没有出庭", "×"] },
      ],
      open: true,
    }),
    lost: category({ zh: "是否败诉", en: "Lost", aliases: ["胜诉/败诉", "胜败诉", "胜诉情况"] }),
    caseCount: count({ zh: "案件数", en: "Cases", aliases: ["案件数量", "件数", "收案数", "受理案件数"] }),
  },
  shape: (f) => ({
    time: f.filed,
    department: f.respondent,
    key: [f.caseNo, f.level],
    counts: [f.caseCount],
    oneOf: [[f.caseNo, f.procedure, f.cause, f.caseCount], [f.respondent, f.outcome, f.headAppeared, f.caseCount], [f.procedure, f.caseNo, f.headAppeared, f.court]],
    rules: [notBefore(f.closed, f.filed), notNegative(f.caseCount)],
    dated: [f.filed, f.closed],
    checks: [decidedInTime([f.closed, f.filed])],
    subsets: { waiting: atEnd(waiting) },
  }),
});

const { caseCount, caseNo, closed, filed, outcome, procedure } = disputes.fields;

/** 行政诉讼与行政复议案件, 件. */
export const disputeTotal = counted(caseCount);

/** 行政复议法（2009）第三十一条: a decision within 60 days of acceptance, with 30 more where it is extended. */
export const REVIEW_LIMIT = 60;

/** Days after which a review without a decision is watched, as the offices do: 40, then 50. */
export const WATCHED_FROM = 40;

/** Reviews without a decision 40 days and more after they were accepted, on a day. */
export function waiting(on: Day): Vote {
  return (table) => {
    const ages = agesOfReviews(table, knownUntil(table, [filed, closed], on));
    return ages && Uint8Array.from(ages, ({ days, isOpen }) => (Number.isNaN(days) ? UNKNOWN : isOpen && days >= WATCHED_FROM ? YES : NO));
  };
}

/** No review waits 40 days for its decision, and none was decided after more than 60. */
function decidedInTime(fields: readonly DayField[]): DataCheck {
  return {
    kind: "timeLimit",
    fields,
    find: (table) => {
      const ages = agesOfReviews(table, knownUntil(table, [filed, closed], LAST));
      if (ages === null) return null;
      return askRows(table, (row) => {
        const { days, isOpen } = ages[row];
        if (Number.isNaN(days)) return null;
        if (isOpen ? days < WATCHED_FROM : days <= REVIEW_LIMIT) return true;
        const named = columnOf(table, caseNo);
        const name = named?.labels[named.codes[row]] ?? "";
        if (isOpen) return () => ({ zh: `${name}受理 ${days} 天未作决定`, en: `${name} has waited ${days} days for a decision` });
        return () => ({ zh: `${name}受理 ${days} 天后作出决定`, en: `${name} was decided after ${days} days` });
      });
    },
  };
}

/** After every day that a file may state. */
const LAST = 2147483647 as Day;

interface Age {
  /** From acceptance to decision, or until `known`; NaN for what is no review or bears no day. */
  readonly days: number;
  readonly isOpen: boolean;
}

function agesOfReviews(table: Table, known: Day): Age[] | null {
  const isReview = labelledAs(procedure, ["行政复议"])(table);
  const from = columnOf(table, filed);
  const to = columnOf(table, closed)?.values;
  if (isReview === null || from === null || to === undefined || from.grain !== "day") return null;
  const results = columnOf(table, outcome);
  const decided = results?.labels.map((label) => label !== "" && label !== "审理中");
  return Array.from(from.values, (day, row): Age => {
    const isClosed = to[row] !== NO_DAY;
    // A result without a day says that it was decided, not when.
    const isDecided = isClosed || decided?.[results?.codes[row] ?? 0] === true;
    if (isReview[row] !== YES || day === NO_DAY || (isDecided && !isClosed)) return { days: NaN, isOpen: false };
    return { days: (isClosed ? to[row] : known) - day, isOpen: !isDecided };
  });
}
