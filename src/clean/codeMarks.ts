import { validDay } from "./day.ts";

/**
 * What the bytes of a code tell without being decoded, for columns too various to be kept as text. A cell that is not
 * of ASCII letters and digits alone has no mark, and only its text tells.
 */
export const CodeMark = {
  /** Its check digit holds, as a credit code or as an identity number. */
  digitsHold: 1,
  /** It is neither. */
  digitsFail: 2,
  /** It may be a passport, or an identity number from before 1999, which have no check digit. */
  otherDocument: 4,
  /** It is a number of more digits than Excel keeps. */
  longNumber: 8,
  /** All digits beyond those that Excel keeps are zeros, three at least. */
  endsInZeros: 16,
  /** Set in every mark, so that none is 0. */
  code: 32,
} as const;

/** No code is longer, and no prose is worth a look. */
const LONGEST = 40;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_X = 0x58;

/** The marks of the code in these bytes, the same answers as the functions of `code.ts` give its text; 0 for what only the text tells. */
export function markCode(view: DataView, start: number, length: number): number {
  if (length > LONGEST) return 0;
  let letters = 0;
  let leadingLetters = 0;
  let zeros = 0;
  for (let i = 0; i < length; i++) {
    const byte = view.getUint8(start + i);
    if (byte < ZERO || (byte > NINE && !isLetter(byte))) return 0;
    if (byte > NINE && letters++ === i) leadingLetters++;
    if (byte === ZERO) zeros++;
  }
  const digits = length - letters;
  // Nothing but zeros stands for no code, and 1E17 for a number.
  if (digits === zeros || (letters === 1 && leadingLetters === 0 && length < 5)) return 0;
  const held = length === 18 && (creditHolds(view, start) || identityHolds(view, start));
  const other = letters === 0 ? length === 15 : letters === leadingLetters && letters < 3 && digits > 6 && digits < 11;
  const long = letters === 0 && length > 15;
  return (
    CodeMark.code |
    (held ? CodeMark.digitsHold : other ? CodeMark.otherDocument : CodeMark.digitsFail) |
    (long ? CodeMark.longNumber : 0) |
    (long && endsInZeros(view, start, length) ? CodeMark.endsInZeros : 0)
  );
}

function endsInZeros(view: DataView, start: number, length: number): boolean {
  for (let i = Math.min(15, length - 3); i < length; i++) if (view.getUint8(start + i) !== ZERO) return false;
  return true;
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
    if (digit > 9) return false;
    sum += digit * identityWeights[i];
  }
  const check = view.getUint8(start + 17);
  if ((check === UPPER_X + 32 ? UPPER_X : check) !== identityChecks[sum % 11]) return false;
  return validDay(numberAt(view, start + 6, 4), numberAt(view, start + 10, 2), numberAt(view, start + 12, 2)) !== null;
}

function numberAt(view: DataView, start: number, digits: number): number {
  let value = 0;
  for (let at = start; at < start + digits; at++) value = value * 10 + view.getUint8(at) - ZERO;
  return value;
}

function isLetter(byte: number): boolean {
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x5a;
}
