/** A code per record or row, in as few bytes as the greatest of them needs. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` codes below `size`, all 0. */
export function codesFor(length: number, size: number): Codes {
  if (size <= 1 << 8) return new Uint8Array(length);
  return size <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** How many times each code below `size` occurs. */
export function usesOf(codes: Codes, size: number): Uint32Array {
  const uses = new Uint32Array(size);
  for (let row = 0; row < codes.length; row++) uses[codes[row]]++;
  return uses;
}
