import type { Metric } from "../metrics/metric.ts";
import { aspectOf, isItselfAChange, type Aspect } from "./aspect.ts";
import type { Claim } from "./claim.ts";
import { nounLikeness, wordingLikeness } from "./likeness.ts";

/** What somebody decided about a wording: the metric it means, or `null` to leave it out. */
export interface Choice {
  readonly key: string;
  readonly metric: string | null;
}

/** What a claim is about. `asks` carries the metrics it may mean, the likest first; at least one. */
export type Match =
  | { readonly kind: "about"; readonly metric: Metric; readonly aspect: Aspect; readonly chosen: boolean }
  | { readonly kind: "asks"; readonly candidates: readonly Metric[]; readonly because: "near" | "weak" | "part" }
  | { readonly kind: "none" }
  | { readonly kind: "ignored" };

export interface MatchedClaim {
  readonly claim: Claim;
  readonly match: Match;
}

/** From so many characters of a term on, a match is taken for clear, if it leads by as much as `LEAD`. */
const CLEAR = 3;
const LEAD = 0.75;
const WORTH_ASKING = 1.9;
/** What figures of one dataset standing together are worth: 受理…件、办理…件. */
const NEIGHBOUR = 0.6;
const MOST_CANDIDATES = 6;

/**
 * Pairs each claim with the metric that its words name. Choices come first; a near tie, weak words and a part of the
 * whole ask. What counts nothing more often than not (三项, a number without unit) is left out unless it clearly means one.
 */
export function matchClaims(claims: readonly Claim[], metrics: readonly Metric[], choices: readonly Choice[]): readonly MatchedClaim[] {
  const matched: MatchedClaim[] = [];
  for (const claim of claims) {
    const before = neighbourOf(claim, matched.at(-1));
    const match = chosenFor(claim, metrics, choices) ?? matchOf(claim, metrics, before);
    const speculative = claim.unsure || claim.measured === "bare";
    if (!speculative || match.kind === "about" || match.kind === "ignored") matched.push({ claim, match });
  }
  return matched;
}

/** The metric of the figure just before, if both stand in one sentence. */
function neighbourOf(claim: Claim, last: MatchedClaim | undefined): Metric | null {
  if (last?.match.kind !== "about" || claim.words.earlier + claim.words.before === "") return null;
  return claim.from - last.claim.to <= 40 && claim.words.earlier !== "" ? last.match.metric : null;
}

function chosenFor(claim: Claim, metrics: readonly Metric[], choices: readonly Choice[]): Match | null {
  const choice = choices.find(({ key }) => key === claim.key);
  if (choice === undefined) return null;
  if (choice.metric === null) return { kind: "ignored" };
  const metric = metrics.find(({ id }) => id === choice.metric);
  const aspect = metric === undefined ? null : aspectOf(claim, metric);
  return metric === undefined || aspect === null ? null : { kind: "about", metric, aspect, chosen: true };
}

interface Candidate {
  readonly metric: Metric;
  readonly aspect: Aspect;
  readonly score: number;
}

function matchOf(claim: Claim, metrics: readonly Metric[], before: Metric | null): Match {
  if (claim.otherBase) return { kind: "none" };
  const candidates = metrics
    .flatMap((metric): Candidate[] => {
      const aspect = aspectOf(claim, metric);
      return aspect === null ? [] : [{ metric, aspect, score: scoreOf(claim, metric, before) }];
    })
    .filter(({ score }) => score >= WORTH_ASKING)
    .sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (best === undefined) return { kind: "none" };
  const weak = best.score < CLEAR;
  const near = second !== undefined && best.score - second.score < LEAD;
  if (!weak && !near && claim.part === null) return { kind: "about", metric: best.metric, aspect: best.aspect, chosen: false };
  const because = claim.part !== null ? "part" : weak ? "weak" : "near";
  return { kind: "asks", candidates: candidates.slice(0, MOST_CANDIDATES).map(({ metric }) => metric), because };
}

function scoreOf(claim: Claim, metric: Metric, before: Metric | null): number {
  const wording = Math.max(wordingLikeness(claim, metric), carried(claim, metric, before));
  if (wording === 0) return 0;
  const itself = claim.change !== null && isItselfAChange(metric) ? LEAD + NEIGHBOUR : 0;
  return wording + nounLikeness(claim, metric) + itself + company(claim, metric, before);
}

/** A rate is most likely one of the figures before it: 来信来访102件，办理率99% is none of all cases. */
function company({ measured }: Claim, metric: Metric, before: Metric | null): number {
  if (before === null) return 0;
  if (before.dataset.id === metric.dataset.id) return NEIGHBOUR;
  return measured === "rate" ? -2 * NEIGHBOUR : 0;
}

const SAYS_ONLY_THAT_IT_CHANGED = /^(?:较|比|上年|去年|同期|上一年|同比|年|精简|压减|增加|减少|提高|下降|增长|上升|降低|[到至为□,、])*$/;

/** What has no subject of its own is about the figure just before: 受理N件，同比增长6.2%; 由N项精简到M项. */
function carried({ change, words }: Claim, metric: Metric, before: Metric | null): number {
  if (before === null || !SAYS_ONLY_THAT_IT_CHANGED.test(words.before)) return 0;
  if (change === null) return before === metric && /[到至]$/.test(words.before) ? CLEAR : 0;
  const isIts = before === metric || (isItselfAChange(metric) && before.dataset.id === metric.dataset.id);
  return isIts ? CLEAR + LEAD : 0;
}
