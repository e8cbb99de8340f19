import { rate, total } from "../datasets/total.ts";
import { purchaseAmount, purchaseBudget, tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import { difference } from "./difference.ts";
import type { Metric } from "./metric.ts";

/** Figures of 公共资源交易. */
export const tradeMetrics: readonly Metric[] = [
  {
    id: "trades.projects",
    dataset: trades,
    label: { zh: "交易项目", en: "Projects traded" },
    unit: { kind: "count", noun: { zh: "项", en: "projects" } },
    definition: { zh: "期内完成的交易项目数", en: "Projects traded in the period" },
    wording: { terms: ["公共资源交易项目", "交易项目", "完成交易", "成交项目"] },
    compute: (now) => total(now, tradeProjects),
    change: "growth",
  },
  {
    id: "trades.amount",
    dataset: trades,
    label: { zh: "公共资源交易额", en: "Public resource trading" },
    unit: { kind: "money" },
    definition: { zh: "期内成交金额之和", en: "Sum of the deals in the period" },
    wording: { terms: ["公共资源交易额", "交易额", "成交金额", "交易金额", "成交额", "交易总额"] },
    compute: (now) => total(now, tradeAmount),
    change: "growth",
    byMonth: true,
  },
  {
    id: "trades.savingRate",
    dataset: trades,
    label: { zh: "节资率", en: "Saving rate" },
    unit: { kind: "rate" },
    definition: { zh: "（预算 − 成交）÷ 预算，只计工程建设和政府采购", en: "(Budget − deal) ÷ budget, of construction and procurement" },
    wording: { terms: ["节资率", "资金节约率", "节约率"] },
    compute: (now) => difference(1, rate(now, purchaseAmount, purchaseBudget)),
    change: "points",
  },
];
