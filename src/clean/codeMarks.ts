import { validDay } from "./day.ts";

/**
 * What the bytes of a code tell without being decoded, for columns too various to be kept as text. A cell that is not
 * of ASCII letters, digits and what parts them alone has no mark, and only its text tells.
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
const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

// What a byte adds to the census of its cell, in which eight bits count each of these: no cell is long enough to overflow them.
const UNUSUAL_LETTER = 1;
const LETTER = 1 << 8;
const ABOVE_ZERO = 1 << 16;
const FOREIGN = 1 << 24;
/** Of 2017-00123; so many letters has nothing that carries check digits, and no passport. */
const SEPARATOR = 3 * (LETTER + UNUSUAL_LETTER);
const census = Int32Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toUpperCase();
  if (/[0-9]/.test(character)) return character === "0" ? 0 : ABOVE_ZERO;
  if (/[-/_]/.test(character)) return SEPARATOR;
  if (!/[A-Z]/.test(character)) return FOREIGN;
  return CREDIT_ALPHABET.includes(character) ? LETTER : LETTER + UNUSUAL_LETTER;
});

/** The marks of the code in these bytes, the same answers as the functions of `code.ts` give its text; 0 for what only the text tells. */
export function markCode(view: DataView, start: number, length: number): number {
  if (length === 0 || length > LONGEST || census[view.getUint8(start)] === FOREIGN) return 0;
  const counts = countBytes(view, start, length);
  if (counts >= FOREIGN || counts < ABOVE_ZERO) return 0;
  const letters = (counts >> 8) & 0xff;
  // 1E17 is a number.
  if (letters === 1 && length < 5 && !startsWithLetters(view, start, 1)) return 0;
  const number = letters > 0 || length < 16 ? 0 : endsInZeros(view, start, length) ? CodeMark.longNumber | CodeMark.endsInZeros : CodeMark.longNumber;
  if (length === 18 && digitsHold(view, start, letters, (counts & 0xff) === 0)) return CodeMark.code | CodeMark.digitsHold | number;
  const digits = length - letters;
  const other = letters === 0 ? length === 15 : letters < 3 && digits > 6 && digits < 11 && startsWithLetters(view, start, letters);
  return CodeMark.code | (other ? CodeMark.otherDocument : CodeMark.digitsFail) | number;
}

/** The census of a cell, four digits at a time, for most codes have little else. Zeros alone give 0. */
function countBytes(view: DataView, start: number, length: number): number {
  const end = start + length;
  let counts = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true) ^ 0x30303030;
    if ((((word + 0x06060606) | word) & 0xf0f0f0f0) === 0) counts |= word === 0 ? 0 : ABOVE_ZERO;
    else counts += census[view.getUint8(at)] + census[view.getUint8(at + 1)] + census[view.getUint8(at + 2)] + census[view.getUint8(at + 3)];
  }
  for (; at < end; at++) counts += census[view.getUint8(at)];
  return counts;
}

function startsWithLetters(view: DataView, start: number, count: number): boolean {
  for (let at = start; at < start + count; at++) if ((census[view.getUint8(at)] & LETTER) === 0) return false;
  return true;
}

function endsInZeros(view: DataView, start: number, length: number): boolean {
  for (let i = Math.min(15, length - 3); i < length; i++) if (view.getUint8(start + i) !== ZERO) return false;
  return true;
}

/** By place and byte, what it adds to the sum of a credit code after GB 32100-2015; in the upper half, to that of an identity number after GB 11643-1999. */
const terms = Int32Array.from({ length: 18 << 8 }, (_, index) => {
  const place = index >> 8;
  const value = Math.max(0, CREDIT_ALPHABET.indexOf(String.fromCharCode(index & 0xff).toUpperCase()));
  const credit = place < 17 ? value * (3 ** place % 31) : value;
  const identity = place < 17 && value < 10 ? value * (2 ** (17 - place) % 11) : 0;
  return (identity << 16) + credit;
});
const identityChecks = Uint8Array.from("10X98765432", (character) => character.charCodeAt(0));

function digitsHold(view: DataView, start: number, letters: number, isUsual: boolean): boolean {
  let sums = terms[(16 << 8) + view.getUint8(start + 16)] + terms[(17 << 8) + view.getUint8(start + 17)];
  for (let place = 0; place < 16; place += 4) {
    const word = view.getInt32(start + place, true);
    const first = place << 8;
    sums += terms[first + (word & 0xff)] + terms[first + 0x100 + ((word >>> 8) & 0xff)] + terms[first + 0x200 + ((word >>> 16) & 0xff)] + terms[first + 0x300 + (word >>> 24)];
  }
  if (isUsual && (sums & 0xffff) % 31 === 0) return true;
  const check = view.getUint8(start + 17);
  const isLetter = check >= 0x41;
  // A small x is as good as a capital one.
  if (letters > (isLetter ? 1 : 0) || (isLetter ? check & 0xdf : check) !== identityChecks[(sums >> 16) % 11]) return false;
  return validDay(numberAt(view, start + 6, 4), numberAt(view, start + 10, 2), numberAt(view, start + 12, 2)) !== null;
}

function numberAt(view: DataView, start: number, digits: number): number {
  let value = 0;
  for (let at = start; at < start + digits; at++) value = value * 10 + view.getUint8(at) - ZERO;
  return value;
}
