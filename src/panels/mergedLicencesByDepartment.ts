import { mergedLicenceItems, mergedLicences } from "../datasets/mergedLicences.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** Whose licences and filings the business licence took in. */
export const mergedLicencesByDepartment = rankedPanel({
  id: "mergedLicencesByDepartment",
  page: "permits",
  order: 9,
  width: 6,
  dataset: mergedLicences,
  by: mergedLicences.fields.department,
  measure: mergedLicenceItems,
  title: { zh: "多证合一涉企证照事项", en: "Licences merged into one by department" },
  counted: { zh: "整合", noun: "licence", en: "merged" },
});
