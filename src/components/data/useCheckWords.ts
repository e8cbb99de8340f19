import { digits } from "../../charts/number.ts";
import { formatQuantity } from "../../clean/format.ts";
import { datasetById } from "../../datasets/all.ts";
import { checkKinds, type CheckKind } from "../../datasets/check.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Check } from "../../import/report.ts";
import { fieldHeading } from "./datasetWords.ts";
import { differenceOf, totalName } from "./dataVerdict.ts";

/** Checks in words. Of their ids, those of totals carry the name of the row: `total:市公安局小计`. */
export function useCheckWords(dataset: () => string | null) {
  const { t, locale, inLocale } = useWords();

  /** What the check asks: “合计”是否等于各行之和. */
  function nameOf(asked: Check): string {
    const total = totalName(asked.check);
    if (total !== null) return t("data.checks.kinds.total", { name: total });
    return isKind(asked.check) ? t(`data.checks.kinds.${asked.check}`, namesIn(asked)) : asked.check;
  }

  /** What is wrong where it failed, as short as a chip: 合计差 0.02 亿元, 缺 2 天. */
  function faultOf(found: Check): string {
    const difference = Math.abs(differenceOf(found) ?? 0);
    const total = totalName(found.check);
    if (total !== null) return t("data.verdict.total", { name: total, difference: amountOf(found, difference) });
    return isKind(found.check)
      ? t(`data.verdict.${found.check}`, { n: digits(difference, locale.value), ...namesIn(found) })
      : t("data.verdict.failed", { check: found.check });
  }

  /** Which rows or days are at fault; "" where the numbers say all. */
  function detailOf({ detail = "", detailEn = detail }: Check): string {
    return inLocale({ zh: detail, en: detailEn });
  }

  /** The field that is asked about, and the list in which its values should stand. */
  function namesIn({ field }: Check): { field: string; list: string } {
    const id = dataset();
    const reference = id === null ? undefined : datasetById(id).references.find((one) => one.field.id === field);
    return { field: inLocale(fieldHeading(id, field)), list: reference === undefined ? "" : inLocale(reference.list.dataset.label) };
  }

  function amountOf(found: Check, amount: number): string {
    if (!isMoney(found)) return digits(amount, locale.value);
    const { text, unit } = formatQuantity(amount, { unit: "yuan", locale: locale.value });
    return `${text} ${unit}`;
  }

  /** Whether the check's two numbers are amounts: those of totals may be, the others count rows. */
  function isMoney({ check, field }: Check): boolean {
    const id = dataset();
    const known = id === null || totalName(check) === null ? undefined : datasetById(id).fields[field];
    return known?.kind === "number" && known.quantity === "money";
  }

  return { nameOf, faultOf, detailOf, isMoney };
}

function isKind(check: string): check is CheckKind {
  return checkKinds.some((kind) => kind === check);
}
