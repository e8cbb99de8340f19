import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatChange, formatExact, formatQuantity } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import type { Sentence } from "./panel.ts";
import { isWholeYear, spanWords, type Timeline } from "./timeline.ts";

/** 全年 for a whole calendar year, else 期内. */
export function during(period: Period): Words {
  return isWholeYear(period) ? { zh: "全年", en: "over the year" } : { zh: "期内", en: "in the period" };
}

/** `9.64 亿元`, `964 million yuan`. */
export function yuan(amount: number, locale: Locale): string {
  const { text, unit } = formatQuantity(amount, { unit: "yuan", locale });
  return `${text} ${unit}`;
}

/** A share in whole percent; what is not quite all or not quite nothing never reads 100% or 0%. */
export function share(fraction: number): string {
  const percent = roundTo(fraction, 0, 2);
  if (percent === 0 && fraction > 0) return "<1%";
  return percent === 100 && fraction < 1 ? ">99%" : `${percent}%`;
}

/** `1 case`, `1,913,574 cases`: an English number with its noun. */
export function many(count: number, noun: string): string {
  return `${formatExact(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `比上年增长 11.8%`, `11.8% more than last year`; `null` where there is nothing to compare with. */
export function growth(now: Value, before: Value, { zh, en }: Words, locale: Locale): Sentence | null {
  const change = formatChange(now, before);
  if (change === null) return null;
  const size = change.replace(/^[+−]/, "");
  if (now === before) return [locale === "zh" ? `与${zh}持平` : `the same as ${en}`];
  if (size === "0%") return [locale === "zh" ? `与${zh}基本持平` : `about the same as ${en}`];
  const up = change.startsWith("+");
  if (locale === "zh") return [`比${zh}${up ? "增长" : "下降"} `, { strong: size }];
  return [{ strong: size }, ` ${up ? "more" : "less"} than ${en}`];
}

/** `甲、乙`; `A, B and C`. */
export function listed(names: readonly string[], locale: Locale): string {
  if (locale === "zh") return names.join("、");
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Says which spans have no data: `；4月、5月无数据`. Nothing where all have. */
export function missingSpans(time: Timeline, values: readonly Value[], locale: Locale): string {
  const missing = values.flatMap((value, i) => (value === null ? [spanWords(time, i)[locale]] : []));
  if (missing.length === 0) return "";
  const few = missing.length <= 3;
  if (locale === "zh") return `；${few ? listed(missing, "zh") : `${missing[0]}等 ${missing.length} 期`}无数据`;
  return `; no data for ${few ? listed(missing, "en") : `${missing[0]} and ${missing.length - 1} more`}`;
}

/** A chart in words, for people who cannot see it. */
export function spoken(title: Words, sentence: Sentence, locale: Locale): string {
  const text = sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
  return locale === "zh" ? `${title.zh}。${text}` : `${title.en}. ${text}`;
}
