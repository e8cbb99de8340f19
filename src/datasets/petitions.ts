import type { Day } from "../clean/day.ts";
import { columnOf, NO_DAY } from "../table/table.ts";
import { NO, UNKNOWN, YES } from "../table/weights.ts";
import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, text } from "./field.ts";
import { knownUntil } from "./knownUntil.ts";
import { counted } from "./measure.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { atEnd } from "./standing.ts";
import { dated, eitherOf, labelledAs, type Vote } from "./vote.ts";

/** 信访: one row per letter or visit, or 月份 × 形式 with 件次. Names, numbers and telephones are masked wherever they are shown. */
export const petitions = defineDataset({
  id: "petitions",
  label: { zh: "信访", en: "Petitions" },
  unit: { zh: "件", en: "petitions" },
  titles: ["信访", "来信来访"],
  fields: {
    petitionNo: code("serial", {
      zh: "信访件编号",
      en: "Petition number",
      aliases: ["信访事项编号", "信访编号", "省信访件编号", "市受理编号", "区县受理编号", "登记编号"],
    }),
    received: day({
      zh: "信访日期",
      en: "Received on",
      required: true,
      aliases: [
        "信访时间", "来访时间", "来访日期", "来信日期", "来信来访日期", "反映日期", "登记日期", "登记时间", "受理日期", "月份", "统计月份", "统计期", "年度", "年份",
      ],
    }),
    form: category({
      zh: "信访形式",
      en: "Form",
      aliases: ["来信来访方式", "信访渠道", "信访方式", "信访类型", "反映方式"],
      values: [
        { zh: "来信", en: "Letter", aliases: ["信件", "群众来信", "写信"] },
        { zh: "来访", en: "Visit", aliases: ["走访", "群众来访", "上访", "个访"] },
        { zh: "网上信访", en: "Online", aliases: ["网信", "网络", "网上", "网上投诉"] },
        { zh: "来电", en: "Telephone", aliases: ["电话", "12345"] },
        { zh: "领导信箱", en: "Mailbox", aliases: ["市长信箱", "书记信箱", "市长热线"] },
      ],
      open: true,
    }),
    matter: category({ zh: "内容分类", en: "Matter", aliases: ["问题类别", "诉求类别", "问题分类", "信访内容分类", "内容类别", "反映问题类别"] }),
    purpose: category({ zh: "信访目的", en: "Purpose", aliases: ["诉求性质", "目的"] }),
    petitioner: text({ zh: "信访人", en: "Petitioner", personal: "name", aliases: ["信访人姓名", "来访人", "来信人", "反映人", "姓名"] }),
    phone: text({ zh: "联系电话", en: "Telephone number", personal: "phone", aliases: ["来电号码", "电话", "手机号", "联系方式"] }),
    petitionerId: code("identity", { zh: "身份证号", en: "Petitioner's ID number", aliases: ["身份证号码", "证件号码"] }),
    content: text({ zh: "反映内容", en: "Content", aliases: ["来访诉求", "诉求内容", "主要诉求", "信访内容", "反映问题", "主要内容"] }),
    place: category({ zh: "问题属地", en: "Place", aliases: ["发生地", "属地", "事发地"] }),
    department: department({
      zh: "责任单位",
      en: "Department",
      aliases: ["责任部门", "涉事单位", "承办单位", "办理单位", "承办部门", "办理部门", "处理单位", "转办单位"],
    }),
    due: day({ zh: "限办日期", en: "Due on", aliases: ["限办时间", "办理期限", "应办结日期", "限办期限", "到期日期"] }),
    closed: day({ zh: "办结日期", en: "Settled on", aliases: ["办结时间", "答复日期", "答复时间"] }),
    status: category({
      zh: "办理状态",
      en: "Status",
      aliases: ["信访件状态", "办结状态", "办理情况", "状态"],
      values: [
        { zh: "办结", en: "Settled", aliases: ["已办结", "办结完毕", "妥善处理", "已妥善处理", "已答复"] },
        { zh: "办理中", en: "In progress", aliases: ["正在办理", "在办", "未办结", "待办", "处理中"] },
        { zh: "不予受理", en: "Not accepted", aliases: ["不受理"] },
      ],
      open: true,
    }),
    people: count({ zh: "信访人数", en: "People", aliases: ["人数", "来访人数", "人次"] }),
    repeated: category({ zh: "是否重复", en: "Repeated", aliases: ["是否重复信访", "重复信访", "初信初访/重信重访"] }),
    satisfaction: category({ zh: "满意度", en: "Satisfaction", aliases: ["群众评价", "满意情况", "评价"] }),
    petitionCount: count({ zh: "信访件次", en: "Petitions", aliases: ["件次", "批次", "信访件数", "信访量", "受理件次", "来信来访件数"] }),
    settledCount: count({ zh: "办结件次", en: "Settled petitions", aliases: ["办结件数", "办结数", "妥善处理件数", "妥善处理数"] }),
  },
  shape: (f) => ({
    time: f.received,
    department: f.department,
    key: [f.petitionNo],
    counts: [f.petitionCount, f.settledCount],
    oneOf: [[f.petitionNo, f.form, f.petitionCount], [f.form, f.matter, f.purpose, f.content, f.petitionCount]],
    rules: [notBefore(f.closed, f.received), notBefore(f.due, f.received), notNegative(f.petitionCount), notNegative(f.settledCount)],
    dated: [f.received],
    subsets: { settled: atEnd(() => settled), overdue: atEnd(overdue) },
  }),
});

const { closed, due, petitionCount, received, settledCount, status } = petitions.fields;

/** Petitions that are settled, by their status or by a day of settlement. */
export const settled: Vote = eitherOf(labelledAs(status, ["办结"]), dated(closed));

/** 来信来访, 件. */
export const petitionsReceived = counted(petitionCount);

/** 妥善处理, 件: where nobody states how many, what is settled by its status or day. */
export const petitionsSettled = counted(settledCount, settled, petitionCount);

/** Petitions past their 限办日期 on a day: settled after it, or not settled yet (信访条例（2005）第三十三条: within 60 days). */
export function overdue(on: Day): Vote {
  return (table) => {
    const limits = columnOf(table, due)?.values;
    const isSettled = settled(table);
    if (limits === undefined || isSettled === null) return null;
    const ends = columnOf(table, closed)?.values;
    const known = knownUntil(table, [received, closed], on);
    return Uint8Array.from(limits, (limit, row) => {
      if (limit === NO_DAY) return UNKNOWN;
      const end = ends?.[row] ?? NO_DAY;
      if (end !== NO_DAY) return end > limit ? YES : NO;
      return isSettled[row] === YES ? UNKNOWN : limit < known ? YES : NO;
    });
  };
}
