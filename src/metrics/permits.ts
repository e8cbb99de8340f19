import { permits, permitsIssued } from "../datasets/permits.ts";
import { total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";

/** Figures of 行政许可. */
export const permitMetrics: readonly Metric[] = [
  {
    id: "permits.granted",
    dataset: permits,
    label: { zh: "作出行政许可", en: "Permits granted" },
    unit: { kind: "count", noun: { zh: "件", en: "permits" } },
    definition: { zh: "期内作出许可决定的件数", en: "Permit decisions in the period" },
    wording: { terms: ["作出行政许可", "行政许可决定", "核发许可", "颁发许可", "办理行政许可"] },
    compute: (now) => total(now, permitsIssued),
    change: "growth",
  },
];
