import { digits } from "../../charts/number.ts";
import { datasets } from "../../datasets/all.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StatedLayout } from "../../import/decisions/decisions.ts";
import type { FileOutline } from "../../import/report.ts";
import { fieldHeading, ruleLabel } from "../data/datasetWords.ts";
import { delimiterKey } from "../data/delimiterKey.ts";
import { momentWords } from "./momentWords.ts";
import type { DecidedItem } from "./decidedList.ts";

/** Decisions in words: what kind, about what, to what effect, with which note and when. */
export function useDecidedWords(report: () => Pick<FileOutline, "dataset">) {
  const { t, locale, inLocale } = useWords();
  const number = (n: number) => digits(n, locale.value);

  function kindOf(item: DecidedItem): string {
    return t(`held.decided.kinds.${item.kind === "row" ? item.decided.verdict : item.kind}`);
  }

  function placeOf(item: DecidedItem): string {
    if (item.kind === "row") return t("held.decided.line", { line: number(item.decided.line) });
    if (item.kind !== "cell") return t("held.decided.wholeFile");
    const { line, source, column } = item.decided;
    return t("held.decided.cellAt", { line: number(line), column: source.trim() || t("held.cell.column", { n: column + 1 }) });
  }

  /** "" where kind and place say all. */
  function contentOf(item: DecidedItem): string {
    switch (item.kind) {
      case "rule":
        return t("held.decided.rule", { rule: inLocale(ruleLabel(item.off.rule)), field: inLocale(fieldHeading(report().dataset, item.off.field)) });
      case "mapping": {
        const { dataset, fields } = item.mapping;
        const known = datasets.find(({ id }) => id === dataset);
        return t("held.decided.mapping", { dataset: known === undefined ? t("data.files.plain") : inLocale(known.label), n: fields.filter((field) => field !== null).length });
      }
      case "layout":
        return layoutWords(item.layout);
      case "encoding":
        return item.encoding.toUpperCase();
      case "delimiter": {
        const key = delimiterKey(item.delimiter);
        return key === null ? item.delimiter : t(`data.delimiters.${key}`);
      }
      default:
        return "";
    }
  }

  function layoutWords({ header, last }: StatedLayout): string {
    const one = header !== null && header.first === header.last;
    const where = header === null ? t("held.decided.headerNone") : t(one ? "held.decided.headerOne" : "held.decided.header", { first: header.first + 1, last: header.last + 1 });
    return last === null ? where : where + t("held.decided.between") + t("held.decided.until", { last: number(last + 1) });
  }

  /** Only what concerns a cell or a row carries a note and a time. */
  function saidAbout(item: DecidedItem): { note: string; at: string } {
    return item.kind === "cell" || item.kind === "row" ? { note: item.decided.note, at: momentWords(new Date(item.decided.at), locale.value) } : { note: "", at: "" };
  }

  return { kindOf, placeOf, contentOf, saidAbout };
}
