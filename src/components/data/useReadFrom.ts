import { digits } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FileOutline } from "../../import/report.ts";

/** What of a file a field was read from, as the file names it. */
interface ReadFrom {
  readonly source: string;
  readonly field: string | null;
  readonly unit: string | null;
}

/** The columns of a table, or the items of a form with their lines, each with the field that it was read as. */
export function useReadFrom() {
  const { t, locale } = useWords();
  return ({ columns, form }: Pick<FileOutline, "columns" | "form">): readonly ReadFrom[] => {
    if (form === undefined) return columns.map(({ source, field, unit }) => ({ source: source === "" ? t("data.columns.blank") : source, field, unit }));
    return form.items.map(({ line, label, field, unit }) => ({ source: t("data.columns.item", { label, line: digits(line, locale.value) }), field, unit }));
  };
}
