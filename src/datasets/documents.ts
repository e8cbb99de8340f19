import { isoDay, type Day } from "../clean/day.ts";
import { validityEnd } from "../clean/validity.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { NO, UNKNOWN, YES } from "../table/weights.ts";
import { askRows, type DataCheck } from "./check.ts";
import { defineDataset } from "./dataset.ts";
import { category, count, day, department, documentNo, text, type CategoryValue, type Field } from "./field.ts";
import { knownUntil } from "./knownUntil.ts";
import { counted } from "./measure.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { atEnd } from "./standing.ts";
import { bothOf, dated, eitherOf, filledIn, labelledAs, whereKept, type Vote } from "./vote.ts";

const statuses: readonly CategoryValue[] = [
  { zh: "现行有效", en: "In force", aliases: ["有效", "继续有效", "正常"] },
  { zh: "修改", en: "Amended", aliases: ["已修改", "修订"] },
  { zh: "废止", en: "Repealed", aliases: ["已废止", "宣布废止"] },
  { zh: "失效", en: "Lapsed", aliases: ["已失效", "宣布失效", "无效"] },
];

/** 规范性文件: one row per document that was reviewed, registered or is in force. */
export const documents = defineDataset({
  id: "documents",
  label: { zh: "规范性文件", en: "Regulatory documents" },
  unit: { zh: "件", en: "documents" },
  titles: ["规范性文件"],
  fields: {
    title: text({ zh: "文件名称", en: "Document", aliases: ["规范性文件名称", "文件标题", "标题"] }),
    documentNo: documentNo({ zh: "发文字号", en: "Document number", aliases: ["文号", "文件编号", "发文号", "文件文号", "文件字号"] }),
    department: department({
      zh: "制定机关",
      en: "Department",
      aliases: ["起草部门", "起草单位", "制定单位", "制定部门", "发布机构", "发文机关", "发文单位", "送审单位"],
    }),
    drafted: day({
      zh: "送审日期",
      en: "Submitted on",
      aliases: ["送审时间", "报送日期", "收文日期", "成文日期", "月份", "统计月份", "年度", "年份"],
    }),
    reviewed: day({
      zh: "审查日期",
      en: "Reviewed on",
      aliases: ["审查时间", "合法性审查日期", "合法性审查时间", "审核日期", "审查完成日期"],
    }),
    opinion: category({
      zh: "审查意见",
      en: "Opinion",
      aliases: ["合法性审查意见", "审查结论", "审查结果"],
      values: [
        { zh: "合法", en: "Lawful", aliases: ["通过", "审查通过", "同意"] },
        { zh: "修改后合法", en: "Lawful once amended", aliases: ["修改后通过", "修改后发布"] },
        { zh: "不合法", en: "Unlawful", aliases: ["不予通过", "未通过"] },
      ],
      open: true,
    }),
    registrationNo: documentNo({
      zh: "登记号",
      en: "Registration number",
      aliases: ["规范性文件登记号", "统一登记编号", "统一登记号", "统一编号", "登记编号", "备案号"],
    }),
    registered: day({ zh: "登记日期", en: "Registered on", aliases: ["审查登记时间", "备案日期", "登记备案日期", "报备日期"] }),
    published: day({ zh: "公布日期", en: "Published on", aliases: ["发布日期", "印发日期", "公布时间", "发布时间"] }),
    effective: day({ zh: "施行日期", en: "In force from", aliases: ["生效日期", "实施日期", "施行时间"] }),
    validity: text({ zh: "有效期", en: "Validity", aliases: ["有效期限", "有效期(年)"] }),
    validTo: day({ zh: "有效期至", en: "In force until", aliases: ["失效日期", "废止日期", "有效期截止日期"] }),
    status: category({ zh: "效力状态", en: "Standing", aliases: ["有效性", "状态", "时效性"], values: statuses, open: true }),
    documentCount: count({ zh: "文件数量", en: "Documents", aliases: ["文件数", "件数", "规范性文件数", "制发规范性文件总数"] }),
    reviewedCount: count({ zh: "审查件数", en: "Reviewed", aliases: ["审查数", "审查文件数", "合法性审查件数"] }),
    registeredCount: count({ zh: "登记备案件数", en: "Registered", aliases: ["备案件数", "登记件数", "登记备案数", "备案数"] }),
  },
  shape: (f) => ({
    time: f.drafted,
    department: f.department,
    key: [f.title, f.documentNo],
    counts: [f.documentCount, f.reviewedCount, f.registeredCount],
    oneOf: [
      [f.title, f.documentNo, f.documentCount, f.reviewedCount],
      [f.reviewed, f.registrationNo, f.registered, f.validity, f.validTo, f.status, f.effective, f.reviewedCount, f.registeredCount],
    ],
    rules: [notBefore(f.validTo, f.effective), notNegative(f.documentCount), notNegative(f.reviewedCount), notNegative(f.registeredCount)],
    checks: [inForceAsSaid(f.status)],
    subsets: { expired: atEnd(expired), expiring: atEnd(expiring), lasting: atEnd(lasting), openEnded: atEnd(() => openEnded) },
  }),
});

