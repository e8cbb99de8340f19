import { isoDay, type Day } from "../../clean/day.ts";
import { formatChange, formatExact, formatPercent, formatPoints, formatQuantity, type Figure } from "../../clean/format.ts";
import type { Locale, Words } from "../../clean/words.ts";
import type { Metric, MetricAnswer } from "../../metrics/metric.ts";

/** How a metric moved against the compared period. `noBefore`: there is nothing to compare with. */
export type Movement =
  | { readonly kind: "up" | "down"; readonly text: string }
  | { readonly kind: "same" }
  | { readonly kind: "noBefore" };

/** A metric's value set large and its unit beside it: 192.55 and 万件, 99.38 and %. */
export function figureOf(metric: Metric, value: number, locale: Locale): Figure {
  const { unit } = metric;
  if (unit.kind === "rate") return { text: formatPercent(value).replace(/%$/, ""), unit: "%" };
  if (unit.kind === "money") return formatQuantity(value, { unit: "yuan", locale });
  if (unit.kind === "day") return { text: plainFigure(metric, value), unit: "" };
  return formatQuantity(value, { unit: "count", locale, words: unit.noun });
}

/** The value as programs read it: the plain number in the base unit, a day as its ISO date. */
export function plainFigure({ unit }: Metric, value: number): string {
  return unit.kind === "day" ? isoDay(value as Day) : String(value);
}

/** Every digit of a metric's value, with its unit, in both languages: 1,925,485 件. */
export function exactFigure(metric: Metric, value: number): Words {
  const { unit } = metric;
  if (unit.kind === "day") return { zh: plainFigure(metric, value), en: plainFigure(metric, value) };
  if (unit.kind === "rate") return { zh: formatPercent(value), en: formatPercent(value) };
  const noun = unit.kind === "money" ? { zh: "元", en: "yuan" } : unit.noun;
  return { zh: `${formatExact(value)} ${noun.zh}`, en: `${formatExact(value)} ${noun.en}` };
}

/** `null` where the metric's change is not put in words at all, or it has no value. */
export function movementOf(metric: Metric, { value, before }: MetricAnswer, locale: Locale): Movement | null {
  if (metric.change === "none" || value === null) return null;
  if (before === null) return { kind: "noBefore" };
  if (value === before) return { kind: "same" };
  // From nothing to something is no percentage.
  if (before === 0 && metric.change === "growth") return { kind: "up", text: figureText(metric, value, locale) };
  const text = sizeOf(metric, value, before, locale);
  return text === null ? { kind: "noBefore" } : { kind: value > before ? "up" : "down", text };
}

function sizeOf(metric: Metric, value: number, before: number, locale: Locale): string | null {
  const size = Math.abs(value - before);
  if (metric.change === "points") return formatPoints(size, locale);
  if (metric.change === "growth") return formatChange(value, before)?.replace(/^[+−-]/, "") ?? null;
  return figureText(metric, size, locale);
}

function figureText(metric: Metric, value: number, locale: Locale): string {
  const { text, unit } = figureOf(metric, value, locale);
  return unit === "" ? text : `${text} ${unit}`;
}

/** A count as small print has room for: 192.55万, 5,300; 1.93M. */
export function compact(count: number, locale: Locale): string {
  if (count < (locale === "zh" ? 1e4 : 1e6)) return count.toLocaleString("en-US");
  const tag = locale === "zh" ? "zh-CN" : "en";
  return new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 2 }).format(count);
}
