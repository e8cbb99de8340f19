import { parseDecimal, type Decimal } from "./decimal.ts";
import { readChineseNumber } from "./numeral.ts";
import { EXCEL_OVERFLOW, NOT_A_NUMBER, NUMBER_APPROXIMATE, NUMBER_GROUPING, NUMBER_IS_DATE, NUMBER_RANGE } from "./refusals.ts";
import type { Refusal, Rule } from "./result.ts";
import { CHINESE_NUMERAL, CURRENCY, SCIENTIFIC, SIGN, THOUSANDS } from "./rules.ts";

/** A written number taken apart, before any unit is applied. */
export interface WrittenNumber {
  readonly minus: boolean;
  readonly amount: Decimal;
  /** What follows the digits: 亿元, 件, %, or nothing. */
  readonly tail: string;
  /** Whether the digits themselves held 万 or 亿. */
  readonly scaled: boolean;
  /** Whether it was marked as dollars, pounds or euros. */
  readonly foreign: boolean;
  readonly rules: readonly Rule[];
}

const DATE = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$|^\d{4}[-/](0?[1-9]|1[0-2])$|^\d{4}年|^\d{1,2}月(\d{1,2}[日号]|份)?$|\d:\d/;
const RANGE = /\d[^\d]{0,3}[-–—~至到][^\d-]{0,2}\d/;
const APPROXIMATE = /^[约近超逾><≥≤]|[余多]|左右|以上|以下|上下/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|^\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i;
const CURRENCIES = /^(?:人民币|RMB|CNY|[¥$£€])/i;
const FOREIGN = /^[$£€]|(?:美元|港元|港币|欧元|英镑|日元)$/;

/** Takes a number apart that has been through `prepareFigure`: sign, currency, digits, tail. */
export function readWrittenNumber(text: string): WrittenNumber | Refusal {
  const { body, minus, rules } = strip(text);
  const foreign = FOREIGN.test(text.replace(/^[-−–—(+]+/, ""));
  const digits = readDigits(body);
  if (!digits || !isTail(digits.tail)) return whyNoNumber(text);
  const tail = digits.tail.replace(/[整正]$/, "").replace(/^(?:美元|港元|港币|欧元|英镑|日元)$/, "");
  return { minus, foreign, amount: digits.amount, scaled: digits.scaled, tail, rules: [...rules, ...digits.rules] };
}

function strip(text: string): { body: string; minus: boolean; rules: readonly Rule[] } {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const unsigned = dropCurrency((bracketed ?? text).trim());
  const sign = /^[-−–—△▲↓负+↑]/.exec(unsigned.rest)?.[0] ?? "";
  const bare = dropCurrency(unsigned.rest.slice(sign.length).trimStart());
  const minus = bracketed !== undefined || (sign !== "" && !"+↑".includes(sign));
  const rules = [
    ...(bracketed !== undefined || (sign !== "" && sign !== "-") ? [SIGN] : []),
    ...(unsigned.dropped || bare.dropped ? [CURRENCY] : []),
  ];
  // (-5) could mean either sign.
  return { body: bracketed !== undefined && sign !== "" ? "" : bare.rest, minus, rules };
}

function dropCurrency(text: string): { rest: string; dropped: boolean } {
  const rest = text.replace(CURRENCIES, "").trimStart();
  return { rest, dropped: rest !== text };
}

interface Digits {
  readonly amount: Decimal;
  readonly tail: string;
  readonly scaled: boolean;
  readonly rules: readonly Rule[];
}

function readDigits(body: string): Digits | null {
  const grouped = GROUPED.exec(body)?.[0];
  const plain = grouped ?? PLAIN.exec(body)?.[0];
  if (plain !== undefined) {
    const amount = parseDecimal(plain.replace(/[, ]/g, ""));
    const rules = [...(grouped ? [THOUSANDS] : []), ...(/e/i.test(plain) ? [SCIENTIFIC] : [])];
    return amount && { amount, tail: body.slice(plain.length).trim(), scaled: false, rules };
  }
  const chinese = readChineseNumber(body.replace(/\s/g, ""));
  const amount = chinese && parseDecimal(chinese.digits);
  return amount && { amount, tail: chinese.tail, scaled: chinese.scaled, rules: [CHINESE_NUMERAL] };
}

function isTail(tail: string): boolean {
  return !/[\d,.:;+\-−~，。]/.test(tail.replace(/m2$/i, "")) && !APPROXIMATE.test(tail);
}

/** Why a text is no number: it is a date, a range, about so many, wrongly grouped, or no number at all. */
export function whyNoNumber(text: string): Refusal {
  if (/^#+$/.test(text)) return EXCEL_OVERFLOW;
  if (DATE.test(text)) return NUMBER_IS_DATE;
  if (RANGE.test(text)) return NUMBER_RANGE;
  if (/\d/.test(text) && text.length < 16 && APPROXIMATE.test(text)) return NUMBER_APPROXIMATE;
  return /^[-+¥]?\d+(?:,\d*)+(?:\.\d+)?\D{0,3}$/.test(text) ? NUMBER_GROUPING : NOT_A_NUMBER;
}