const { documentCount, documentNo: number, drafted, effective, published, registered, registeredCount, registrationNo, reviewed, reviewedCount, status, title, validTo, validity } = documents.fields;

/** 规范性文件, 件. */
export const documentTotal = counted(documentCount);

/** 审查, 件: in detail, documents with a day of review. */
export const reviewedDocuments = counted(reviewedCount, whereKept(reviewed, dated(reviewed)), documentCount);

/** 登记备案及公布, 件: in detail, documents with a registration number and a day of publication. */
export const registeredDocuments = counted(registeredCount, whereKept(registrationNo, bothOf(filledIn(registrationNo), dated(published))), documentCount);

/** Days before its end within which a document is near it: time enough to review and renew it. */
export const NEAR_ITS_END = 90;

/** Documents whose validity ended before a day. Those repealed earlier are none of them; nor is one without an end. */
export function expired(on: Day): Vote {
  return byEnd((end, known) => end < known, on);
}

/** Documents in force whose validity ends within 90 days of a day. */
export function expiring(on: Day): Vote {
  return byEnd((end, known) => end >= known && end <= known + NEAR_ITS_END, on);
}

/** Documents in force whose validity ends later than that. */
export function lasting(on: Day): Vote {
  return byEnd((end, known) => end > known + NEAR_ITS_END, on);
}

/** Documents in force of which no end is stated: those that were issued, for a draft under review is not in force. */
export const openEnded: Vote = (table) => {
  const ends = endsOf(table);
  const isOut = labelledAs(status, ["废止", "失效"])(table);
  const isIssued = eitherOf(dated(published), dated(effective))(table);
  return ends && Uint8Array.from(ends, (end, row) => (end === NO_DAY && isIssued?.[row] === YES && isOut?.[row] !== YES ? YES : NO));
};

function byEnd(test: (end: number, known: Day) => boolean, on: Day): Vote {
  return (table) => {
    const ends = endsOf(table);
    if (ends === null) return null;
    const isOut = labelledAs(status, ["废止", "失效"])(table);
    return Uint8Array.from(ends, (end, row) => (end === NO_DAY ? UNKNOWN : test(end, on) && isOut?.[row] !== YES ? YES : NO));
  };
}

/** The last day on which each document is in force, `NO_DAY` for one without an end; `null` where the table cannot tell. */
export function endsOf(table: Table): Int32Array | null {
  const stated = columnOf(table, validTo)?.values;
  const words = columnOf(table, validity);
  if (stated === undefined && words === null) return null;
  const begins = [effective, published, drafted].flatMap((field) => columnOf(table, field)?.values ?? []);
  return Int32Array.from({ length: table.length }, (_, row) => {
    const day = stated?.[row] ?? NO_DAY;
    if (day !== NO_DAY || words === null) return day;
    const from = begins.map((values) => values[row]).find((begin) => begin !== NO_DAY);
    return validityEnd(words.labels[words.codes[row]], from === undefined ? null : (from as Day)) ?? NO_DAY;
  });
}

/** No document is called 现行有效 after its validity ended, as of the last day that the file states. */
function inForceAsSaid(field: Field): DataCheck {
  return {
    kind: "validity",
    fields: [field],
    find: (table) => {
      const ends = endsOf(table);
      const standing = columnOf(table, status);
      if (ends === null || standing === null) return null;
      const known = knownUntil(table, [drafted, reviewed, registered, published], LAST);
      return askRows(table, (row) => {
        if (standing.labels[standing.codes[row]] !== "现行有效" || ends[row] === NO_DAY) return null;
        if (ends[row] >= known) return true;
        const [name, end] = [nameAt(table, row), isoDay(ends[row] as Day)];
        return () => ({ zh: `${name}有效期至 ${end}`, en: `${name} was in force until ${end}` });
      });
    },
  };
}

/** After every day that a file may state. */
const LAST = 2147483647 as Day;

function nameAt(table: Table, row: number): string {
  const column = columnOf(table, number) ?? columnOf(table, title);
  return column?.labels[column.codes[row]] ?? "";
}
