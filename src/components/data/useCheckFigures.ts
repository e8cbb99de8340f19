import { digits, signed } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Check } from "../../import/report.ts";
import { differenceOf } from "./dataVerdict.ts";
import { useCheckWords } from "./useCheckWords.ts";

/** Decimals that the numbers of a check may have. */
const MOST = 4;

/** What a file states, what its rows give and the difference, each in full with its unit; "" where there is none. */
export function useCheckFigures(dataset: () => string | null) {
  const { t, locale } = useWords();
  const { isMoney } = useCheckWords(dataset);

  function inUnit(check: Check, text: string): string {
    return isMoney(check) ? t("data.checks.yuan", { n: text }) : text;
  }

  function figureOf(check: Check, value: number | string): string {
    return typeof value === "number" ? inUnit(check, digits(value, locale.value, 0, MOST)) : value;
  }

  function differenceText(check: Check): string {
    const difference = differenceOf(check);
    return difference === null ? "" : inUnit(check, signed(difference, locale.value, MOST));
  }

  return { figureOf, differenceText };
}
