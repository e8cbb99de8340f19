import { digits } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Verdict } from "./dataVerdict.ts";
import { useCheckWords } from "./useCheckWords.ts";

/** What a file's checks and held rows come to, as short as a chip: 合计一致, 待核 3 行. */
export function useVerdictWords(dataset: () => string | null) {
  const { t, locale } = useWords();
  const { faultOf } = useCheckWords(dataset);

  function verdictWords(verdict: Verdict): string {
    if (verdict.kind === "held") return t("data.verdict.held", { n: digits(verdict.rows, locale.value) });
    if (verdict.kind !== "failed") return t(`data.verdict.${verdict.kind}`);
    return faultOf(verdict.first) + (verdict.failed > 1 ? t("data.verdict.more", { n: verdict.failed }) : "");
  }

  return { verdictWords };
}
