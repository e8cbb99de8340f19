/**
 * The slots of an open-addressing table: pairs of hash and code, twice a power of two of numbers, probed one after the
 * other from where the hash points. Code 0 marks a free one.
 */
export type Slots = Int32Array<ArrayBuffer>;

/** Free slots for at least so many entries, of which they are at most half full. */
export function slotsFor(entries: number): Slots {
  return new Int32Array(2 ** Math.ceil(Math.log2(4 * entries)));
}

/** The same entries in twice as many slots. */
export function spread(slots: Slots): Slots {
  const wider = new Int32Array(2 * slots.length);
  const mask = wider.length - 2;
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from + 1] === 0) continue;
    let slot = (slots[from] << 1) & mask;
    while (wider[slot + 1] !== 0) slot = (slot + 2) & mask;
    wider[slot] = slots[from];
    wider[slot + 1] = slots[from + 1];
  }
  return wider;
}
