import { useWords } from "../../i18n/useWords.ts";
import type { Check, FileOutline } from "../../import/report.ts";
import { fieldHeading } from "../data/datasetWords.ts";
import { heading, paragraph, type Block } from "./paperDocument.ts";
import { useListBlocks } from "./useListBlocks.ts";
import { useWordsByDataset } from "./useWordsByDataset.ts";

/** What the checks of a file came to: those that failed in full, the others counted. */
export function useCheckBlocks() {
  const { t, inLocale } = useWords();
  const listBlocks = useListBlocks();
  const wordsOf = useWordsByDataset();

  function checkBlocks({ dataset, checks }: FileOutline): Block[] {
    const failed = checks.filter(({ ok }) => !ok);
    const agreed = checks.length - failed.length;
    const title = heading(t("report.checks.title", { n: checks.length }), 3);
    if (checks.length === 0) return [title, paragraph(t("data.checks.none"))];
    if (failed.length === 0) return [title, paragraph(t("report.checks.agree", { n: agreed }))];
    return listBlocks(
      [title, paragraph(t("report.checks.failed", { failed: failed.length, agreed }))],
      [
        { heading: t("data.checks.check"), width: 40 }, { heading: t("data.checks.field"), width: 15 },
        { heading: t("data.checks.stated"), width: 15, figures: true }, { heading: t("data.checks.computed"), width: 15, figures: true },
        { heading: t("data.checks.difference"), width: 15, figures: true },
      ],
      failed.map((check) => checkCells(dataset, check)),
    );
  }

  function checkCells(dataset: string | null, check: Check): string[] {
    const words = wordsOf(dataset);
    const named = [`✕ ${words.nameOf(check)}`, words.detailOf(check)].filter((line) => line !== "").join("\n");
    return [named, inLocale(fieldHeading(dataset, check.field)), words.figureOf(check, check.stated), words.figureOf(check, check.computed), words.differenceText(check)];
  }

  return checkBlocks;
}
