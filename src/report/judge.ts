import { roundTo } from "../clean/round.ts";
import type { Words } from "../clean/words.ts";
import type { Claim } from "./claim.ts";

/** How a claim stands to what the data says. `by` is the claim less the data, in the base unit. */
export type Judgement =
  | { readonly kind: "agrees" }
  | { readonly kind: "rounded"; readonly how: Words }
  | { readonly kind: "unit"; readonly times: number; readonly cause: Words }
  | { readonly kind: "differs"; readonly by: number };

/** Holds a claim against the figure of the data, both in the base unit. */
export function judge(claim: Claim, actual: number): Judgement {
  const { value, upTo } = claim;
  if (upTo !== null) return between(claim, upTo, actual);
  if (claim.precision === "exact" && same(value, actual)) return { kind: "agrees" };
  const how = roundingOf(claim, actual);
  if (how !== null) return { kind: "rounded", how };
  return unitDoubt(claim, actual) ?? { kind: "differs", by: roundTo(value - actual, 6) };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function between({ value, written }: Claim, upTo: number, actual: number): Judgement {
  const inside = actual >= Math.min(value, upTo) && actual <= Math.max(value, upTo);
  if (inside) return { kind: "rounded", how: { zh: `在“${written}”之内`, en: `within “${written}”` } };
  return { kind: "differs", by: roundTo((Math.abs(actual - value) < Math.abs(actual - upTo) ? value : upTo) - actual, 6) };
}

/** How the data's figure becomes the one that is written; `null` where it does not. */
function roundingOf(claim: Claim, actual: number): Words | null {
  const { value, step, precision, written } = claim;
  const [size, real] = [Math.abs(value), Math.abs(actual)];
  if (value !== 0 && Math.sign(value) !== Math.sign(actual)) return null;
  if (precision === "atLeast") {
    const open = /超|逾|突破|以上|不低于|不少于|至少/.test(written);
    return real >= size - 1e-9 && (open || real < size + step) ? { zh: `“${written}”含此数`, en: `“${written}” covers it` } : null;
  }
  if (precision === "atMost") return real <= size + 1e-9 && real >= size - nearness(claim) ? { zh: `“${written}”含此数`, en: `“${written}” covers it` } : null;
  if (precision === "about") return Math.abs(real - size) <= nearness(claim) ? { zh: "约数相符", en: "about right" } : null;
  return exactRounding(claim, real, step);
}

function nearness({ value, step }: Claim): number {
  return Math.min(step, Math.abs(value) * 0.1) || step;
}

function exactRounding(claim: Claim, real: number, step: number): Words | null {
  const size = Math.abs(claim.value);
  const isWhole = (claim.measured === "count" || claim.measured === "bare" || claim.measured === "money") && step <= 1;
  if (isWhole && Number.isInteger(real)) return null;
  const place = placeOf(claim);
  if (same(roundTo(real / step, 0) * step, size)) return { zh: `四舍五入到${place.zh}`, en: `rounded to ${place.en}` };
  if (same(Math.floor(real / step + 1e-9) * step, size)) return { zh: `舍去${place.zh}以下的尾数`, en: `cut off below ${place.en}` };
  return null;
}

const DECIMALS: readonly Words[] = [
  { zh: "整数", en: "a whole number" },
  { zh: "一位小数", en: "one decimal" },
  { zh: "两位小数", en: "two decimals" },
  { zh: "三位小数", en: "three decimals" },
];

/** The place that a claim is written to: 整数, 两位小数（亿元）. */
function placeOf({ step, scale, noun, measured }: Claim): Words {
  const unit = measured === "rate" || measured === "points" ? 0.01 : scale;
  const decimals = Math.max(0, Math.round(-Math.log10(step / unit)));
  const named = DECIMALS[decimals] ?? { zh: `${decimals}位小数`, en: `${decimals} decimals` };
  if (unit === 0.01) return { zh: `${named.zh}百分数`, en: `${named.en} of a percent` };
  const word = scaleWord(scale);
  return word === null ? named : { zh: `${word}${noun}（${named.zh}）`, en: `${named.en} of ${word}${noun}` };
}

const POWERS = [1, 2, 3, 4, 5, 6, 7, 8];
const SCALE_WORDS: Readonly<Record<number, string>> = { 100: "百", 1000: "千", 10_000: "万", 1_000_000: "百万", 10_000_000: "千万", 100_000_000: "亿" };

/** 万 for 10,000; `null` for 1 and for what has no word of its own. */
export function scaleWord(scale: number): string | null {
  return SCALE_WORDS[scale] ?? null;
}

/**
 * A power of ten apart: the unit, or the point, is in doubt. A round number of one digit says nothing, 30 for 3 is simply
 * wrong, unless it is 万 or 亿 that makes the difference.
 */
function unitDoubt(claim: Claim, actual: number): Judgement | null {
  if (claim.value === 0 || actual === 0 || claim.measured === "day") return null;
  for (const power of POWERS) {
    for (const times of [10 ** power, 10 ** -power]) {
      const meant = { ...claim, value: claim.value / times, step: claim.step / times };
      const isScale = power === 4 || power === 8;
      const fits = same(meant.value, actual) || (claim.precision === "exact" && exactRounding(meant, Math.abs(actual), meant.step) !== null && Math.sign(claim.value) === Math.sign(actual));
      if (fits && (isScale || digitsOf(claim.value) >= 2)) return { kind: "unit", times, cause: causeOf(claim, times) };
    }
  }
  return null;
}

function digitsOf(value: number): number {
  return String(Math.abs(value)).replace(/e.*$/, "").replace(".", "").replace(/^0+|0+$/g, "").length;
}

function causeOf({ scale }: Claim, times: number): Words {
  const factor = times > 1 ? times : 1 / times;
  const apart = Math.round(factor).toLocaleString("en-US");
  const word = scaleWord(Math.round(factor));
  if (times > 1 && word !== null && scale === Math.round(factor)) return { zh: `相差${apart}倍，疑“${word}”为误写`, en: `${apart} times too large: “${word}” seems to be a slip` };
  if (times < 1 && word !== null) return { zh: `相差${apart}倍，疑漏写“${word}”`, en: `${apart} times too small: “${word}” seems to be missing` };
  return times > 1
    ? { zh: `为数据的${apart}倍，请核对单位或小数点`, en: `${apart} times the data: check the unit or the point` }
    : { zh: `仅为数据的1/${apart}，请核对单位或小数点`, en: `1/${apart} of the data: check the unit or the point` };
}
