import { digits } from "../../charts/number.ts";
import { datasetById } from "../../datasets/all.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FileOutline, Ledger } from "../../import/report.ts";
import { useSettings } from "../../stores/settings.ts";
import { verdictOf } from "../data/dataVerdict.ts";
import { cityTitle } from "../frame/cityTitle.ts";
import { momentWords } from "../held/momentWords.ts";
import { heading, paragraph, type Block, type PaperDocument } from "./paperDocument.ts";
import { useFileBlocks, type ReportedFile } from "./useFileBlocks.ts";
import { useWordsByDataset } from "./useWordsByDataset.ts";

/** 数据清洗报告 as a document for paper: all files in one table, then each file, and room to sign. */
export function useCleaningReport() {
  const { t, locale, inLocale } = useWords();
  const settings = useSettings();
  const fileBlocks = useFileBlocks();
  const wordsOf = useWordsByDataset();
  const n = (value: number) => digits(value, locale.value);

  function documentOf(files: readonly ReportedFile[], made: Date): PaperDocument {
    const reports = files.map(({ file }) => file.report);
    return [
      { kind: "title", text: title(), facts: [t("report.total", { files: files.length, read: n(sumOf(reports).read) }), t("report.made", { at: momentWords(made, locale.value) })] },
      heading(t("report.summary.title"), 2),
      summaryTable(reports),
      paragraph(t("report.summary.note"), true),
      ...files.flatMap((file, i) => fileBlocks(file, i + 1)),
      { kind: "signatures", labels: [t("report.signatures.prepared"), t("report.signatures.reviewed")], day: t("report.signatures.day") },
    ];
  }

  function title(): string {
    return cityTitle(settings.city, t("report.title"), locale.value);
  }

  function summaryTable(reports: readonly FileOutline[]): Block {
    const figures = true;
    return {
      kind: "table",
      columns: [
        { heading: t("report.summary.number"), width: 4.5, figures }, { heading: t("data.files.file"), width: 22 }, { heading: t("data.files.dataset"), width: 13 }, { heading: t("data.files.encoding"), width: 9.5 },
        { heading: t("data.ledger.read"), width: 7.5, figures }, { heading: t("data.ledger.kept"), width: 7.5, figures }, { heading: t("data.ledger.duplicate"), width: 9, figures },
        { heading: t("report.summary.excluded"), width: 8.5, figures }, { heading: t("data.ledger.held"), width: 6, figures }, { heading: t("data.files.checks"), width: 12.5 },
      ],
      rows: [
        ...reports.map((report, i) => [String(i + 1), report.name, datasetName(report), report.encoding.toUpperCase(), ...ledgerCells(report.rows), wordsOf(report.dataset).verdictWords(verdictOf(report))]),
        ["", t("report.summary.all"), "", "", ...ledgerCells(sumOf(reports)), ""],
      ],
    };
  }

  function datasetName({ dataset }: FileOutline): string {
    return dataset === null ? t("data.files.plain") : inLocale(datasetById(dataset).label);
  }

  function ledgerCells({ read, kept, duplicate, excluded, held }: Ledger): string[] {
    return [read, kept, duplicate, excluded, held].map(n);
  }

  return { documentOf, title };
}

function sumOf(reports: readonly FileOutline[]): Ledger {
  const sum = (part: keyof Ledger) => reports.reduce((total, { rows }) => total + rows[part], 0);
  return { read: sum("read"), kept: sum("kept"), duplicate: sum("duplicate"), excluded: sum("excluded"), held: sum("held") };
}
