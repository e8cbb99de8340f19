import type { Rule } from "./result.ts";
import { CHINESE_NUMERAL, DATE_TIME, DATE_WEEKDAY } from "./rules.ts";

/** A date without what stood around it, and all space gone. */
export interface PeeledDate {
  readonly core: string;
  /** How many days later it is in Beijing than written: only a text with a time zone has any. */
  readonly daysLater: number;
  readonly rules: readonly Rule[];
}

const TIME =
  /(?:T|\s+|(?<=[日号]))(?:(上午|下午|AM|PM)\s*)?([01]?\d|2[0-4])(?::|时|点)(?:([0-5]?\d)(?:(?::|分)(?:[0-5]?\d(?:\.\d+)?秒?)?)?)?(?:\s*(AM|PM))?\s*(Z|[+-]\d\d:?\d\d)?$/i;
const COMPACT_TIME = /^(\d{8})\s?(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
const WEEKDAY = /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?\s*$/;
const DASHES = /[‐‑‒–—―−]+/g;
const BEIJING = 8 * 60;

/** Takes off time and weekday, unifies dashes and turns the Chinese numerals of dates into figures. */
export function peelDate(text: string): PeeledDate {
  const rules: Rule[] = [];
  const time = TIME.exec(text);
  const compact = COMPACT_TIME.exec(text)?.[1];
  const timeless = compact ?? (time ? text.slice(0, time.index) : text);
  if (timeless !== text) rules.push(DATE_TIME);
  const weekless = timeless.replace(WEEKDAY, "");
  if (weekless !== timeless) rules.push(DATE_WEEKDAY);
  const figures = figuresOf(weekless.replace(DASHES, "-").replace(/\s/g, ""));
  if (figures.changed) rules.push(CHINESE_NUMERAL);
  return { core: figures.text, daysLater: time ? daysLaterInBeijing(time) : 0, rules };
}

function daysLaterInBeijing([, before, hour = "0", minute = "0", after, zone]: RegExpExecArray): number {
  if (zone === undefined) return 0;
  const afternoon = /下午|PM/i.test(before ?? after ?? "") && Number(hour) < 12 ? 12 : 0;
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return Math.floor(((Number(hour) + afternoon) * 60 + Number(minute) - offset + BEIJING) / 1440);
}

const NUMERALS = "零一二三四五六七八九";
// The letter O stands in for 〇 on many keyboards.
const CHINESE_YEAR = /^[〇○零Oo0一二三四五六七八九]{4}(?=年)|^[〇○零一二三四五六七八九]{2}(?=年)/;
const CHINESE_PART = /([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])/g;

function figuresOf(text: string): { text: string; changed: boolean } {
  const figures = text
    .replace(CHINESE_YEAR, (year) => [...year].map((c) => ("〇○Oo0".includes(c) ? 0 : NUMERALS.indexOf(c))).join(""))
    .replace(CHINESE_PART, (part) => String(belowHundred(part)));
  return { text: figures, changed: figures !== text };
}

function belowHundred(part: string): number {
  const [tens, ones] = part.includes("十") ? part.split("十") : ["零", part];
  return (tens ? NUMERALS.indexOf(tens) : 1) * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}
