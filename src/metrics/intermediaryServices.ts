import { intermediaryServices, intermediaryServiceTotal } from "../datasets/intermediaryServices.ts";
import { total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";

/** Figures of 行政审批中介服务. */
export const intermediaryServiceMetrics: readonly Metric[] = [
  {
    id: "intermediaryServices.total",
    dataset: intermediaryServices,
    label: { zh: "中介服务事项", en: "Intermediary services" },
    unit: { kind: "count", noun: { zh: "项", en: "services" } },
    definition: { zh: "中介服务事项清单所列事项数", en: "Services on the list of intermediary services" },
    wording: { terms: ["中介服务事项清单", "中介服务事项", "行政审批中介服务", "中介服务"] },
    compute: (now) => total(now, intermediaryServiceTotal),
    change: "difference",
  },
];
