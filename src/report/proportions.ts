import { readChineseNumber } from "../clean/numeral.ts";
import type { Figure } from "./figure.ts";

const DIGITS = "[零〇一二两三四五六七八九十百]+";
const NOT_IN_WORDS = "(?<![完形组建合促达不养])";

interface Proportion {
  readonly pattern: RegExp;
  readonly read: (found: RegExpMatchArray) => Pick<Figure, "value" | "step" | "measured" | "precision" | "change" | "noun"> | null;
}

/** Figures without digits: 百分之九十九, 三分之一, 九成以上, 一半, 翻一番, 增长两倍. */
const PROPORTIONS: readonly Proportion[] = [
  {
    pattern: new RegExp(`(?<near>近|约|超过|逾)?百分之(?<whole>${DIGITS})(?:点(?<part>[零〇一二三四五六七八九]+))?(?<more>以上|左右|多)?`, "g"),
    read: ({ groups = {} }) => {
      const whole = number(groups["whole"]);
      const part = [...(groups["part"] ?? "")].map((digit) => number(digit) ?? 0).join("");
      if (whole === null) return null;
      return rate(Number(`${whole}.${part}e-2`), 10 ** (-2 - part.length), groups);
    },
  },
  {
    pattern: new RegExp(`(?<near>近|约|超过|逾|不足)?(?<below>${DIGITS})分之(?<above>${DIGITS})(?<more>以上|左右|多)?`, "g"),
    read: ({ groups = {} }) => {
      const [below, above] = [number(groups["below"]), number(groups["above"])];
      return below === null || above === null || above >= below ? null : rate(above / below, 0.02, groups);
    },
  },
  {
    pattern: new RegExp(`(?<near>近|约|超过|逾|超|不足)?${NOT_IN_WORDS}(?<tenths>[一二三四五六七八九])成(?<rest>[一二三四五六七八九])?(?<more>以上|左右|多)?(?=[,，。;；、的\\n]|$)`, "g"),
    read: ({ groups = {} }) => rate((number(groups["tenths"]) ?? 0) / 10 + (number(groups["rest"]) ?? 0) / 100, groups["rest"] === undefined ? 0.1 : 0.01, groups),
  },
  { pattern: /(?<near>近|约|超过|超|不足|过)?(?:一半|半数)(?<more>以上|左右)?/g, read: ({ groups = {} }) => rate(0.5, 0.05, groups) },
  {
    pattern: /(?<near>近|约)?翻(?:了)?(?<times>[一两二三])番/g,
    read: ({ groups = {} }) => growth(2 ** (number(groups["times"]) ?? 0) - 1, groups),
  },
  {
    pattern: /(?:增长|增加|提高)(?:了)?(?<near>近|约|超过)?(?<times>\d+(?:\.\d+)?|[一二两三四五六七八九十])倍/g,
    read: ({ groups = {} }) => growth(Number(groups["times"]) || (number(groups["times"]) ?? 0), groups),
  },
];

/** The figures of a readable text that are proportions in words; a growth of 1 doubles. */
export function proportions(text: string): readonly Figure[] {
  return PROPORTIONS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const figure = read(found);
      if (figure === null) return [];
      const to = found.index + found[0].length;
      return [{ ...figure, from: found.index, to, written: found[0], upTo: null, scale: 1, unsure: /半/.test(found[0]) }];
    }),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function rate(value: number, step: number, groups: Groups) {
  return { value, step, measured: "rate" as const, precision: precisionOf(groups, step === 0.02 ? "about" : "exact"), change: null, noun: "%" };
}

function growth(value: number, groups: Groups) {
  return { value, step: 0.1, measured: "times" as const, precision: precisionOf(groups, "about"), change: "up" as const, noun: "倍" };
}

function precisionOf({ near = "", more = "" }: Groups, otherwise: Figure["precision"]): Figure["precision"] {
  if (/近|不足/.test(near)) return "atMost";
  if (near === "约" || more === "左右") return "about";
  return near + more === "" ? otherwise : "atLeast";
}

function number(written = ""): number | null {
  const read = readChineseNumber(written);
  return read === null || read.tail !== "" ? null : Number(read.digits);
}
