import { grouped, roundTo } from "./round.ts";
import type { Locale, Words } from "./words.ts";

/** What a figure is counted in; the number itself is in the base unit. */
export type FigureUnit = "yuan" | "count" | "days" | "seconds" | "squareMetres";

/** A figure to be set large, and its unit to be set small beside it. */
export interface Figure {
  readonly text: string;
  /** Empty where the figure is missing. */
  readonly unit: string;
}

export interface FigureOptions {
  readonly unit: FigureUnit;
  readonly locale: Locale;
  /** The unit's name, such as 件 and cases; needed for counts. */
  readonly words?: Words;
}

/** Stands for a figure that there is none of. */
const MISSING = "—";

const NAMES: Readonly<Record<FigureUnit, Words>> = {
  yuan: { zh: "元", en: "yuan" },
  count: { zh: "", en: "" },
  days: { zh: "天", en: "days" },
  seconds: { zh: "秒", en: "seconds" },
  squareMetres: { zh: "平方米", en: "m²" },
};

interface Scale {
  readonly from: number;
  readonly power: number;
  readonly word: string;
}

// Chinese counts in ten-thousands; English leaves thousands written out.
const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
  zh: [
    { from: 1e8, power: 8, word: "亿" },
    { from: 1e4, power: 4, word: "万" },
  ],
  en: [
    { from: 1e9, power: 9, word: "billion " },
    { from: 1e6, power: 6, word: "million " },
  ],
};

const UNSCALED: Scale = { from: 0, power: 0, word: "" };

/**
 * A figure as an office writes it, with two decimals at most: 1925485 件 is 192.55 and 万件, or 1.93 and million
 * cases; 964000000 元 is 9.64 and 亿元; 5300 项 stays 5,300 and 项, and a mean of 2689.13 人次 is 2,689. Days and
 * seconds are not scaled. What is missing or not finite is a dash without a unit.
 */
export function formatQuantity(number: number | null | undefined, { unit, locale, words = NAMES[unit] }: FigureOptions): Figure {
  if (!isFigure(number)) return { text: MISSING, unit: "" };
  const { power, word } = unit === "days" || unit === "seconds" ? UNSCALED : scaleOf(number, locale);
  const decimals = unit === "count" && power === 0 ? 0 : 2;
  return { text: grouped(roundTo(number, decimals, -power)), unit: (word + words[locale]).trim() };
}

/** Every digit, up to six decimals: 1,925,485. */
export function formatExact(number: number | null | undefined): string {
  return isFigure(number) ? grouped(roundTo(number, 6)) : MISSING;
}

/**
 * A fraction as a percentage with two decimals at most. What is not quite all or not quite nothing never rounds
 * to 100% or 0%: 0.99999 is 99.99%, 0.00001 is <0.01%.
 */
export function formatPercent(fraction: number | null | undefined): string {
  if (!isFigure(fraction)) return MISSING;
  const percent = roundTo(fraction, 2, 2);
  if (percent === 100 && fraction < 1) return "99.99%";
  if (percent === 0 && fraction !== 0) return fraction > 0 ? "<0.01%" : ">−0.01%";
  return `${grouped(percent)}%`;
}

/** The difference of two rates, without a plus sign, so that it reads after 上升 and in a table: 0.4个百分点. */
export function formatPoints(difference: number | null | undefined, locale: Locale): string {
  if (!isFigure(difference)) return MISSING;
  const points = roundTo(difference, 2, 2);
  if (locale === "zh") return `${grouped(points)}个百分点`;
  return `${grouped(points)} percentage ${Math.abs(points) === 1 ? "point" : "points"}`;
}

/** The change from `before` to `now` with one decimal: +6.2%. `null` where there is nothing to compare with: missing, zero or negative. */
export function formatChange(now: number | null | undefined, before: number | null | undefined): string | null {
  if (!isFigure(now) || !isFigure(before) || before <= 0) return null;
  const percent = roundTo((now - before) / before, 1, 2);
  return `${percent > 0 ? "+" : ""}${grouped(percent)}%`;
}

function isFigure(number: number | null | undefined): number is number {
  return typeof number === "number" && Number.isFinite(number);
}

// 99,999,999 rounds to 10,000万, which is written 1亿.
function scaleOf(number: number, locale: Locale): Scale {
  const scales = [...SCALES[locale], UNSCALED];
  const fits = scales.findIndex(({ from }) => Math.abs(number) >= from);
  const [larger, own] = [scales[fits - 1], scales[fits]];
  const rounded = Math.abs(roundTo(number, 2, -own.power)) * 10 ** own.power;
  return larger && rounded >= larger.from ? larger : own;
}
