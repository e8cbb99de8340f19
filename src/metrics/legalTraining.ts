import { legalTraining, trainingAudience, trainingEvents } from "../datasets/legalTraining.ts";
import { total } from "../datasets/total.ts";
import type { Metric } from "./metric.ts";
import { events次 } from "./nouns.ts";
import { totalOfLabels } from "./totalOfLabels.ts";

const { kind } = legalTraining.fields;

/** Figures of 法制宣传与培训. */
export const legalTrainingMetrics: readonly Metric[] = [
  {
    id: "legalTraining.events",
    label: { zh: "法制宣传和学习", en: "Campaigns and study" },
    unit: { kind: "count", noun: events次 },
    definition: { zh: "类型为宣传和学习的活动次数", en: "Campaigns and study sessions" },
    wording: { terms: ["开展法制宣传和学习", "法制宣传和学习", "法制宣传", "法治宣传", "普法宣传", "普法活动"] },
    ...ofKinds(["宣传", "学习"]),
  },
  {
    id: "legalTraining.courses",
    label: { zh: "法制培训", en: "Courses" },
    unit: { kind: "count", noun: { zh: "次", en: "courses" } },
    definition: { zh: "类型为培训的活动次数", en: "Courses" },
    wording: { terms: ["组织和参加法制培训", "参加法制培训", "法制培训", "法治培训", "依法行政培训"] },
    ...ofKinds(["培训"]),
  },
  {
    id: "legalTraining.audience",
    dataset: legalTraining,
    label: { zh: "受教育人数", en: "Audience" },
    unit: { kind: "count", noun: { zh: "人次", en: "people" } },
    definition: { zh: "期内各场活动参加人数之和", en: "People who attended, summed over the events of the period" },
    wording: { terms: ["受教育人数", "参加人数", "受教育群众", "培训人次"] },
    compute: (now) => total(now, trainingAudience),
    change: "growth",
  },
];

function ofKinds(kinds: readonly string[]): Pick<Metric, "dataset" | "compute" | "rowsBehind" | "change"> {
  return {
    dataset: legalTraining,
    compute: (now) => totalOfLabels(now, trainingEvents, kind, kinds),
    rowsBehind: () => ({ labels: { [kind.id]: kinds } }),
    change: "growth",
  };
}
