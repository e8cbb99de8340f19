// As `hash.ts` of the script, word for word, so that both know a record by the same hash.
export const FIRST_SEED: i32 = 0x2f0b4c47;
export const SECOND_SEED: i32 = 0x7c1592e3;
export const ROW_SEED: i32 = 0x51ed270b;

/** MurmurHash3_x86_32. Reads up to three bytes past the end and masks them off. */
export function hashBytes(start: usize, length: i32, seed: i32): i32 {
  const tail = start + (length & ~3);
  let hash = seed;
  for (let at = start; at < tail; at += 4) hash = withCell(hash, scatter(load<i32>(at)));
  if ((length & 3) !== 0) hash ^= scatter(load<i32>(tail) & ((1 << ((length & 3) << 3)) - 1));
  return mix(hash ^ length);
}

/** Of the bytes hashed twice last, the hash by the second seed. */
export let secondHash: i32 = 0;

/** `hashBytes` by both seeds, side by side: a processor has little to do while it waits for one of them. Returns the first. */
export function hashTwice(start: usize, length: i32): i32 {
  const tail = start + (length & ~3);
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let at = start; at < tail; at += 4) {
    const word = scatter(load<i32>(at));
    first = withCell(first, word);
    second = withCell(second, word);
  }
  if ((length & 3) !== 0) {
    const word = scatter(load<i32>(tail) & ((1 << ((length & 3) << 3)) - 1));
    first ^= word;
    second ^= word;
  }
  secondHash = mix(second ^ length);
  return mix(first ^ length);
}

/** The hash of a record after one more cell. */
@inline
export function withCell(rowHash: i32, cellHash: i32): i32 {
  return rotl<i32>(rowHash ^ cellHash, 13) * 5 + <i32>0xe6546b64;
}

@inline
export function mix(word: i32): i32 {
  let hash = (word ^ (word >>> 16)) * <i32>0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * <i32>0xc2b2ae35;
  return hash ^ (hash >>> 16);
}

@inline
function scatter(word: i32): i32 {
  return rotl<i32>(word * <i32>0xcc9e2d51, 15) * <i32>0x1b873593;
}
