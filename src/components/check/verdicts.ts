import type { CheckedClaim, Verdict } from "../../report/checkReport.ts";

/** What the tiles count: `noData` there covers figures that no metric is about, too. */
export const shownVerdicts = ["agrees", "rounded", "differs", "unit", "asks", "noData"] as const satisfies readonly Verdict[];
export type ShownVerdict = (typeof shownVerdicts)[number];

/** Which tile a claim belongs to; `null` for one that somebody left out. */
export function tileOf(verdict: Verdict): ShownVerdict | null {
  if (verdict === "unknown") return "noData";
  return verdict === "ignored" ? null : verdict;
}

const URGENCY: readonly Verdict[] = ["unit", "differs", "asks"];

/** Whether somebody has to do something about it. */
export function isProblem({ verdict }: CheckedClaim): boolean {
  return URGENCY.includes(verdict);
}

/** What needs correcting or confirming first, then the others; each in the order of the text. */
export function byUrgency(claims: readonly CheckedClaim[]): CheckedClaim[] {
  const rank = ({ verdict }: CheckedClaim) => (URGENCY.includes(verdict) ? URGENCY.indexOf(verdict) : URGENCY.length);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}
