import { disclosureEntries, disclosures } from "../datasets/disclosures.ts";
import { total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";

/** Figures of 政务信息公开. */
export const disclosureMetrics: readonly Metric[] = [
  {
    id: "disclosures.entries",
    dataset: disclosures,
    label: { zh: "政务信息录入", en: "Information entered" },
    unit: { kind: "count", noun: { zh: "条", en: "entries" } },
    definition: { zh: "期内录入的政务信息条数", en: "Entries made in the period" },
    wording: { terms: ["录入规范性文件、政务信息", "累计录入政务信息", "录入政务信息", "政务信息", "公开政府信息", "主动公开政府信息", "发布信息"] },
    compute: (now) => total(now, disclosureEntries),
    change: "growth",
  },
];
