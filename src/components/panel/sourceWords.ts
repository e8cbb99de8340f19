import { digits } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Source } from "../../worker/api.ts";
import { dimensionNames } from "../filter/pickWords.ts";

/** Where a panel's rows come from, in words. */
export interface SourceWords {
  /** The first file, and how many there are; "" without any. */
  readonly origin: string;
  readonly rows: string;
  /** What the panel does not follow, each in a phrase. */
  readonly ignores: readonly string[];
}

/** Puts a source in words. */
export function useSourceWords(): (source: Source) => SourceWords {
  const { t, locale } = useWords();
  return ({ files, followsPeriod, notFollowed, undated }) => {
    const file = files[0]?.name ?? "";
    const origin = files.length > 1 ? t("panel.sources", { file, n: files.length }) : t("panel.source", { file });
    return {
      origin: files.length === 0 ? "" : origin,
      rows: t("panel.rows", { rows: digits(files.reduce((sum, one) => sum + one.rows, 0), locale.value) }),
      ignores: [
        ...(followsPeriod ? [] : [t("panel.ignoresPeriod")]),
        ...(notFollowed.length > 0 ? [t("panel.ignores", { names: dimensionNames(notFollowed, locale.value) })] : []),
        ...(undated > 0 ? [t("panel.undated", { n: digits(undated, locale.value) })] : []),
      ],
    };
  };
}
