import type { Period } from "../clean/day.ts";
import type { Metric, MetricAnswer } from "../metrics/metric.ts";
import { actualOf } from "./aspect.ts";
import { contradictions, type Contradiction } from "./contradictions.ts";
import { judge, type Judgement } from "./judge.ts";
import type { MatchedClaim } from "./match.ts";

/** What the data says about a period. */
export interface PeriodAnswers {
  readonly period: Period;
  readonly answers: readonly MetricAnswer[];
}

/** What comes out for a claim. `asks`: somebody must say what it means; `unknown`: no metric is about it. */
export type Verdict = Judgement["kind"] | "noData" | "asks" | "unknown" | "ignored";

export interface CheckedClaim extends MatchedClaim {
  readonly verdict: Verdict;
  readonly judgement: Judgement | null;
  /** The data's figure, in the aspect that the claim states; `null` where there is none. */
  readonly actual: number | null;
  readonly answer: MetricAnswer | null;
}

export interface CheckedReport {
  readonly claims: readonly CheckedClaim[];
  readonly contradictions: readonly Contradiction[];
}

/** Holds matched claims against the data, and against each other. */
export function checkReport(matched: readonly MatchedClaim[], known: readonly PeriodAnswers[]): CheckedReport {
  return { claims: matched.map((one) => checked(one, known)), contradictions: contradictions(matched) };
}

/** The periods that claims are about, each once. */
export function periodsOf(matched: readonly MatchedClaim[]): readonly Period[] {
  const periods = new Map(matched.map(({ claim: { period } }) => [`${period.from} ${period.to}`, period]));
  return [...periods.values()];
}

function checked(one: MatchedClaim, known: readonly PeriodAnswers[]): CheckedClaim {
  const { claim, match } = one;
  const nothing = { ...one, judgement: null, actual: null, answer: null };
  if (match.kind === "asks") return { ...nothing, verdict: "asks" };
  if (match.kind !== "about") return { ...nothing, verdict: match.kind === "ignored" ? "ignored" : "unknown" };
  const answer = answerOf(match.metric, claim.period, known);
  const actual = answer === null ? null : actualOf(match.aspect, answer);
  if (answer === null || actual === null) return { ...nothing, answer, verdict: "noData" };
  const judgement = judge(claim, actual);
  return { ...one, judgement, actual, answer, verdict: judgement.kind };
}

function answerOf({ id }: Metric, { from, to }: Period, known: readonly PeriodAnswers[]): MetricAnswer | null {
  const told = known.find(({ period }) => period.from === from && period.to === to);
  return told?.answers.find((answer) => answer.id === id) ?? null;
}
