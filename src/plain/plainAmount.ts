import { formatExact, formatPercent, formatQuantity } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Unit } from "../clean/unit.ts";
import type { Locale, Words } from "../clean/words.ts";

const MULTIPLIER = /^(?:万亿|[十百千]?亿|[十百千]?万|千|百)/;

/** What the numbers of a column are counted in once they are in base units: 元, 平方米, 件; `%` for fractions; empty where nothing is known. */
export function unitWords(unit: Unit | null): Words {
  switch (unit?.quantity) {
    case "money":
      return { zh: "元", en: "yuan" };
    case "rate":
      return { zh: "%", en: "%" };
    case "area":
      return { zh: "平方米", en: "m²" };
    case "count":
      return alike(unit.text.replace(MULTIPLIER, ""));
    case "duration":
      return alike(unit.text);
    case undefined:
      return alike("");
  }
}

/** A number of a plain table with its unit: `1,234.5 万元`, `12.3`, `46.5%`. */
export function plainAmount(number: number, unit: Words, locale: Locale): string {
  if (unit.zh === "%") return formatPercent(number);
  if (Math.abs(number) < 10_000) return [formatExact(roundTo(number, 2)), unit[locale]].join(" ").trim();
  const { text, unit: scaled } = formatQuantity(number, { unit: "count", locale, words: unit });
  return `${text} ${scaled}`.trim();
}

function alike(text: string): Words {
  return { zh: text, en: text };
}
