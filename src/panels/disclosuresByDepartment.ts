import { disclosureEntries, disclosures } from "../datasets/disclosures.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Which departments disclosed it. */
export const disclosuresByDepartment = rankedPanel({
  id: "disclosuresByDepartment",
  page: "traffic",
  order: 8,
  width: 6,
  dataset: disclosures,
  by: disclosures.fields.department,
  measure: disclosureEntries,
  title: { zh: "信息公开：按部门", en: "Information disclosed by department" },
  counted: { zh: "录入", noun: "record", en: "entered" },
});
