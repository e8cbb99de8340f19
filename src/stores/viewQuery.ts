import type { LocationQuery, LocationQueryValue } from "vue-router";
import { isoDay, validDay, type Day, type Period } from "../clean/day.ts";
import { dimensions } from "../datasets/all.ts";
import { departmentDimension } from "../datasets/dimension.ts";
import { nothingPicked, type Comparison, type Picked } from "../datasets/view.ts";

/** What somebody chose, as far as it differs from the default: `null` is the latest year with data. */
export interface Picks extends Picked {
  readonly period: Period | null;
  readonly compare: Comparison;
}

export const noPicks: Picks = { period: null, compare: "lastYear", ...nothingPicked };

/** `?period=2017-01-01..2017-12-31&cmp=previous&dept=市公安局&dept=市水利局&pick=powerType:行政许可`. What it cannot read counts as not picked. */
export function readPicks(query: LocationQuery): Picks {
  const departments = [query["dept"]].flat().flatMap((name) => name || []);
  const picks = [query["pick"]].flat().flatMap((pick) => (pick ? readPick(pick) : []));
  return {
    period: readPeriod(first(query["period"])),
    compare: readComparison(first(query["cmp"])),
    departments: [...new Set(departments)],
    categories: Object.fromEntries(picks.map(({ dimension }) => [dimension, labelsOf(picks, dimension)])),
  };
}

/** Only what differs from the default stands in the URL. */
export function writePicks({ period, compare, departments, categories }: Picks): Record<string, string | string[]> {
  return {
    ...(period === null ? {} : { period: `${isoDay(period.from)}..${isoDay(period.to)}` }),
    ...(compare === noPicks.compare ? {} : { cmp: compare }),
    ...(departments.length === 0 ? {} : { dept: [...departments] }),
    ...(Object.keys(categories).length === 0 ? {} : { pick: Object.entries(categories).flatMap(([dimension, labels]) => labels.map((label) => `${dimension}:${label}`)) }),
  };
}

interface CategoryPick {
  readonly dimension: string;
  readonly label: string;
}

/** A label may hold colons, a dimension's id does not. */
function readPick(text: string): CategoryPick | [] {
  const [dimension] = text.split(":", 1);
  const known = dimension !== departmentDimension.id && dimensions.has(dimension);
  return known && text.length > dimension.length ? { dimension, label: text.slice(dimension.length + 1) } : [];
}

function labelsOf(picks: readonly CategoryPick[], dimension: string): readonly string[] {
  return [...new Set(picks.filter((pick) => pick.dimension === dimension).map(({ label }) => label))];
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
