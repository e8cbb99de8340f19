import { ESCAPED, MAX_CELLS, ends, setLength, starts, widths } from "./batch";

const TAB: u8 = 0x09;
const LF: u8 = 0x0a;
const CR: u8 = 0x0d;
const SPACE: u8 = 0x20;

let delimiter: u8 = 0;
let quote: u8 = 0;
let escape: u8 = 0;

export function begin(delimiterByte: u8, quoteByte: u8, escapeByte: u8): void {
  delimiter = delimiterByte;
  quote = quoteByte;
  escape = escapeByte;
}

/** Cells of each record of the batch, those that narrower ones lack included. */
export let stride = 0;

/** Of the cell found last: its first byte, and its length with what is to be said of it. */
let start: usize = 0;
let length: i32 = 0;

/**
 * Finds whole records from `from` on, `most` at most, none wider than the first; returns how many. Stops before a record
 * that is not of plain cells alone, and before one that may go on behind `end`, where a line feed stands.
 */
export function findRecords(from: usize, end: usize, most: i32, columns: i32): i32 {
  stride = columns;
  let at = from;
  let record = 0;
  let cell = 0;
  let width = 0;
  while (at < end && record < most && width < stride) {
    at = findCell(at, end);
    if (at === 0) return record;
    store<u32>(starts + (<usize>(cell + width) << 2), <u32>start);
    setLength(cell + width, length);
    width++;
    const byte = load<u8>(at++);
    if (byte === delimiter) continue;
    if (byte === CR && load<u8>(at) === LF) at++;
    if (record === 0) {
      stride = width;
      most = min(most, MAX_CELLS / stride);
    }
    store<u32>(ends + (<usize>record << 2), <u32>at);
    store<u16>(widths + (<usize>record << 1), <u16>width);
    for (; width < stride; width++) setLength(cell + width, 0);
    record++;
    cell += stride;
    width = 0;
  }
  return record;
}

/** Finds a cell that is plain, or quoted and soon seen to end well; returns where the byte behind it stands, or 0. */
@inline
function findCell(from: usize, end: usize): usize {
  let at: usize;
  if (load<u8>(from) === quote) {
    start = from + 1;
    at = closingQuote(start);
    if (at === 0 || at >= end) return 0;
    length = <i32>(at - start) | hasEscapes;
    at++;
  } else {
    at = next(delimiter, from);
    start = from;
    length = <i32>(at - start);
  }
  const byte = load<u8>(at);
  if (at >= end || (byte !== delimiter && byte !== LF && byte !== CR)) return 0;
  // A CR at the very end may be half of a CRLF.
  return byte === CR && at + 1 === end ? 0 : at;
}

/** Of the quoted cell found last, `ESCAPED` or 0. */
let hasEscapes: i32 = 0;

/** The quote that closes the cell around `from`, or 0 where that takes a careful look. */
function closingQuote(from: usize): usize {
  hasEscapes = 0;
  let at = next(quote, from);
  while (load<u8>(at) === quote && load<u8>(at + 1) === quote && escape === quote) {
    // A stray quote before the closing one looks the same.
    if (mayEndField(load<u8>(at + 2))) return 0;
    hasEscapes = ESCAPED;
    at = next(quote, at + 2);
  }
  return load<u8>(at) !== quote || (escape !== quote && load<u8>(at - 1) === escape) ? 0 : at;
}

function mayEndField(byte: u8): bool {
  return byte === delimiter || byte === LF || byte === CR || byte === SPACE || byte === TAB;
}

/** The next line break or byte of that kind. */
@inline
function next(byte: u8, from: usize): usize {
  const searched = i8x16.splat(byte);
  const lf = i8x16.splat(LF);
  const cr = i8x16.splat(CR);
  let at = from;
  while (true) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, searched), v128.or(i8x16.eq(bytes, lf), i8x16.eq(bytes, cr))));
    if (found !== 0) return at + ctz(found);
    at += 16;
  }
}

/** Takes the escapes out of a cell, in the window, where nobody needs them any more; returns its length. */
export function unescape(cell: i32, from: usize, escapedLength: i32): i32 {
  const end = from + escapedLength;
  let to = from;
  for (let at = from; at < end; at++) {
    if (load<u8>(at) === escape && at + 1 < end && load<u8>(at + 1) === quote) at++;
    store<u8>(to++, load<u8>(at));
  }
  const left = <i32>(to - from);
  setLength(cell, left);
  return left;
}
