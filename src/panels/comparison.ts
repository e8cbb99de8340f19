import { monthIndex, type Period } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import type { DayField } from "../datasets/field.ts";
import type { Slice } from "../datasets/view.ts";
import { daysWithRows } from "../table/days.ts";
import type { PanelInput } from "./panel.ts";
import { matching, timeline } from "./timeline.ts";

/** The rows compared with, and when they were: 上年, last year. */
export interface Compared {
  readonly slice: Slice;
  readonly name: Words;
}

/** `null` without a comparison, and where it would be the same list again: two quarters of a year share its list. */
export function comparedWith({ now, before }: PanelInput): Compared | null {
  if (before === null || before.period.from === now.period.from) return null;
  const months = monthIndex(now.period.from) - monthIndex(before.period.from);
  return { slice: before, name: months === 12 ? { zh: "上年", en: "last year" } : { zh: "上期", en: "the period before" } };
}

/**
 * As `comparedWith`, for what is summed over the whole period: `null` also where the files have rows for other months
 * of the compared period than of this one, so that nine months are never set against twelve.
 */
export function comparedInFull(input: PanelInput, time: DayField): Compared | null {
  const then = comparedWith(input);
  if (then === null) return null;
  const { table, period } = input.now;
  if (!table.columns.has(time.id)) return then;
  const months = timeline(period);
  const { spans } = months;
  const earlier = matching(months, period, then.slice.period);
  const both = { from: then.slice.period.from, to: period.to };
  const days = daysWithRows(table, time, both);
  const hasRows = (span: Period | undefined) => span !== undefined && days.subarray(span.from - both.from, span.to - both.from + 1).includes(1);
  return spans.every((span, i) => hasRows(span) === hasRows(earlier[i])) ? then : null;
}
