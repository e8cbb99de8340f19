import type { Decided } from "../../import/report.ts";
import type { ImportedSummary } from "../../worker/api.ts";

type DecidedRow = Extract<Decided, { kind: "row" }>;

/** The row that gave way where another was chosen, or the other way round. */
export interface OtherSide {
  readonly file: Pick<ImportedSummary, "id" | "report">;
  readonly row: DecidedRow;
}

/**
 * The other row of a choice between two that were in conflict: decided at the same moment and the other way. `null` where
 * the verdict stands alone; rows judged in bulk share a moment too, but all of them one verdict.
 */
export function otherSide(files: readonly Pick<ImportedSummary, "id" | "report">[], of: DecidedRow): OtherSide | null {
  for (const file of files) {
    const row = file.report.decided.find((one): one is DecidedRow => one.kind === "row" && one.at === of.at && one.verdict !== of.verdict);
    if (row !== undefined) return { file, row };
  }
  return null;
}
