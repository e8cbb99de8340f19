import { useWords } from "../../i18n/useWords.ts";
import type { Period } from "../../clean/day.ts";
import type { CheckedClaim, CheckedReport } from "../../report/checkReport.ts";
import { periodWords } from "../../stores/periods.ts";
import { useReportText } from "../../stores/reportText.ts";
import { useSettings } from "../../stores/settings.ts";
import { cityTitle } from "../frame/cityTitle.ts";
import { momentWords } from "../held/momentWords.ts";
import { heading, paragraph, type Block, type PaperDocument, type TableColumn } from "../report/paperDocument.ts";
import { useClaimWords } from "./useClaimWords.ts";
import { byUrgency, isProblem, shownVerdicts, tileOf } from "./verdicts.ts";

/** 报告数据核对单 as a document for paper: what to correct first, then all others, and room for two to sign. */
export function useCheckSheet(period: () => Period) {
  const { t, locale, inLocale } = useWords();
  const settings = useSettings();
  const report = useReportText();
  const words = useClaimWords(period);

  function documentOf({ claims, contradictions }: CheckedReport, made: Date): PaperDocument {
    const listed = claims.filter(({ verdict }) => verdict !== "ignored");
    const problems = byUrgency(listed.filter(isProblem));
    const name = report.name === "" ? t("check.pasted") : report.name;
    return [
      { kind: "title", text: title(), facts: [t("check.sheet.report", { name }), t("check.sheet.period", { period: periodWords(period(), locale.value) }), t("check.sheet.made", { at: momentWords(made, locale.value) })] },
      paragraph(summary(listed)),
      ...(contradictions.length === 0 ? [] : [heading(t("check.contradictions.title"), 2), ...contradictions.map((one) => paragraph(`· ${inLocale(one.words)}`))]),
      ...table(t("check.sheet.problems"), problems),
      // Numbered on, so that a number on the sheet is one figure's alone.
      ...table(t("check.sheet.rest"), listed.filter((one) => !isProblem(one)), problems.length),
      { kind: "signatures", labels: [t("check.sheet.signatures.checked"), t("check.sheet.signatures.reviewed")], day: t("check.sheet.signatures.day") },
    ];
  }

  function title(): string {
    return cityTitle(settings.city, t("check.sheet.title"), locale.value);
  }

  function summary(claims: readonly CheckedClaim[]): string {
    const counts = shownVerdicts.map((verdict) => ({ verdict: t(`check.verdict.${verdict}`), n: claims.filter((one) => tileOf(one.verdict) === verdict).length }));
    const named = counts.filter(({ n }) => n > 0).map((count) => t("check.sheet.count", count));
    return t("check.sheet.summary", { all: claims.length, counts: named.join(t("between")) });
  }

  function table(title: string, claims: readonly CheckedClaim[], before = 0): Block[] {
    return claims.length === 0 ? [] : [heading(title, 2), { kind: "table", columns: columns(), rows: claims.map((claim, i) => cells(claim, before + i + 1)) }];
  }

  function columns(): TableColumn[] {
    return [
      { heading: t("check.sheet.number"), width: 6, figures: true }, { heading: t("check.table.verdict"), width: 11 }, { heading: t("check.table.metric"), width: 22 },
      { heading: t("check.table.stated"), width: 17 }, { heading: t("check.table.data"), width: 17 }, { heading: t("check.table.note"), width: 27 },
    ];
  }

  function cells(claim: CheckedClaim, number: number): string[] {
    return [String(number), t(`check.verdict.${claim.verdict}`), words.metricWords(claim), claim.claim.written, words.actualWords(claim), words.noteWords(claim)];
  }

  return { documentOf, title };
}
