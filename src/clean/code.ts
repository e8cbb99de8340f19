import { validDay } from "./day.ts";
import { CODE_DESTROYED } from "./refusals.ts";
import { empty, refused, value, type Cleaned, type Rule } from "./result.ts";
import { CODE_SPACE, CODE_UPPER } from "./rules.ts";
import { cleanText } from "./text.ts";

const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** By character code, -1 for what is none of them. */
const creditValues = Int8Array.from({ length: 0x80 }, (_, code) => CREDIT_ALPHABET.indexOf(String.fromCharCode(code)));
const creditWeights = Int32Array.from({ length: 18 }, (_, i) => (i < 17 ? 3 ** i % 31 : 1));

const IDENTITY = /^\d{17}[\dX]$/;
const IDENTITY_CHECKS = "10X98765432";
const identityWeights = Int32Array.from({ length: 17 }, (_, i) => 2 ** (17 - i) % 11);
const ZERO = 0x30;

/** 统一社会信用代码 after GB 32100-2015: 18 of 31 characters (no I, O, S, V, Z), Σ cᵢ·3^(i-1) ≡ 0 mod 31. Lower case is accepted. */
export function checkCreditCode(raw: string): "ok" | "checksum" | "length" | "alphabet" {
  const text = inCapitals(raw);
  if (text.length !== 18) return "length";
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const code = text.charCodeAt(i);
    const value = code < creditValues.length ? creditValues[code] : -1;
    if (value < 0) return "alphabet";
    sum += value * creditWeights[i];
  }
  return sum % 31 === 0 ? "ok" : "checksum";
}

/** 公民身份号码 after GB 11643-1999: 17 digits with a real date of birth, and an ISO 7064 MOD 11-2 check character. */
export function checkIdentityNumber(raw: string): "ok" | "checksum" | "length" | "alphabet" | "birthday" {
  const text = inCapitals(raw);
  if (text.length !== 18) return "length";
  if (!IDENTITY.test(text)) return "alphabet";
  if (validDay(figures(text, 6, 10), figures(text, 10, 12), figures(text, 12, 14)) === null) return "birthday";
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (text.charCodeAt(i) - ZERO) * identityWeights[i];
  return IDENTITY_CHECKS[sum % 11] === text[17] ? "ok" : "checksum";
}

/** Without a copy of what is tidy, as most codes are. */
function inCapitals(raw: string): string {
  const text = raw.trim();
  return /[^\dA-Z]/.test(text) ? text.toUpperCase() : text;
}

function figures(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

/** Whether Excel took the code for a number, as far as one cell tells. */
export function isDestroyedId(raw: string): boolean {
  return isExponent(raw) || endsInZeros(raw);
}

/** Whether Excel wrote the code in powers of ten: `6.32801E+17`. */
export function isExponent(raw: string): boolean {
  return /^\d(?:\.\d+)?E\+?(?:1[1-9]|[2-9]\d)$/i.test(raw.trim());
}

/**
 * Whether a code of sixteen digits and more ends in three zeros at least, all beyond the fifteen that Excel keeps being
 * zero. Of numbers that nobody destroyed one in a thousand does.
 */
export function endsInZeros(raw: string): boolean {
  const code = raw.trim();
  return code.endsWith("000") && /^\d{15}0+$/.test(code);
}

/** Whether a code has more digits than Excel keeps, and nothing else. */
export function isLongNumber(raw: string): boolean {
  return /^\d{16,}$/.test(raw.trim());
}

/** Digits and capitals, too many for the exponent 1E17; where zeros end it, it has to be looked at. */
const TIDY_CODE = /^(?=[A-Z]*\d)[\dA-Z]{5,}$/;

/** An id or registration code: upper-cased, guards and inner spaces removed. Refused if Excel destroyed it: nothing brings its digits back. */
export function cleanCode(raw: string): Cleaned<string> {
  if (TIDY_CODE.test(raw) && !raw.endsWith("000")) return value(raw);
  const cell = cleanText(raw);
  if (cell.kind !== "value") return cell;
  if (isDestroyedId(cell.value)) return refused(CODE_DESTROYED);
  const rules: Rule[] = [...cell.rules];
  const joined = cell.value.replace(/\s+/g, "");
  if (joined !== cell.value) rules.push(CODE_SPACE);
  const upper = joined.toUpperCase();
  if (upper !== joined) rules.push(CODE_UPPER);
  return upper === "" ? empty(rules) : value(upper, rules);
}
