/** Two seeds, for the two words of a 64-bit hash. The first alone places a value in a dictionary. */
export const FIRST_SEED = 0x2f0b4c47;
export const SECOND_SEED = 0x7c1592e3;

/** What a record's hash starts from; not 0, so that leading empty cells count. */
export const ROW_SEED = 0x51ed270b;

/**
 * A well-mixed signed 32-bit hash of bytes: MurmurHash3_x86_32, four bytes a step.
 * Reads up to three bytes past the end and masks them off, so the view must reach that far.
 */
export function hashBytes(view: DataView, start: number, length: number, seed: number): number {
  const tail = start + (length & ~3);
  let hash = seed;
  for (let at = start; at < tail; at += 4) {
    hash ^= scatter(view.getInt32(at, true));
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  if ((length & 3) !== 0) hash ^= scatter(view.getInt32(tail, true) & tailMask(length));
  return mix(hash ^ length);
}

/** The two words that a cell of this text has in an opaque column of a UTF-8 file: 0, 0 for "" alone. */
export function hashText(text: string): readonly [number, number] {
  if (text === "") return [0, 0];
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(bytes.length + 3);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  return [hashBytes(view, 0, bytes.length, FIRST_SEED) || 1, hashBytes(view, 0, bytes.length, SECOND_SEED)];
}

/** Of the last, incomplete word of a value, the bits that belong to it. */
export function tailMask(length: number): number {
  return (1 << ((length & 3) << 3)) - 1;
}

/** The hash of a record after one more cell; the order of cells matters. */
export function withCell(rowHash: number, cellHash: number): number {
  const hash = rowHash ^ cellHash;
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads each bit of a word over all of it. */
export function mix(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scatter(word: number): number {
  const product = Math.imul(word, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}
