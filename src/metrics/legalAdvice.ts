import { legalAdvice, legalAdviceTotal } from "../datasets/legalAdvice.ts";
import type { Metric } from "./metric.ts";
import { totalOfLabels } from "./totalOfLabels.ts";

const { kind } = legalAdvice.fields;

/** Figures of 法律顾问. */
export const legalAdviceMetrics: readonly Metric[] = [
  {
    id: "legalAdvice.opinions",
    label: { zh: "法律意见建议", en: "Legal opinions" },
    unit: { kind: "count", noun: { zh: "条", en: "opinions" } },
    definition: { zh: "类型为审核法规规章和法律意见的条数", en: "Rules reviewed and opinions given" },
    wording: { terms: ["审核法规规章、提供法律意见建议", "提供法律意见建议", "法律意见建议", "提供法律意见", "出具法律意见", "法律意见"] },
    ...ofKinds(["审核法规规章", "法律意见"]),
  },
  {
    id: "legalAdvice.appearances",
    label: { zh: "法律顾问出庭应诉", en: "Advisers in court" },
    unit: { kind: "count", noun: { zh: "件", en: "appearances" } },
    definition: { zh: "类型为出庭应诉的件数", en: "Appearances in court" },
    wording: { terms: ["法律顾问出庭应诉", "顾问出庭应诉", "出庭应诉", "代理应诉"] },
    ...ofKinds(["出庭应诉"]),
  },
];

function ofKinds(kinds: readonly string[]): Pick<Metric, "dataset" | "compute" | "rowsBehind" | "change"> {
  return {
    dataset: legalAdvice,
    compute: (now) => totalOfLabels(now, legalAdviceTotal, kind, kinds),
    rowsBehind: () => ({ labels: { [kind.id]: kinds } }),
    change: "difference",
  };
}
