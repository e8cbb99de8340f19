import { editionBefore, latestEdition } from "../datasets/powerEditions.ts";
import { powerItems, powers } from "../datasets/powers.ts";
import { total } from "../datasets/total.ts";
import { difference } from "./difference.ts";
import type { Metric } from "./metric.ts";
import { items项 } from "./nouns.ts";

/** Figures of 权责清单. */
export const powerMetrics: readonly Metric[] = [
  {
    id: "powers.total",
    dataset: powers,
    label: { zh: "权责清单", en: "Powers and duties" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "期内最新年度清单的事项数", en: "Items on the latest year's list in the period" },
    wording: { terms: ["权责清单", "权力清单", "权力和责任清单", "权责事项", "权力事项"] },
    compute: (now) => total(latestEdition(now), powerItems),
    rowsBehind: (now) => ({ period: latestEdition(now).period }),
    change: "difference",
  },
  {
    id: "powers.change",
    dataset: powers,
    label: { zh: "权责清单较上年", en: "Change in powers and duties" },
    unit: { kind: "count", noun: items项 },
    definition: { zh: "最新年度清单事项数 − 上一年度清单事项数", en: "Items on the latest list − items on the list of the year before" },
    wording: { terms: ["权责清单较上年", "权责清单比上年", "权责清单同比", "权责事项较上年", "权责事项比上年", "权责事项同比", "权力清单较上年", "权力事项较上年"] },
    compute: (now) => difference(total(latestEdition(now), powerItems), total(editionBefore(now), powerItems)),
    rowsBehind: (now) => ({ period: { from: editionBefore(now).period.from, to: latestEdition(now).period.to } }),
    change: "none",
  },
];
