import type { Metric, MetricAnswer } from "../metrics/metric.ts";
import type { Claim } from "./claim.ts";

/** What of a metric a claim states: its value, or how it changed on the year before, in its unit, as growth, or in points. */
export type Aspect = "value" | "difference" | "growth" | "points";

/** `null` where the claim's unit cannot be the metric's: 元 for cases, a percentage for a count. */
export function aspectOf(claim: Claim, metric: Metric): Aspect | null {
  const { kind } = metric.unit;
  const { measured } = claim;
  if (claim.change === null || isItselfAChange(metric)) return statesValue(measured, kind) ? "value" : null;
  if (measured === "times") return kind === "rate" || kind === "day" ? null : "growth";
  if (measured === "points" || measured === "rate") {
    if (kind === "rate") return "points";
    return measured === "rate" && kind !== "day" ? "growth" : null;
  }
  return kind !== "rate" && statesValue(measured, kind) ? "difference" : null;
}

/** A change that has a metric of its own, 权责清单较上年; the words that name it say so. */
export function isItselfAChange({ change, wording }: Metric): boolean {
  return change === "none" && wording.terms.some((term) => /较上年|比上年|同比/.test(term));
}

function statesValue(measured: Claim["measured"], kind: Metric["unit"]["kind"]): boolean {
  if (measured === "bare") return kind === "count" || kind === "money";
  return measured === kind;
}

/** That aspect of a metric, as the data has it; `null` where it has none. */
export function actualOf(aspect: Aspect, { value, before }: MetricAnswer): number | null {
  if (aspect === "value") return value;
  if (value === null || before === null) return null;
  if (aspect !== "growth") return value - before;
  return before > 0 ? value / before - 1 : null;
}
