import { defineDataset } from "./dataset.ts";
import { category, count, day, department, money, text } from "./field.ts";
import { counted } from "./measure.ts";
import { notNegative } from "./rowRule.ts";

/** 法律顾问: one row per opinion, review or appearance in court, or 月份 × 类型 with 件数. */
export const legalAdvice = defineDataset({
  id: "legalAdvice",
  label: { zh: "法律顾问工作", en: "Legal advice" },
  unit: { zh: "件", en: "matters" },
  titles: ["法律顾问", "法律意见", "法律服务", "法律事务"],
  fields: {
    kind: category({
      zh: "服务类型",
      en: "Kind of advice",
      aliases: ["类型", "工作类型", "法律服务类型", "服务内容", "服务类别"],
      values: [
        { zh: "审核法规规章", en: "Rules reviewed", aliases: ["审核", "法规规章审核", "规范性文件审核", "合法性审核", "文件审核", "审核文件"] },
        { zh: "法律意见", en: "Opinions given", aliases: ["意见", "意见建议", "法律意见建议", "提供法律意见", "出具法律意见", "法律意见书", "法律咨询"] },
        { zh: "出庭应诉", en: "Appearances in court", aliases: ["应诉", "代理应诉", "代理诉讼", "诉讼代理", "参与应诉"] },
        { zh: "合同审查", en: "Contracts reviewed", aliases: ["审查合同", "合同审核", "合同协议审查"] },
      ],
      open: true,
    }),
    matter: text({ zh: "服务事项", en: "Matter", aliases: ["审查事项", "审核事项", "事项名称", "文件名称", "合同名称", "咨询事项", "法律事务"] }),
    subject: category({ zh: "事项类型", en: "Subject", aliases: ["事项类别", "审查类别", "领域"] }),
    department: department({
      zh: "委托单位",
      en: "Department",
      aliases: ["聘请单位", "聘任单位", "送审单位", "申请单位", "服务单位", "单位", "部门", "单位名称"],
    }),
    adviser: text({
      zh: "法律顾问",
      en: "Legal adviser",
      personal: "name",
      aliases: ["法律顾问姓名", "顾问", "顾问姓名", "律师姓名", "承办律师", "律师"],
    }),
    firm: text({ zh: "律师事务所", en: "Law firm", aliases: ["律所", "律所名称", "所在律所", "所在机构"] }),
    given: day({
      zh: "出具日期",
      en: "Given on",
      required: true,
      aliases: ["出具时间", "意见出具时间", "意见出具日期", "服务日期", "服务时间", "办理日期", "办理时间", "月份", "统计月份", "日期", "时间", "年度", "年份"],
    }),
    conclusion: category({ zh: "意见结论", en: "Conclusion", aliases: ["审查结论", "审核结论", "结论", "是否采纳", "采纳情况"] }),
    fee: money({ zh: "顾问费", en: "Fee", aliases: ["费用", "服务费", "律师费"] }),
    matterCount: count({ zh: "法律服务件数", en: "Matters", aliases: ["件数", "法律意见数", "意见数", "条数", "份数", "次数", "数量"] }),
  },
  shape: (f) => ({
    time: f.given,
    department: f.department,
    key: [f.matter, f.kind, f.given, f.department],
    counts: [f.matterCount],
    oneOf: [[f.kind, f.conclusion], [f.adviser, f.firm, f.matter, f.matterCount]],
    rules: [notNegative(f.matterCount)],
    dated: [f.given],
  }),
});

/** 法律服务, 件. */
export const legalAdviceTotal = counted(legalAdvice.fields.matterCount);
