import type { Words } from "../../clean/words.ts";
import { useWords } from "../../i18n/useWords.ts";

/** What a file lacks, in words: “日期”、“项目编号”或“项目名称”其中一列. Of each group one would do. */
export function useLackWords(): (lacks: readonly (readonly Words[])[]) => string {
  const { t, inLocale } = useWords();
  const quoted = (field: Words) => t("mapping.column", { field: inLocale(field) });
  return (lacks) =>
    lacks
      .map((group) => (group.length === 1 ? quoted(group[0]) : t("mapping.oneOf", { fields: group.map(quoted).join(t("mapping.or")) })))
      .join(t("mapping.betweenGroups"));
}
