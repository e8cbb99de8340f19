import type { ImportedSummary } from "../../worker/api.ts";

/** Whether a file is a plain table only for want of anybody saying what it is. */
export function isUnsettled({ report, recognition }: Pick<ImportedSummary, "report" | "recognition">): boolean {
  return report.dataset === null && recognition.verdict !== "told" && recognition.verdict !== "template";
}
