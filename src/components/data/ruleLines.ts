import { rulesOffIn } from "../../import/recognition/rulesOff.ts";
import type { Change } from "../../import/report.ts";
import type { ImportedSummary } from "../../worker/api.ts";

/** A rule that cleaned a field, or was kept from it: then there is no change. */
export interface RuleLine {
  readonly key: string;
  readonly rule: string;
  readonly field: string;
  readonly change: Change | null;
}

/** Rules by the cells they changed, most first. One that was there `before` keeps its place: whoever switched it has the focus on it. */
export function ruleLines({ report, decisions, recognition }: Pick<ImportedSummary, "report" | "decisions" | "recognition">, before: readonly RuleLine[] = []): RuleLine[] {
  const places = new Map(before.map(({ key }, place) => [key, place]));
  const placeOf = ({ key }: RuleLine) => places.get(key) ?? before.length;
  const changed = report.changes.map((change) => lineOf(change, change));
  const keys = new Set(changed.map(({ key }) => key));
  const off = rulesOffIn(decisions, recognition.template).map((one) => lineOf(one, null)).filter(({ key }) => !keys.has(key));
  return [...changed, ...off].sort((a, b) => placeOf(a) - placeOf(b) || (b.change?.count ?? 0) - (a.change?.count ?? 0));
}

function lineOf({ rule, field }: Pick<Change, "rule" | "field">, change: Change | null): RuleLine {
  return { key: `${rule} ${field}`, rule, field, change };
}
