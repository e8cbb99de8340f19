import { validDay } from "./day.ts";
import { CODE_DESTROYED } from "./refusals.ts";
import { empty, refused, value, type Cleaned, type Rule } from "./result.ts";
import { CODE_SPACE, CODE_UPPER } from "./rules.ts";
import { cleanText } from "./text.ts";

const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const IDENTITY_CHECKS = "10X98765432";

/** 统一社会信用代码 after GB 32100-2015: 18 of 31 characters (no I, O, S, V, Z), Σ cᵢ·3^(i-1) ≡ 0 mod 31. Lower case is accepted. */
export function checkCreditCode(raw: string): "ok" | "checksum" | "length" | "alphabet" {
  const values = [...raw.trim().toUpperCase()].map((c) => CREDIT_ALPHABET.indexOf(c));
  if (values.length !== 18) return "length";
  if (values.includes(-1)) return "alphabet";
  const sum = values.slice(0, 17).reduce((total, v, i) => total + v * (3 ** i % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17] ? "ok" : "checksum";
}

/** 公民身份号码 after GB 11643-1999: 17 digits with a real date of birth, and an ISO 7064 MOD 11-2 check character. */
export function checkIdentityNumber(raw: string): "ok" | "checksum" | "length" | "alphabet" | "birthday" {
  const text = raw.trim().toUpperCase();
  if (text.length !== 18) return "length";
  if (!/^\d{17}[\dX]$/.test(text)) return "alphabet";
  const born = validDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));
  if (born === null) return "birthday";
  const sum = [...text.slice(0, 17)].reduce((total, c, i) => total + Number(c) * (2 ** (17 - i) % 11), 0);
  return IDENTITY_CHECKS[sum % 11] === text[17] ? "ok" : "checksum";
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
  return /^(?=.*000$)\d{15}0+$/.test(raw.trim());
}

/** Whether a code has more digits than Excel keeps, and nothing else. */
export function isLongNumber(raw: string): boolean {
  return /^\d{16,}$/.test(raw.trim());
}

/** An id or registration code: upper-cased, guards and inner spaces removed. Refused if Excel destroyed it: nothing brings its digits back. */
export function cleanCode(raw: string): Cleaned<string> {
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
