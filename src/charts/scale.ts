import type { Locale } from "../clean/words.ts";
import type { Value } from "./chart.ts";
import { digits, spaced } from "./number.ts";

/** How the numbers of one axis are written: divided by `divisor`, under the unit `name`. */
export interface AxisScale {
  readonly divisor: number;
  readonly name: string;
}

const steps: Record<Locale, readonly (readonly [from: number, divisor: number, word: string])[]> = {
  zh: [
    [1e8, 1e8, "亿"],
    [1e4, 1e4, "万"],
  ],
  en: [
    [1e9, 1e9, "billion"],
    [1e6, 1e6, "million"],
    [1e4, 1e3, "thousand"],
  ],
};

/** `axisScale(160_000, "件", "zh")` is 万件. The unit `%` multiplies by 100, as its values are fractions. */
export function axisScale(max: number, unit: string, locale: Locale): AxisScale {
  if (unit === "%") return { divisor: 0.01, name: "%" };
  const step = steps[locale].find(([from]) => Math.abs(max) >= from);
  if (!step) return { divisor: 1, name: unit };
  const [, divisor, word] = step;
  return { divisor, name: word + spaced(unit, locale) };
}

/** The text of an axis tick: as many decimals as it needs. */
export function tickText(value: number, { divisor }: AxisScale, locale: Locale): string {
  return digits(value / divisor, locale, 0, 6);
}

/** The text of a label at a mark: three or four figures once the numbers are divided, exact where they are not. */
export function labelText(value: number, { divisor }: AxisScale, locale: Locale): string {
  if (divisor <= 1) return digits(value / divisor, locale);
  const scaled = value / divisor;
  const decimals = Math.abs(scaled) >= 100 ? 1 : 2;
  return digits(scaled, locale, decimals, decimals);
}

/** The largest magnitude; 0 where there is none. */
export function largest(...lists: readonly (readonly Value[])[]): number {
  return lists.flat().reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
}
