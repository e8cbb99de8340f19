import { formatExact } from "../clean/format.ts";
import { legalTraining, trainingAudience, trainingEvents } from "../datasets/legalTraining.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Campaigns, study and courses, and how many people they reached. */
export const legalTrainingByKind = rankedPanel({
  id: "legalTrainingByKind",
  page: "governance",
  order: 12,
  width: 5,
  dataset: legalTraining,
  by: legalTraining.fields.kind,
  measure: trainingEvents,
  title: { zh: "法制宣传与培训：按类型", en: "Legal education by kind" },
  counted: { zh: "开展", noun: "event", en: "held" },
  beside: { measure: trainingAudience, words: (count) => ({ zh: `${formatExact(count)} 人次`, en: `${formatExact(count)} people` }) },
});
