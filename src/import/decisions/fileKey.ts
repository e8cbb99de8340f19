import { FIRST_SEED, SECOND_SEED, hashBytes, mix } from "../../csv/hash.ts";

/** Finds what was decided about a file before it is read: its size and its first bytes. Other content may share it. */
export function fileKey(bytes: number, head: Uint8Array): string {
  const padded = new Uint8Array(head.length + 3);
  padded.set(head);
  const view = new DataView(padded.buffer);
  const word = (seed: number) => (hashBytes(view, 0, head.length, seed) >>> 0).toString(36);
  return `${bytes}.${word(FIRST_SEED)}.${word(SECOND_SEED)}`;
}

/** Equal for files with the same cells: the number of records and 64 bits mixed from their hashes, in order. */
export function contentFingerprint(rowHash: Uint32Array): string {
  let first = 0;
  let second = SECOND_SEED;
  for (let record = 0; record < rowHash.length; record++) {
    first = (Math.imul(first, 31) + rowHash[record]) | 0;
    second = (Math.imul(second ^ rowHash[record], 0x9e3779b1) + record) | 0;
  }
  return `${rowHash.length}.${(mix(first) >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
