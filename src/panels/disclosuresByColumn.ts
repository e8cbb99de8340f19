import { disclosureEntries, disclosures } from "../datasets/disclosures.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** What kinds of information were disclosed. */
export const disclosuresByColumn = rankedPanel({
  id: "disclosuresByColumn",
  page: "traffic",
  order: 7,
  width: 6,
  dataset: disclosures,
  by: disclosures.fields.column,
  measure: disclosureEntries,
  title: { zh: "信息公开：按栏目", en: "Information disclosed by column" },
  counted: { zh: "录入", noun: "record", en: "entered" },
});
