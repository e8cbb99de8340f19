import { validDay } from "./day.ts";

/**
 * What the bytes of a code tell without being decoded, for columns too various to be kept as text: nothing where a
 * mark is missing. ASCII stands for itself in every encoding that is scanned.
 */
export const CodeMark = {
  /** Eighteen letters and digits whose check digit holds, as a credit code or as an identity number. */
  digitsHold: 1,
  /** Eighteen of them as neither. */
  digitsFail: 2,
  /** Excel did not take it for a number. */
  intact: 4,
  /** It has more digits than Excel keeps, and nothing else. */
  longNumber: 8,
} as const;

const ZERO = 0x30;
const UPPER_X = 0x58;
const PLUS = 0x2b;
const UPPER_E = 0x45;

/** The marks of the code in these bytes, or 0; the same answers as `checkCreditCode`, `checkIdentityNumber` and `isDestroyedId` give its text. */
export function markCode(view: DataView, start: number, length: number): number {
  if (!isAlphanumeric(view.getUint8(start)) || !isAlphanumeric(view.getUint8(start + length - 1)) || !isIntact(view, start, length)) return 0;
  const long = length > 15 && allDigits(view, start, length) ? CodeMark.longNumber : 0;
  if (length !== 18) return CodeMark.intact | long;
  const held = creditHolds(view, start) || identityHolds(view, start);
  return CodeMark.intact | long | (held ? CodeMark.digitsHold : isCode(view, start) ? CodeMark.digitsFail : 0);
}

/** Neither three zeros at the end nor an exponent: what Excel makes of a long number has one or the other. */
function isIntact(view: DataView, start: number, length: number): boolean {
  if (length < 4) return true;
  const end = start + length;
  if (view.getUint8(end - 1) === ZERO && view.getUint8(end - 2) === ZERO && view.getUint8(end - 3) === ZERO) return false;
  const sign = view.getUint8(end - 3) === PLUS ? end - 4 : end - 3;
  return upper(view.getUint8(sign)) !== UPPER_E;
}

const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const creditValues = Int8Array.from({ length: 256 }, (_, byte) => CREDIT_ALPHABET.indexOf(String.fromCharCode(byte).toUpperCase()));
const creditWeights = Int32Array.from({ length: 17 }, (_, i) => 3 ** i % 31);

/** GB 32100-2015. */
function creditHolds(view: DataView, start: number): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = creditValues[view.getUint8(start + i)];
    if (value < 0) return false;
    sum += value * creditWeights[i];
  }
  return (31 - (sum % 31)) % 31 === creditValues[view.getUint8(start + 17)];
}

const identityWeights = Int32Array.from({ length: 17 }, (_, i) => 2 ** (17 - i) % 11);
const identityChecks = Uint8Array.from("10X98765432", (character) => character.charCodeAt(0));

/** GB 11643-1999. */
function identityHolds(view: DataView, start: number): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const digit = view.getUint8(start + i) - ZERO;
    if (digit < 0 || digit > 9) return false;
    sum += digit * identityWeights[i];
  }
  const check = view.getUint8(start + 17);
  if ((check === UPPER_X + 32 ? UPPER_X : check) !== identityChecks[sum % 11]) return false;
  const number = (at: number, digits: number) => {
    let value = 0;
    for (let i = at; i < at + digits; i++) value = value * 10 + view.getUint8(start + i) - ZERO;
    return value;
  };
  return validDay(number(6, 4), number(10, 2), number(12, 2)) !== null;
}

/** Letters and digits, and not nothing but zeros, which stand for no code. */
function isCode(view: DataView, start: number): boolean {
  let digits = 0;
  for (let at = start; at < start + 18; at++) {
    const byte = view.getUint8(at);
    if (!isAlphanumeric(byte)) return false;
    if (byte > ZERO && byte <= 0x39) digits++;
  }
  return digits > 0;
}

function allDigits(view: DataView, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const byte = view.getUint8(at);
    if (byte < ZERO || byte > 0x39) return false;
  }
  return true;
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= ZERO && byte <= 0x39) || (upper(byte) >= 0x41 && upper(byte) <= 0x5a);
}

function upper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte;
}
