import type { Period } from "../../clean/day.ts";
import { formatExact, formatPercent, formatPoints } from "../../clean/format.ts";
import { roundTo } from "../../clean/round.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Aspect } from "../../report/aspect.ts";
import type { CheckedClaim } from "../../report/checkReport.ts";
import type { Claim } from "../../report/claim.ts";
import { scaleWord } from "../../report/judge.ts";
import { periodWords, samePeriod } from "../../stores/periods.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import { exactFigure } from "../tile/figure.ts";

/** What is said about a checked claim, on screen and on paper. `whole` is the period of the report. */
export function useClaimWords(whole: () => Period) {
  const { t, locale, inLocale } = useWords();
  const workspace = useWorkspace();

  /** The metric's name, and of which period where it is not the report's; of a claim that asks, the likeliest. */
  function metricWords({ claim, match }: CheckedClaim): string {
    if (match.kind === "asks") return match.candidates.slice(0, 1).map(({ label }) => `${inLocale(label)}？`).join("");
    if (match.kind !== "about") return "—";
    const name = inLocale(match.metric.label);
    return samePeriod(claim.period, whole()) ? name : `${name}（${periodWords(claim.period, locale.value)}）`;
  }

  function actualWords({ claim, match, actual, verdict }: CheckedClaim): string {
    if (match.kind !== "about" || actual === null) return "—";
    return verdict === "unit" ? aspectWords(match.metric, match.aspect, actual) : inUnitOf(claim, match.metric, match.aspect, actual);
  }

  /** As the report counts, so that the two can be compared at a glance: 9.64 亿元 beside 9.62亿元. */
  function inUnitOf({ scale, noun, measured }: Claim, metric: Metric, aspect: Aspect, value: number): string {
    const word = scaleWord(scale);
    if (word === null || (measured !== "count" && measured !== "money")) return aspectWords(metric, aspect, value);
    return `${formatExact(roundTo(value / scale, 4))} ${word}${noun}`;
  }

  function aspectWords(metric: Metric, aspect: Aspect, value: number): string {
    if (aspect === "points") return formatPoints(value, locale.value);
    if (aspect === "growth") return (value > 0 ? "+" : "") + formatPercent(value);
    const figure = inLocale(exactFigure(metric, value));
    return aspect === "difference" && value > 0 ? `+${figure}` : figure;
  }

  function noteWords(one: CheckedClaim): string {
    const { match } = one;
    if (match.kind === "asks") return t(`check.note.asks.${match.because}`);
    if (match.kind === "none") return t("check.note.unknown");
    if (match.kind === "ignored") return "";
    const aspect = match.aspect === "value" ? [] : [t(`check.note.${match.aspect}`)];
    const chosen = match.chosen ? [t("check.note.chosen")] : [];
    return [...judgementWords(one), ...aspect, ...chosen].join(locale.value === "zh" ? "；" : "; ");
  }

  function judgementWords({ claim, match, judgement }: CheckedClaim): string[] {
    if (match.kind !== "about") return [];
    if (judgement === null) return [lackingWords(match.metric, claim.period)];
    if (judgement.kind === "rounded") return [inLocale(judgement.how)];
    if (judgement.kind === "unit") return [inLocale(judgement.cause)];
    if (judgement.kind === "agrees") return [];
    if (match.metric.unit.kind === "day") return [];
    // 减少50项 for 减少48项 says more, not less.
    const more = claim.value < 0 ? judgement.by < 0 : judgement.by > 0;
    const isRate = match.aspect === "growth" || match.metric.unit.kind === "rate";
    const by = isRate ? formatPoints(Math.abs(judgement.by), locale.value) : inUnitOf(claim, match.metric, match.aspect, Math.abs(judgement.by));
    return [t(more ? "check.note.differs.more" : "check.note.differs.less", { by: by.replace(/^\+/, "") })];
  }

  function lackingWords({ dataset }: Metric, period: Period): string {
    const imported = workspace.summary.datasets.some(({ id }) => id === dataset.id);
    return imported ? t("check.note.noValue", { period: periodWords(period, locale.value) }) : t("check.note.notImported", { dataset: inLocale(dataset.label) });
  }

  return { metricWords, actualWords, noteWords };
}
