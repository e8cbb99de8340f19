import { comparedPeriod, type View } from "../../datasets/view.ts";
import type { Locale } from "../../clean/words.ts";
import { useWords } from "../../i18n/useWords.ts";
import { rangeWords } from "../../stores/periods.ts";
import { pickWords } from "../filter/pickWords.ts";

/** What a view holds to, as paper and pictures state it: `统计期 2017年1月1日至12月31日 · 对比 … · 全部部门`. */
export function useScopeWords(): (view: View) => string {
  const { t, locale } = useWords();
  return ({ period, compare, departments, categories }) => {
    const before = comparedPeriod(period, compare);
    return [
      t("paper.period", { period: rangeWords(period, locale.value) }),
      ...(before === null ? [] : [t("paper.compare", { compare: rangeWords(before, locale.value) })]),
      departments.length === 0 ? t("filter.allDepartments") : departments.join(separators[locale.value]),
      ...pickWords({ departments: [], categories }, locale.value).map(({ name, text }) => t("filter.chip", { name }) + text),
    ].join(" · ");
  };
}

const separators: Record<Locale, string> = { zh: "、", en: ", " };
