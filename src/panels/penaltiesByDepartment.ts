import { penalties, penaltyTotal } from "../datasets/penalties.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Which departments imposed them. */
export const penaltiesByDepartment = rankedPanel({
  id: "penaltiesByDepartment",
  page: "governance",
  order: 10,
  width: 7,
  dataset: penalties,
  by: penalties.fields.authority,
  measure: penaltyTotal,
  title: { zh: "行政处罚：按部门", en: "Penalties by department" },
  counted: { zh: "作出处罚", noun: "decision", en: "made" },
});
