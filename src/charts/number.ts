import type { Locale } from "../clean/words.ts";
import type { Value } from "./chart.ts";

const tags: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };

/** Thousands separated, U+2212 as minus. `least` and `most` bound the decimals. */
export function digits(value: number, locale: Locale, least = 0, most = 2): string {
  const text = new Intl.NumberFormat(tags[locale], { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
  return text.replace("-", "−");
}

/** `1,925,485件`, `99.38%` (unit `%`, from a fraction), `无数据`. */
export function exact(value: Value, unit: string, locale: Locale): string {
  if (value === null) return locale === "zh" ? "无数据" : "no data";
  if (unit === "%") return `${digits(value * 100, locale)}%`;
  return digits(value, locale) + spaced(unit, locale);
}

/** `46.0%`, from a fraction. */
export function share(fraction: number, locale: Locale): string {
  return `${digits(fraction * 100, locale, 1, 1)}%`;
}

/** How a change is put: the unit of what changed, and what it is set against: 上年, last year. */
interface ChangeWords {
  readonly unit: string;
  readonly against: string;
  readonly locale: Locale;
}

/** `较上年 +6.2%`; for rates the difference in points; "" where there is nothing to compare with. */
export function changeAgainst(now: Value, before: Value, { unit, against, locale }: ChangeWords): string {
  if (now === null || before === null || (unit !== "%" && before <= 0)) return "";
  const size = unit === "%" ? points(now - before, locale) : `${signed((now / before - 1) * 100, locale, 1)}%`;
  return locale === "zh" ? `较${against} ${size}` : `${size} on ${against}`;
}

function points(difference: number, locale: Locale): string {
  return signed(difference * 100, locale, 2) + (locale === "zh" ? "个百分点" : " points");
}

/** `+6.2`, `−48`, `0`. */
export function signed(value: number, locale: Locale, most = 2, least = 0): string {
  const text = digits(value, locale, least, most);
  if (!/[1-9]/.test(text)) return text.replace("−", "");
  return value > 0 ? `+${text}` : text;
}

/** A unit as it follows a number: no space in Chinese, one in English. */
export function spaced(unit: string, locale: Locale): string {
  return locale === "zh" || unit === "" ? unit : ` ${unit}`;
}
