import { digits } from "../../charts/number.ts";
import { formatQuantity } from "../../clean/format.ts";
import { datasetById } from "../../datasets/all.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Check } from "../../import/report.ts";
import { differenceOf, totalName } from "./dataVerdict.ts";

/** Checks in words. Of their ids, those of totals carry the name of the row: `total:市公安局小计`. */
export function useCheckWords(dataset: () => string | null) {
  const { t, locale } = useWords();

  /** What the check asks: “合计”是否等于各行之和. */
  function nameOf({ check }: Check): string {
    const total = totalName(check);
    if (total !== null) return t("data.checks.kinds.total", { name: total });
    return isKnown(check) ? t(`data.checks.kinds.${check}`) : check;
  }

  /** What is wrong where it failed, as short as a chip: 合计差 0.02 亿元, 缺 2 天. */
  function faultOf(found: Check): string {
    const difference = Math.abs(differenceOf(found) ?? 0);
    const total = totalName(found.check);
    if (total !== null) return t("data.verdict.total", { name: total, difference: amountOf(found, difference) });
    return isKnown(found.check)
      ? t(`data.verdict.${found.check}`, { n: digits(difference, locale.value) })
      : t("data.verdict.failed", { check: found.check });
  }

  function amountOf({ field }: Check, amount: number): string {
    if (!isMoney(field)) return digits(amount, locale.value);
    const { text, unit } = formatQuantity(amount, { unit: "yuan", locale: locale.value });
    return `${text} ${unit}`;
  }

  function isMoney(field: string): boolean {
    const id = dataset();
    const known = id === null ? undefined : datasetById(id).fields[field];
    return known?.kind === "number" && known.quantity === "money";
  }

  return { nameOf, faultOf, isMoney };
}

const checkIds = ["days", "digits", "destroyed"] as const;

function isKnown(check: string): check is (typeof checkIds)[number] {
  return checkIds.some((id) => id === check);
}
