import { disputes, disputeTotal } from "../datasets/disputes.ts";
import type { Slice } from "../datasets/view.ts";
import { filterLabels } from "../table/filter.ts";
import type { Metric } from "./metric.ts";
import { cases件 } from "./nouns.ts";
import { totalOfLabels } from "./totalOfLabels.ts";

const { headAppeared, procedure } = disputes.fields;
const lawsuit = { [procedure.id]: ["行政诉讼"] };

/** Figures of 行政诉讼与行政复议. */
export const disputeMetrics: readonly Metric[] = [
  {
    id: "disputes.lawsuits",
    dataset: disputes,
    label: { zh: "行政诉讼案件", en: "Lawsuits" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "程序为行政诉讼的案件数", en: "Cases that are lawsuits" },
    wording: { terms: ["行政诉讼案件", "行政应诉案件", "行政诉讼"] },
    compute: (now) => totalOfLabels(now, disputeTotal, procedure, ["行政诉讼"]),
    rowsBehind: () => ({ labels: lawsuit }),
    change: "difference",
  },
  {
    id: "disputes.headAppeared",
    dataset: disputes,
    label: { zh: "负责人出庭应诉", en: "Heads in court" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "行政机关负责人出庭的行政诉讼案件数", en: "Lawsuits at which the head of the department appeared" },
    wording: { terms: ["行政机关负责人出庭应诉", "负责人出庭应诉", "负责人出庭"] },
    compute: appeared,
    rowsBehind: () => ({ labels: { ...lawsuit, [headAppeared.id]: ["是"] } }),
    change: "difference",
  },
  {
    id: "disputes.headRate",
    dataset: disputes,
    label: { zh: "负责人出庭应诉率", en: "Heads in court, rate" },
    unit: { kind: "rate" },
    definition: { zh: "负责人出庭应诉案件 ÷ 行政诉讼案件", en: "Lawsuits at which the head appeared ÷ lawsuits" },
    wording: { terms: ["负责人出庭应诉率", "出庭应诉率", "应诉率", "出庭率"] },
    compute: (now) => {
      const [some, all] = [appeared(now), totalOfLabels(now, disputeTotal, procedure, ["行政诉讼"])];
      return some === null || all === null || all === 0 ? null : some / all;
    },
    rowsBehind: () => ({ labels: lawsuit }),
    change: "points",
  },
  {
    id: "disputes.reviews",
    dataset: disputes,
    label: { zh: "行政复议案件", en: "Reviews" },
    unit: { kind: "count", noun: cases件 },
    definition: { zh: "程序为行政复议的案件数", en: "Cases that are reviews" },
    wording: { terms: ["行政复议案件", "受理行政复议", "办理行政复议", "复议案件"] },
    compute: (now) => totalOfLabels(now, disputeTotal, procedure, ["行政复议"]),
    rowsBehind: () => ({ labels: { [procedure.id]: ["行政复议"] } }),
    change: "difference",
  },
];

function appeared(now: Slice): number | null {
  const rows = filterLabels(now.table, now.rows, procedure, ["行政诉讼"]);
  return totalOfLabels({ ...now, rows }, disputeTotal, headAppeared, ["是"]);
}
