import { approvalItems } from "../../../src/datasets/approvalItems.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { metrics } from "../../../src/metrics/metrics.ts";

function standIn(id: string, zh: string, noun: string, terms: readonly string[]): Metric {
  const dataset = { ...approvalItems, id: id.split(".")[0], label: { zh: id, en: id } } as unknown as Dataset;
  return {
    id, dataset, label: { zh, en: zh }, definition: { zh, en: zh }, wording: { terms }, compute: () => null, change: "growth",
    unit: noun === "%" ? { kind: "rate" } : noun === "日期" ? { kind: "day" } : { kind: "count", noun: { zh: noun, en: noun } },
  };
}

const standIns: readonly Metric[] = [
  standIn("tasks.areas", "工作要点领域", "个方面", ["细化为#个方面", "#个方面…具体工作", "#个方面…任务", "工作要点#个方面"]),
  standIn("tasks.total", "工作任务", "项", ["具体工作", "工作任务", "重点任务", "任务"]),
  standIn("intermediaryServices.total", "中介服务事项", "项", ["中介服务事项", "中介服务"]),
  standIn("mergedLicences.departments", "多证合一涉及部门", "个", ["#个部门…证照", "#个部门…合一"]),
  standIn("mergedLicences.items", "涉企证照事项", "项", ["涉企证照事项", "证照事项", "涉企证照"]),
  standIn("mergedLicences.firstIssued", "首张执照", "日期", ["多证合一", "营业执照"]),
  standIn("legalAdvice.opinions", "法律意见建议", "条", ["提供法律意见建议", "法律意见建议", "法律意见"]),
  standIn("legalAdvice.appearances", "法律顾问出庭应诉", "件", ["法律顾问出庭应诉", "顾问出庭", "出庭应诉"]),
  standIn("documents.reviewed", "规范性文件审查", "件", ["审查规范性文件", "规范性文件审查", "合法性审查"]),
  standIn("documents.reviewRate", "合法性审查率", "%", ["合法性审查率", "审查率"]),
  standIn("documents.registered", "登记备案及公布", "件", ["登记备案及公布规范性文件", "登记备案", "备案规范性文件"]),
  standIn("disputes.lawsuits", "行政诉讼案件", "件", ["行政诉讼案件", "行政诉讼", "行政应诉案件"]),
  standIn("disputes.headAppeared", "负责人出庭应诉", "件", ["行政机关负责人出庭应诉", "负责人出庭应诉", "负责人出庭"]),
  standIn("disputes.headRate", "负责人出庭应诉率", "%", ["出庭应诉率", "应诉率", "负责人出庭率"]),
  standIn("petitions.received", "来信来访", "件", ["群众来信来访", "来信来访", "受理信访", "信访件", "信访事项"]),
  standIn("petitions.settled", "妥善处理", "件", ["妥善处理", "办结信访", "信访办结"]),
  standIn("disclosures.entries", "政务信息录入", "条", ["录入规范性文件、政务信息", "政务信息", "主动公开政府信息", "公开政府信息"]),
  standIn("legalTraining.events", "法制宣传和学习", "次", ["法制宣传和学习", "法治宣传", "法制宣传", "普法宣传"]),
  standIn("legalTraining.courses", "法制培训", "次", ["法制培训", "法治培训"]),
];

/** The figures that reports quote, until all datasets have theirs. */
export const known: readonly Metric[] = [...metrics, ...standIns.filter(({ id }) => metrics.every((metric) => metric.id !== id))];

export const values2017: Readonly<Record<string, number>> = {
  "tasks.areas": 8, "tasks.total": 49,
  "approvalItems.cancelled": 3, "approvalItems.mergedFrom": 10, "approvalItems.mergedInto": 4, "approvalItems.converted": 13, "approvalItems.suspended": 40, "approvalItems.retained": 101,
  "intermediaryServices.total": 83, "powers.total": 5300, "powers.change": -48,
  "mergedLicences.departments": 14, "mergedLicences.items": 31, "mergedLicences.firstIssued": 17438,
  "legalAdvice.opinions": 31, "legalAdvice.appearances": 3,
  "documents.reviewed": 32, "documents.reviewRate": 1, "documents.registered": 10,
  "disputes.lawsuits": 4, "disputes.headAppeared": 4, "disputes.headRate": 1,
  "petitions.received": 108, "petitions.settled": 102,
  "cases.accepted": 1925485, "cases.completed": 1913574, "cases.rate": 1913574 / 1925485,
  "trades.projects": 234, "trades.amount": 964000000,
  "disclosures.entries": 15000, "visits.total": 981534,
  "legalTraining.events": 153, "legalTraining.courses": 3,
};
