import { penalties, penaltyTotal } from "../datasets/penalties.ts";
import { total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";

/** Figures of 行政处罚. */
export const penaltyMetrics: readonly Metric[] = [
  {
    id: "penalties.total",
    dataset: penalties,
    label: { zh: "作出行政处罚", en: "Penalties imposed" },
    unit: { kind: "count", noun: { zh: "件", en: "penalties" } },
    definition: { zh: "期内作出处罚决定的件数", en: "Penalty decisions in the period" },
    wording: { terms: ["作出行政处罚", "行政处罚案件", "行政处罚决定", "办理行政处罚", "查处案件", "行政处罚"] },
    compute: (now) => total(now, penaltyTotal),
    change: "growth",
  },
];
