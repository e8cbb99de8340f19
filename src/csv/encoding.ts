import { readBytes, type ByteSource } from "./source.ts";
import { gb18030Prefix, isFlawedUtf8, utf8Prefix, type WellFormed } from "./wellFormed.ts";

/** All that a file can be read as; Big5 only when somebody says so. */
export const encodings = ["gb18030", "utf-8", "utf-16le", "utf-16be", "big5", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Length in bytes of the byte order mark to skip; 0 without one. */
  readonly bom: number;
  /** Set where some bytes are none of that encoding's: what they were is lost, and reads as U+FFFD. */
  readonly flawed?: true;
}

const SLICE_BYTES = 8 << 20;
const HEAD_BYTES = 1 << 16;

const BYTE_ORDER_MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
  { encoding: "gb18030", bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** What a file's beginning tells of its encoding. */
export interface GuessedEncoding extends DetectedEncoding {
  /** Whether the rest of the file has no say in it. */
  readonly isSure: boolean;
}

/** Looked at in any case: all of a shorter file, and as much of one that may be flawed. */
const BEGINNING_BYTES = 1 << 20;

/**
 * The encoding of a file as its first bytes have it, the same as `detectEncoding` says of all where that is sure, or where
 * the rest turns out to be well-formed in it. Rejects where the file cannot be read.
 */
export async function guessEncoding(source: ByteSource): Promise<GuessedEncoding> {
  if (source.size <= BEGINNING_BYTES) return { ...(await detectEncoding(source)), isSure: true };
  const head = await readBytes(source, 0, HEAD_BYTES);
  const stated = byMarkOrNuls(head);
  if (stated !== null) return { ...stated, isSure: true };
  if (utf8Prefix(head) >= 0) return { encoding: "utf-8", bom: 0, isSure: false };
  if (isFlawedUtf8(await readBytes(source, 0, BEGINNING_BYTES))) return { encoding: "utf-8", bom: 0, flawed: true, isSure: true };
  const isGb18030 = gb18030Prefix(head) >= 0;
  return { encoding: isGb18030 ? "gb18030" : "windows-1252", bom: 0, isSure: !isGb18030 };
}

/**
 * The encoding of a file: its byte order mark, else UTF-16 by its NUL bytes, else whichever of UTF-8 and
 * GB18030 the whole file is well-formed in, UTF-8 even with a few flaws in its first megabyte, else windows-1252,
 * in which every byte means something.
 * Big5 is never guessed: a Big5 file is well-formed GB18030 too, and so is most GB18030 text as Big5.
 * `sliceBytes` is at least 4. Rejects where the file cannot be read.
 */
export async function detectEncoding(source: ByteSource, sliceBytes = SLICE_BYTES): Promise<DetectedEncoding> {
  const stated = byMarkOrNuls(await readBytes(source, 0, HEAD_BYTES));
  if (stated !== null) return stated;
  if (await isWellFormed(source, utf8Prefix, sliceBytes)) return { encoding: "utf-8", bom: 0 };
  if (isFlawedUtf8(await readBytes(source, 0, BEGINNING_BYTES))) return { encoding: "utf-8", bom: 0, flawed: true };
  return { encoding: (await isWellFormed(source, gb18030Prefix, sliceBytes)) ? "gb18030" : "windows-1252", bom: 0 };
}

/** What needs no look at the rest. */
function byMarkOrNuls(head: Uint8Array): DetectedEncoding | null {
  const marked = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (marked) return { encoding: marked.encoding, bom: marked.bytes.length };
  const utf16 = utf16ByItsNuls(head);
  return utf16 === null ? null : { encoding: utf16, bom: 0 };
}

async function isWellFormed(source: ByteSource, prefix: (bytes: Uint8Array) => number, sliceBytes: number) {
  let offset = 0;
  while (offset < source.size) {
    const whole = prefix(await readBytes(source, offset, offset + sliceBytes));
    // A character cut by the slice is read again with the next one; one cut by the end of the file stays 0 bytes long.
    if (whole <= 0) return false;
    offset += whole;
  }
  return true;
}

/**
 * ASCII in UTF-16 leaves a NUL in every other byte. Chinese text has few of them, and a NUL on the other side
 * for 一 (U+4E00), so one side must merely dominate; a real line break then tells it from a file of single
 * bytes in which a NUL went astray.
 */
function utf16ByItsNuls(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const nuls = [0, 0];
  const lineBreaks = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    nuls[at & 1]++;
    const partner = head[at ^ 1];
    if (partner === 0x0a || partner === 0x0d) lineBreaks[at & 1]++;
  }
  const side = nuls[1] > nuls[0] ? 1 : 0;
  const dominates = nuls[side] >= 0.02 * head.length && nuls[side] >= 8 * nuls[1 - side];
  const isText = lineBreaks[side] > 0 || nuls[side] >= 0.25 * head.length;
  if (nuls[side] === 0 || !dominates || !isText) return null;
  return side === 1 ? "utf-16le" : "utf-16be";
}

/** What is well-formed in an encoding; in one of single bytes, and in Big5, which is only ever told by hand, whatever there is. */
export function wellFormedIn(encoding: Encoding): WellFormed | null {
  if (encoding === "utf-8") return (bytes, from, to) => utf8Prefix(bytes, from, to) === to;
  return encoding === "gb18030" ? (bytes, from, to) => gb18030Prefix(bytes, from, to) === to : null;
}
