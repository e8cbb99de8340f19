import { formatChange, formatPercent, formatPoints, formatQuantity, type Figure } from "../clean/format.ts";
import type { Locale } from "../clean/words.ts";
import type { Metric, MetricAnswer } from "../metrics/metric.ts";

/** How a metric moved against the compared period. `noBefore`: there is nothing to compare with. */
export type Movement =
  | { readonly kind: "up" | "down"; readonly text: string }
  | { readonly kind: "same" }
  | { readonly kind: "noBefore" };

/** A metric's value set large and its unit beside it: 192.55 and 万件, 99.38 and %. */
export function figureOf({ unit }: Metric, value: number, locale: Locale): Figure {
  if (unit.kind === "rate") return { text: formatPercent(value).replace(/%$/, ""), unit: "%" };
  if (unit.kind === "money") return formatQuantity(value, { unit: "yuan", locale });
  return formatQuantity(value, { unit: "count", locale, words: unit.noun });
}

/** `null` where the metric's change is not put in words at all, or it has no value. */
export function movementOf(metric: Metric, { value, before }: MetricAnswer, locale: Locale): Movement | null {
  if (metric.change === "none" || value === null) return null;
  if (before === null) return { kind: "noBefore" };
  if (value === before) return { kind: "same" };
  const text = sizeOf(metric, value, before, locale);
  return text === null ? { kind: "noBefore" } : { kind: value > before ? "up" : "down", text };
}

function sizeOf(metric: Metric, value: number, before: number, locale: Locale): string | null {
  const size = Math.abs(value - before);
  if (metric.change === "points") return formatPoints(size, locale);
  if (metric.change === "growth") return formatChange(value, before)?.replace(/^[+−-]/, "") ?? null;
  const { text, unit } = figureOf(metric, size, locale);
  return unit === "" ? text : `${text} ${unit}`;
}

/** A count as small print has room for: 192.5万, 5,300; 1.9M. */
export function compact(count: number, locale: Locale): string {
  if (count < 10_000) return count.toLocaleString("en-US");
  const tag = locale === "zh" ? "zh-CN" : "en";
  return new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 }).format(count);
}
