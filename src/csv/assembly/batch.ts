/** Cells of a batch: few enough to stay in a processor's cache, and as many as a record may have. */
export const MAX_CELLS = 16_384;

/** Set in the length of a cell in which quotes are escaped, until they no longer are. */
export const ESCAPED: i32 = 1 << 31;
/** Set in the length of a cell of an opaque column that is not of ASCII alone. */
export const BEYOND_ASCII: i32 = 1 << 31;

/** By cell, record by record: where it starts, how long it is, and its hash. */
export const starts = heap.alloc(MAX_CELLS * 4);
export const lengths = heap.alloc(MAX_CELLS * 4);
export const hashes = heap.alloc(MAX_CELLS * 4);
/** By record: where it ends, how many cells it has, and its hash. */
export const ends = heap.alloc(MAX_CELLS * 4);
export const widths = heap.alloc(MAX_CELLS * 2);
export const rowHashes = heap.alloc(MAX_CELLS * 4);

@inline
export function startOf(cell: i32): usize {
  return <usize>load<u32>(starts + (<usize>cell << 2));
}

@inline
export function lengthOf(cell: i32): i32 {
  return load<i32>(lengths + (<usize>cell << 2));
}

@inline
export function setLength(cell: i32, length: i32): void {
  store<i32>(lengths + (<usize>cell << 2), length);
}

@inline
export function setHash(cell: i32, hash: i32): void {
  store<i32>(hashes + (<usize>cell << 2), hash);
}
