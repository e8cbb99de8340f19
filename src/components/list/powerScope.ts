import { partsOf, yearPeriod } from "../../clean/day.ts";
import type { RowsOf } from "../../datasets/view.ts";
import type { MetricAnswer } from "../../metrics/metric.ts";

/** Which part of the list of powers is shown: all of it, or what it gained or lost against the year before. */
export const powerScopes = ["all", "added", "removed"] as const;
export type PowerScope = (typeof powerScopes)[number];

/** The list of powers in view, told from the figures of its page. */
export interface PowerList {
  readonly year: number;
  /** Those that can be shown: without an edition of the year before there is nothing gained or lost. */
  readonly scopes: readonly PowerScope[];
}

/** `null` where no list is in view. */
export function powerListIn(metrics: readonly MetricAnswer[]): PowerList | null {
  const valueOf = (id: string) => metrics.find((one) => one.id === id && one.value !== null);
  const period = valueOf("powers.total")?.rowsBehind.period;
  if (period === undefined) return null;
  return { year: partsOf(period.from).year, scopes: valueOf("powers.change") === undefined ? ["all"] : powerScopes };
}

/** The rows of a scope that have the words; what was removed stands in the edition before. */
export function powerRows({ year }: PowerList, scope: PowerScope, words: string): RowsOf {
  const searched = words === "" ? {} : { words };
  if (scope === "removed") return { period: yearPeriod(year - 1), subset: scope, ...searched };
  return { period: yearPeriod(year), ...(scope === "added" ? { subset: scope } : {}), ...searched };
}
