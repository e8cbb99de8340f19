import { digits } from "../../charts/number.ts";
import { datasetById } from "../../datasets/all.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Held } from "../../import/report.ts";
import type { ImportedSummary } from "../../worker/api.ts";
import { fieldHeading, ruleLabel } from "../data/datasetWords.ts";
import { delimiterKey } from "../data/delimiterKey.ts";
import { fileSize } from "../data/fileSize.ts";
import { showInvisible } from "../data/showInvisible.ts";
import { useReadFrom } from "../data/useReadFrom.ts";
import { maskRecord } from "./maskRecord.ts";
import { heading, paragraph, type Block } from "./paperDocument.ts";
import { shortened } from "./shortened.ts";
import { useCheckBlocks } from "./useCheckBlocks.ts";
import { useDecidedBlocks } from "./useDecidedBlocks.ts";
import { useListBlocks } from "./useListBlocks.ts";

/** A file of the report: its import, and the first of its held rows. */
export interface ReportedFile {
  readonly file: ImportedSummary;
  readonly held: readonly Held[];
}

/** Characters of the headings of a plain table, whose columns were read as nothing in particular. */
const MOST_OF_NAMES = 400;

/** All that the report says about one file. */
export function useFileBlocks() {
  const { t, locale, inLocale } = useWords();
  const checkBlocks = useCheckBlocks();
  const decidedBlocks = useDecidedBlocks();
  const listBlocks = useListBlocks();
  const readFrom = useReadFrom();
  const n = (value: number) => digits(value, locale.value);

  function fileBlocks({ file, held }: ReportedFile, number: number): Block[] {
    const { report } = file;
    return [
      heading(`${number}. ${report.name}`, 2),
      paragraph(factsOf(file), true),
      paragraph(equationOf(file)),
      ...file.notices.map((notice) => paragraph(t("report.file.notice", { text: inLocale(notice) }))),
      ...columnBlocks(file),
      ...(report.dataset === null ? [] : changeBlocks(file)),
      ...(report.dataset === null ? [] : checkBlocks(report)),
      ...heldBlocks(file, held),
      ...decidedBlocks(file),
    ];
  }

  function factsOf({ report }: ImportedSummary): string {
    const key = delimiterKey(report.delimiter);
    return [
      report.dataset === null ? t("report.file.plain") : t("report.file.dataset", { dataset: inLocale(datasetById(report.dataset).label) }),
      report.encoding.toUpperCase(),
      key === null ? report.delimiter : t(`data.delimiters.${key}`),
      fileSize(report.bytes, locale.value),
    ].join(" · ");
  }

  function equationOf({ report: { rows } }: ImportedSummary): string {
    return t("report.file.equation", { read: n(rows.read), kept: n(rows.kept), duplicate: n(rows.duplicate), excluded: n(rows.excluded), held: n(rows.held) });
  }

  function columnBlocks({ report }: ImportedSummary): Block[] {
    const { dataset, columns, form } = report;
    if (dataset === null) {
      const names = columns.map(({ source }) => source).join(t("between"));
      return [paragraph(t("report.columns.plain", { n: n(columns.length), names: shortened(names, MOST_OF_NAMES) }))];
    }
    const mapped = columns.filter(({ field }) => field !== null).length;
    return listBlocks(
      [heading(form === undefined ? t("report.columns.title", { mapped, all: columns.length }) : t("report.columns.items", { form: inLocale(form.name), n: form.items.length }), 3)],
      [{ heading: t(form === undefined ? "data.columns.source" : "data.columns.items"), width: 46 }, { heading: t("data.columns.field"), width: 38 }, { heading: t("data.columns.unit"), width: 16 }],
      readFrom(report).map(({ source, field, unit }) => [
        showInvisible(source),
        field === null ? t("data.columns.unmapped") : inLocale(fieldHeading(dataset, field)),
        unit ?? "",
      ]),
    );
  }

  function changeBlocks({ report: { dataset, changes } }: ImportedSummary): Block[] {
    const title = heading(t("report.changes.title", { n: changes.length }), 3);
    if (changes.length === 0) return [title, paragraph(t("data.changes.none"))];
    const shown = (text: string) => (text === "" ? t("data.changes.blank") : showInvisible(text));
    return listBlocks(
      [title],
      [
        { heading: t("data.changes.rule"), width: 24 }, { heading: t("data.changes.field"), width: 16 }, { heading: t("data.changes.count"), width: 9, figures: true },
        { heading: t("report.changes.raw"), width: 19 }, { heading: t("report.changes.clean"), width: 19 }, { heading: t("data.changes.line"), width: 13 },
      ],
      [...changes].sort((a, b) => b.count - a.count).map(({ rule, field, count, example }) => [
        inLocale(ruleLabel(rule)), inLocale(fieldHeading(dataset, field)), n(count), shown(example.raw), shown(example.clean), t("data.changes.from", { line: n(example.line) }),
      ]),
    );
  }

  function heldBlocks({ report }: ImportedSummary, held: readonly Held[]): Block[] {
    return listBlocks(
      [heading(t("report.held.title", { n: n(report.rows.held) }), 3)],
      [{ heading: t("data.held.line"), width: 10, figures: true }, { heading: t("data.held.reason"), width: 34 }, { heading: t("report.held.raw"), width: 56 }],
      held.map((row) => [n(row.line), inLocale({ zh: row.reason, en: row.reasonEn }), showInvisible(maskRecord(report, row))]),
      report.rows.held,
    );
  }

  return fileBlocks;
}
