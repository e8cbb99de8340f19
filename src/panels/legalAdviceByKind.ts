import { legalAdvice, legalAdviceTotal } from "../datasets/legalAdvice.ts";
import { rankedPanel } from "./rankedPanel.ts";

/** What the legal advisers did. */
export const legalAdviceByKind = rankedPanel({
  id: "legalAdviceByKind",
  page: "governance",
  order: 5,
  width: 5,
  dataset: legalAdvice,
  by: legalAdvice.fields.kind,
  measure: legalAdviceTotal,
  title: { zh: "法律顾问工作", en: "Legal advice by kind" },
  counted: { zh: "办理", noun: "matter", en: "handled" },
});
