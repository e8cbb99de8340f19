import type { CheckedClaim } from "../../report/checkReport.ts";
import { useDrill } from "../../stores/drill.ts";
import { exactFigure } from "../tile/figure.ts";
import { reportView } from "./useCheckedReport.ts";

/** Opens the rows behind the data's figure of a claim, of the report's period; a claim without one opens nothing. */
export function useClaimRows(): (claim: CheckedClaim) => void {
  const drill = useDrill();
  return ({ claim, match, answer }) => {
    if (match.kind !== "about" || answer?.value == null) return;
    const { dataset, label, definition } = match.metric;
    drill.open({
      dataset: dataset.id,
      where: answer.rowsBehind,
      title: label,
      view: reportView(claim.period),
      figure: { value: exactFigure(match.metric, answer.value), definition },
    });
  };
}
