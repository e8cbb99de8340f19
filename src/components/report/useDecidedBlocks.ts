import { digits } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ImportedSummary } from "../../worker/api.ts";
import { showInvisible } from "../data/showInvisible.ts";
import { decidedList, type DecidedItem } from "../held/decidedList.ts";
import { maskOnPaper } from "./maskOnPaper.ts";
import { heading, type Block } from "./paperDocument.ts";
import { useListBlocks } from "./useListBlocks.ts";
import { useWordsByDataset } from "./useWordsByDataset.ts";

/** What somebody decided about a file and its rows: each with its place, note and time. */
export function useDecidedBlocks() {
  const { t, locale } = useWords();
  const listBlocks = useListBlocks();
  const wordsOf = useWordsByDataset();

  function decidedBlocks(file: ImportedSummary): Block[] {
    const items = decidedList(file);
    return listBlocks(
      [heading(t("report.decided.title", { n: digits(items.length, locale.value) }), 3)],
      [
        { heading: t("held.decided.kind"), width: 16 }, { heading: t("held.decided.place"), width: 20 }, { heading: t("held.decided.content"), width: 27 },
        { heading: t("held.decided.note"), width: 18 }, { heading: t("held.decided.at"), width: 19 },
      ],
      items.map((item) => cellsOf(file, item)),
    );
  }

  function cellsOf(file: ImportedSummary, item: DecidedItem): string[] {
    const { kindOf, placeOf, contentOf, saidAbout } = wordsOf(file.report.dataset);
    const { note, at } = saidAbout(item);
    return [kindOf(item), placeOf(item), item.kind === "cell" ? correction(file, item.decided) : contentOf(item), note, at];
  }

  function correction({ report: { dataset, columns } }: ImportedSummary, { column, raw, text }: { readonly column: number; readonly raw: string; readonly text: string }): string {
    const shown = (cell: string) => (cell === "" ? t("held.cell.blank") : showInvisible(maskOnPaper(dataset, columns[column], cell)));
    return `${shown(raw)} → ${shown(text)}`;
  }

  return decidedBlocks;
}
