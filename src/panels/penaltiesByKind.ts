import { penalties, penaltyTotal } from "../datasets/penalties.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Which penalties were imposed. */
export const penaltiesByKind = rankedPanel({
  id: "penaltiesByKind",
  page: "governance",
  order: 9,
  width: 5,
  dataset: penalties,
  by: penalties.fields.kind,
  measure: penaltyTotal,
  title: { zh: "行政处罚：按种类", en: "Penalties by kind" },
  counted: { zh: "作出处罚", noun: "decision", en: "made" },
});
