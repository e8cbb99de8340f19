import type { LocationQuery, LocationQueryValue } from "vue-router";
import { isoDay, validDay, type Day, type Period } from "../clean/day.ts";
import type { Comparison } from "../datasets/view.ts";

/** What somebody chose, as far as it differs from the default: `null` is the latest year with data. */
export interface Picks {
  readonly period: Period | null;
  readonly compare: Comparison;
  readonly departments: readonly string[];
}

export const noPicks: Picks = { period: null, compare: "lastYear", departments: [] };

/** `?period=2017-01-01..2017-12-31&cmp=previous&dept=市公安局&dept=市水利局`. What it cannot read counts as not picked. */
export function readPicks(query: LocationQuery): Picks {
  const departments = [query["dept"]].flat().flatMap((name) => name || []);
  return {
    period: readPeriod(first(query["period"])),
    compare: readComparison(first(query["cmp"])),
    departments: [...new Set(departments)],
  };
}

/** Only what differs from the default stands in the URL. */
export function writePicks({ period, compare, departments }: Picks): Record<string, string | string[]> {
  return {
    ...(period === null ? {} : { period: `${isoDay(period.from)}..${isoDay(period.to)}` }),
    ...(compare === noPicks.compare ? {} : { cmp: compare }),
    ...(departments.length === 0 ? {} : { dept: [...departments] }),
  };
}

function readPeriod(text: string): Period | null {
  const [from, to, ...more] = text.split("..").map(readDay);
  if (from === undefined || to === undefined || from === null || to === null || more.length > 0) return null;
  return from <= to ? { from, to } : null;
}

/** `2017-09-29`; `null` for anything else, such as a day that there is not, or a year that no file of an office has. */
export function readDay(text: string): Day | null {
  const found = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? null : validDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function readComparison(text: string): Comparison {
  return text === "previous" || text === "none" ? text : noPicks.compare;
}

function first(value: LocationQueryValue | LocationQueryValue[] | undefined): string {
  const one = Array.isArray(value) ? value[0] : value;
  return one ?? "";
}
