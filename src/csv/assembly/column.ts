/** Bytes before a value's own: its code and its length. */
const HEAD = 8;

/**
 * The distinct byte strings of a column, as `Dictionary` keeps them: coded from 1 in order of first appearance, found by
 * open addressing with linear probing, at most half full.
 */
@unmanaged
export class Column {
  /** Codes given out, 0 included. */
  size: i32;
  isOpaque: bool;
  /** The values behind each other in order of their codes, each behind its head and padded with zeros to whole words. */
  values: usize;
  private used: u32;
  private room: u32;
  /** Pairs of hash and place in `values`; 0 marks a free slot. As many as `mask` and one more. */
  private slots: usize;
  private mask: u32;

  /** The code of the value, entered if it is new. */
  codeOf(start: usize, length: i32, hash: u32): i32 {
    if (this.slots === 0) this.begin();
    const mask = this.mask;
    let slot = hash & mask;
    while (true) {
      const entry = this.slots + (<usize>slot << 3);
      const place = load<u32>(entry, 4);
      if (place === 0) return this.enter(start, length, hash, entry);
      if (load<u32>(entry) === hash) {
        const value = this.values + place;
        if (load<i32>(value, 4) === length && isSame(start, value + HEAD, length)) return load<i32>(value);
      }
      slot = (slot + 1) & mask;
    }
  }

  /** From now on cells are hashed only, and what the values took is free for others. */
  makeOpaque(): void {
    this.free();
    this.isOpaque = true;
  }

  /** Gives its memory back. */
  free(): void {
    if (this.slots === 0) return;
    heap.free(this.slots);
    heap.free(this.values);
    this.slots = 0;
  }

  private begin(): void {
    this.mask = 15;
    this.slots = zeros(16 << 3);
    this.room = 256;
    this.values = heap.alloc(this.room);
    this.used = HEAD;
  }

  private enter(start: usize, length: i32, hash: u32, entry: usize): i32 {
    const code = this.size++;
    const padded = (length + 7) & ~7;
    const next = this.used + HEAD + padded;
    if (next > this.room) {
      const room = max(next, 2 * this.room);
      const larger = heap.alloc(room);
      memory.copy(larger, this.values, this.used);
      heap.free(this.values);
      this.values = larger;
      this.room = room;
    }
    const value = this.values + this.used;
    store<i32>(value, code);
    store<i32>(value, length, 4);
    memory.copy(value + HEAD, start, length);
    memory.fill(value + HEAD + length, 0, padded - length);
    store<u32>(entry, hash);
    store<u32>(entry, this.used, 4);
    this.used = next;
    if (<u32>(2 * this.size) > this.mask) this.spread();
    return code;
  }

  private spread(): void {
    const old = this.slots;
    const end = old + (<usize>(this.mask + 1) << 3);
    this.mask = 2 * this.mask + 1;
    this.slots = zeros(<usize>(this.mask + 1) << 3);
    for (let from = old; from < end; from += 8) {
      if (load<u32>(from, 4) === 0) continue;
      let slot = load<u32>(from) & this.mask;
      while (load<u32>(this.slots + (<usize>slot << 3), 4) !== 0) slot = (slot + 1) & this.mask;
      store<u64>(this.slots + (<usize>slot << 3), load<u64>(from));
    }
    heap.free(old);
  }
}

/** Whether a cell is the value, which is padded with zeros. */
@inline
function isSame(start: usize, value: usize, length: i32): bool {
  const tail = start + (length & ~7);
  let at = start;
  for (; at < tail; at += 8, value += 8) if (load<u64>(at) !== load<u64>(value)) return false;
  return (length & 7) === 0 || (load<u64>(at) & ((<u64>1 << ((length & 7) << 3)) - 1)) === load<u64>(value);
}

function zeros(bytes: usize): usize {
  const block = heap.alloc(bytes);
  memory.fill(block, 0, bytes);
  return block;
}
