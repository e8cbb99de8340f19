import { dayOf } from "../clean/day.ts";
import { documents, documentTotal, expired, registeredDocuments, reviewedDocuments } from "../datasets/documents.ts";
import { countedWhere } from "../datasets/measure.ts";
import { rate, total } from "../datasets/total.ts";
import { narrow, type Slice } from "../datasets/view.ts";
import type { Metric } from "./metric.ts";
import { documents件 } from "./nouns.ts";

const { documentCount, published, registrationNo, reviewed } = documents.fields;

/** Figures of 规范性文件. */
export const documentMetrics: readonly Metric[] = [
  {
    id: "documents.reviewed",
    dataset: documents,
    label: { zh: "规范性文件审查", en: "Documents reviewed" },
    unit: { kind: "count", noun: documents件 },
    definition: { zh: "已填审查日期的规范性文件件数；汇总表为审查件数之和", en: "Documents with a day of review; in a summary the sum of its counts" },
    wording: { terms: ["审查规范性文件", "规范性文件审查", "合法性审查规范性文件", "审核规范性文件", "审查文件"] },
    compute: (now) => total(now, reviewedDocuments),
    rowsBehind: ({ table }) => (table.columns.has(documents.fields.reviewedCount.id) ? {} : { filled: [reviewed.id] }),
    change: "difference",
  },
  {
    id: "documents.reviewRate",
    dataset: documents,
    label: { zh: "合法性审查率", en: "Review rate" },
    unit: { kind: "rate" },
    definition: { zh: "已审查的规范性文件 ÷ 全部规范性文件，只计登记了审查日期的台账", en: "Documents reviewed ÷ all, of registers that keep the day of review" },
    wording: { terms: ["合法性审查率", "规范性文件审查率", "审查率"] },
    compute: (now) => rate(now, reviewedDocuments, documentTotal),
    change: "points",
  },
  {
    id: "documents.registered",
    dataset: documents,
    label: { zh: "登记备案及公布", en: "Registered" },
    unit: { kind: "count", noun: documents件 },
    definition: { zh: "有登记号和公布日期的规范性文件件数", en: "Documents with a registration number and a day of publication" },
    wording: { terms: ["登记备案及公布规范性文件", "登记备案规范性文件", "登记备案及公布", "登记备案", "备案规范性文件"] },
    compute: (now) => total(now, registeredDocuments),
    rowsBehind: ({ table }) => (table.columns.has(documents.fields.registeredCount.id) ? {} : { filled: [registrationNo.id, published.id] }),
    change: "difference",
  },
  {
    id: "documents.expired",
    dataset: documents,
    label: { zh: "已过有效期的文件", en: "Documents lapsed" },
    unit: { kind: "count", noun: documents件 },
    definition: { zh: "至期末有效期已过、未标为废止或失效的规范性文件件数，不论何时制定", en: "Documents whose validity ended by the period’s end and that are not called repealed or lapsed, of any year" },
    wording: { terms: ["已过有效期", "超过有效期", "有效期届满", "到期未清理"] },
    compute: (now) => {
      const all = issuedUntilNow(now);
      return total(all, countedWhere(expired(all.period.to), documentCount));
    },
    rowsBehind: (now) => ({ period: issuedUntilNow(now).period, subset: "expired" }),
    change: "none",
  },
];

/** Documents of any year up to the period's end. */
function issuedUntilNow({ table, period, picked }: Slice): Slice {
  return narrow(documents, table, { from: dayOf(1900, 1, 1), to: period.to }, picked);
}
