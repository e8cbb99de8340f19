import { yesRows, type Votes } from "../table/weights.ts";
import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, money, number, text } from "./field.ts";
import { counted, judged, workdays, type Measure } from "./measure.ts";
import { overdue } from "./overdue.ts";
import { powerList } from "./powers.ts";
import { possiblePlace } from "./possiblePlace.ts";
import { powerType, powerTypes } from "./powerTypes.ts";
import { share } from "./recomputed.ts";
import { labelled } from "./reference.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";
import { dated, notAfter } from "./vote.ts";

/** What ends a case without its being completed. */
const CLOSED = ["不予受理", "退回", "撤回"];

/** 政务服务办件: one row per case, or 月份 × 部门 × 类型 with 受理数 and 办结数. */
export const cases = defineDataset({
  id: "cases",
  label: { zh: "政务服务办件", en: "Service cases" },
  unit: { zh: "件", en: "cases" },
  titles: ["政务服务", "办件", "行政服务", "审批服务", "政务大厅", "服务大厅", "受理办结"],
  fields: {
    caseNo: code("serial", {
      zh: "办件编号",
      en: "Case number",
      aliases: ["申办流水号", "业务流水号", "办件流水号", "受理编号", "受理号", "申报号", "流水号", "业务编号", "SBLSH", "YWLSH"],
    }),
    item: text({
      zh: "事项名称",
      en: "Matter",
      aliases: ["办理事项", "服务事项", "服务事项名称", "申报事项", "审批事项", "事项", "SXMC"],
    }),
    itemCode: code("serial", {
      zh: "事项编码",
      en: "Matter code",
      aliases: ["实施编码", "基本编码", "事项代码", "事项编号", "SXBM"],
    }),
    applicant: text({
      zh: "申请人",
      en: "Applicant",
      personal: "name",
      aliases: ["申请人名称", "申请人姓名", "申请单位(人)", "申请单位", "单位名称/人", "办事人", "申办人", "SQRMC"],
    }),
    applicantId: code("identity", {
      zh: "申请人证件号码",
      en: "Applicant's ID number",
      aliases: ["证件号", "证件号码", "身份证号", "身份证号码", "居民身份证号", "申请人证件号"],
    }),
    department: department({
      zh: "办理部门",
      en: "Department",
      aliases: [
        "受理部门", "承办部门", "承办单位", "办理单位", "收件单位", "受理单位", "窗口单位", "窗口名称", "进驻单位", "实施部门",
        "实施主体", "组织机构", "部门名称", "部门", "单位", "责任单位", "SJDW",
      ],
    }),
    type: category({
      zh: "事项类型",
      en: "Kind of matter",
      aliases: ["权力类型", "权力类别", "服务事项类型", "事项类别", "业务类型", "类型"],
      values: powerTypes,
      dimension: powerType,
      open: true,
    }),
    handling: category({
      zh: "办件类型",
      en: "Handling",
      aliases: ["件类", "办理类型"],
      values: [
        { zh: "即办件", en: "On the spot", aliases: ["即办", "当场办结", "即时办结"] },
        { zh: "承诺件", en: "Within a promised time", aliases: ["承诺", "自办件"] },
        { zh: "上报件", en: "Passed to a higher level", aliases: ["转报件", "初审件"] },
        { zh: "联办件", en: "Joint", aliases: ["联办"] },
        { zh: "补办件", en: "Completed later", aliases: ["补办"] },
      ],
      open: true,
    }),
    received: day({
      zh: "受理日期",
      en: "Accepted on",
      required: true,
      aliases: [
        "受理时间", "收件日期", "收件时间", "申请日期", "申请时间", "申办时间", "申报时间", "SLSJ",
        "月份", "统计月份", "年月", "统计期", "统计时间", "统计日期", "日期", "时间", "年度", "年份",
      ],
    }),
    promised: day({
      zh: "承诺办结日期",
      en: "Promised by",
      aliases: ["承诺办结时间", "应办结日期", "应办结时间", "到期日期", "到期时间", "截止日期", "限办日期", "限办时间"],
    }),
    completed: day({
      zh: "办结日期",
      en: "Completed on",
      aliases: ["办结时间", "实际办结日期", "实际办结时间", "完成时间", "完成日期", "办毕时间", "BJSJ"],
    }),
    status: category({
      zh: "办理状态",
      en: "Status",
      aliases: ["办件状态", "当前环节", "当前状态", "受理状态", "状态", "SLZTDM"],
      values: [
        { zh: "办结", en: "Completed", aliases: ["已办结", "准予办结", "完成", "已完成"] },
        { zh: "办理中", en: "In progress", aliases: ["在办", "正在办理", "审批中", "受理中", "已受理"] },
        { zh: "不予受理", en: "Not accepted", aliases: ["不受理"] },
        { zh: "退回", en: "Returned", aliases: ["退件", "退回补正", "补正"] },
        { zh: "撤回", en: "Withdrawn", aliases: ["撤件", "作废", "终止"] },
      ],
      open: true,
    }),
    acceptedCount: count({
      zh: "受理数",
      en: "Accepted",
      aliases: ["受理量", "受理件数", "受理件", "受理业务数", "受理总数", "收件数", "收件量", "收件总数", "接件数", "接件量", "办件量", "办件数", "受理"],
    }),
    completedCount: count({
      zh: "办结数",
      en: "Completed",
      aliases: ["办结量", "办结件数", "办结件", "办结总数", "办理数", "办理件数", "已办结数", "办结"],
    }),
    onTimeCount: count({
      zh: "按时办结数",
      en: "Completed on time",
      aliases: ["按时办结量", "按时办结件数", "按期办结数", "按期办结量", "按时办结", "按期办结", "时限内办结数"],
    }),
    earlyCount: count({ zh: "提前办结数", en: "Completed early", aliases: ["提前办结量", "提前办结件数", "提前办结"] }),
    completionRate: number("rate", { zh: "办结率", en: "Completion rate", aliases: ["办件办结率", "业务办结率", "办理率"] }),
    onTimeRate: number("rate", { zh: "按时办结率", en: "On-time rate", aliases: ["按期办结率", "时限内办结率", "及时办结率"] }),
    earlyRate: number("rate", { zh: "提前办结率", en: "Rate of early completion", aliases: ["提前办结比例"] }),
    fee: money({ zh: "收费金额", en: "Fee", aliases: ["收费", "实收金额", "收费额", "费用", "缴费金额"] }),
    region: category({
      zh: "区域",
      en: "Area",
      aliases: ["行政区划", "所属区域", "乡镇", "乡镇街道", "乡镇(街道)", "属地", "办理地点", "辖区"],
    }),
  },
  shape: (f) => ({
    time: f.received,
    department: f.department,
    key: [f.caseNo],
    counts: [f.acceptedCount, f.completedCount, f.onTimeCount],
    oneOf: [[f.caseNo, f.item, f.status, f.acceptedCount, f.completedCount]],
    // No rule that a month completes at most what it accepted: it also completes what was carried over.
    rules: [
      notBefore(f.completed, f.received),
      notNegative(f.acceptedCount),
      notNegative(f.completedCount),
      notNegative(f.onTimeCount),
      notNegative(f.earlyCount),
    ],
    dated: [f.received, f.completed],
    checks: [
      share(f.completionRate, f.completedCount, f.acceptedCount),
      share(f.onTimeRate, f.onTimeCount, f.completedCount),
      share(f.earlyRate, f.earlyCount, f.completedCount),
      oneScale([f.acceptedCount, f.completedCount, f.onTimeCount], [f.department, f.type, f.region]),
      possiblePlace(f.region),
    ],
    subsets: { overdue: (table, rows) => yesRows(rows, suspectedOverdue(table)?.weights ?? null) },
    references: [{ field: f.item, asks: labelled(f.type, "行政许可"), list: powerList }],
  }),
});

const { acceptedCount, completedCount, onTimeCount, received, completed, promised } = cases.fields;

/** 受理业务, 件. */
export const accepted = counted(acceptedCount);

/** 办结业务, 件: in detail, cases with a day of completion. */
export const completedCases = counted(completedCount, dated(completed));

/** 按时办结, 件: in detail, cases completed no later than promised; those without a promise say nothing. */
export const onTime = counted(onTimeCount, notAfter(completed, promised));

/** 办理用时: working days from the day after acceptance to that of completion; of detail only. */
export const workdaysTaken = workdays(received, completed);

/** 承诺时限: the same up to the promised day. */
export const workdaysPromised = workdays(received, promised);

/**
 * 疑似超期: of detail, cases completed after the promised day, or open once it had passed. Only suspected: what hearings,
 * inspections and expert reviews take does not count (行政许可法第四十五条), and exports do not say that there were any.
 */
export const suspectedOverdue: Measure<Votes> = judged((table) => overdue(cases.fields, CLOSED)(table));
