/** Whether the bytes `[from, to)` are whole characters. */
export type WellFormed = (bytes: Uint8Array, from: number, to: number) => boolean;

/*
 * By hand, because a fatal TextDecoder must build the text as well: over a file of 300 MB that is most of a
 * second for UTF-8 and three for GB18030. Both functions accept exactly what the fatal decoder accepts.
 */

/**
 * How far from `from` on the bytes are whole, well-formed UTF-8 characters: to the end, or less far where the last
 * character is cut short by it; -1 where some byte is wrong (The Unicode Standard, table 3-7).
 */
export function utf8Prefix(bytes: Uint8Array, from = 0, end = bytes.length): number {
  let at = from;
  for (;;) {
    while (at < end && bytes[at] < 0x80) at++;
    if (at === end) return at;
    const lead = bytes[at];
    if (lead < 0xc2 || lead > 0xf4) return -1;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > end) return at;
    const second = bytes[at + 1];
    if (second < leastSecond(lead) || second > greatestSecond(lead)) return -1;
    if (length > 2 && (bytes[at + 2] & 0xc0) !== 0x80) return -1;
    if (length > 3 && (bytes[at + 3] & 0xc0) !== 0x80) return -1;
    at += length;
  }
}

/**
 * Whether a text that is not well-formed UTF-8 is UTF-8 all the same, with a few bytes gone wrong: cut in the middle of
 * a character, or with a line pasted in from a file of another encoding. Of characters beyond ASCII nine in ten must be
 * well-formed, and so many that it cannot be chance: of the characters of a GB18030 text one in three hundred is.
 */
export function isFlawedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] < 0x80) {
      at++;
      continue;
    }
    const length = characterLength(bytes, at);
    if (length > 0) good++;
    else bad++;
    // However good the rest, in which a character takes two bytes at least.
    if (9 * bad > good + (bytes.length - at) / 2) return false;
    at += Math.max(1, length);
  }
  return good >= 16 && good >= 9 * bad;
}

/** Of the well-formed character beyond ASCII that starts here; 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return utf8Prefix(bytes, at, Math.min(at + length, bytes.length)) === at + length ? length : 0;
}

/** Rules out overlong forms. */
function leastSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

/** Rules out surrogates and what lies beyond U+10FFFF. */
function greatestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

/** The same for GB18030, 0x80 as € included (WHATWG Encoding Standard, gb18030 decoder). */
export function gb18030Prefix(bytes: Uint8Array, from = 0, end = bytes.length): number {
  let at = from;
  while (at < end) {
    const lead = bytes[at];
    if (lead <= 0x80) {
      at++;
      continue;
    }
    if (lead === 0xff) return -1;
    if (at + 1 === end) return at;
    const second = bytes[at + 1];
    if (second >= 0x40 && second !== 0x7f && second !== 0xff) {
      at += 2;
      continue;
    }
    if (!isDigit(second)) return -1;
    if (at + 4 > end) return at;
    if (!isFourByteCharacter(lead, second, bytes[at + 2], bytes[at + 3])) return -1;
    at += 4;
  }
  return at;
}

function isFourByteCharacter(lead: number, second: number, third: number, fourth: number): boolean {
  if (third < 0x81 || third === 0xff || !isDigit(fourth)) return false;
  const pointer = ((lead - 0x81) * 10 + second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30;
  return pointer <= 39419 || (pointer >= 189000 && pointer <= 1237575);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
