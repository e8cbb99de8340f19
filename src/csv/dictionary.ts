import { tailMask } from "./hash.ts";
import { grown } from "./grown.ts";
import { slotsFor, spread } from "./slots.ts";

/** The distinct byte strings of a column, coded from 1 in order of first appearance; code 0 is the empty one, which is never entered. */
export interface Dictionary {
  /** Codes given out, 0 included. */
  readonly size: number;
  /** The code of the value in a window, entered if it is new. The view must reach three bytes past its end. */
  codeOf(view: DataView, start: number, length: number, hash: number): number;
  /** The bytes in which its values stand, each followed by three bytes at least; good until the next value is entered. */
  bytes(): Uint8Array;
  /** Calls with where each value from `code` on stands in `bytes`. */
  each(code: number, take: (start: number, length: number, code: number) => void): void;
}

/** A dictionary of the script's own: open addressing with linear probing, at most half full. */
export class ScriptDictionary implements Dictionary {
  size = 1;
  private slots = slotsFor(8);
  /** The values' bytes, each padded with zeros to whole words, so that they are compared by words. */
  private words: Uint32Array = new Uint32Array(32);
  private wordsUsed = 0;
  /** By code: its first word, and its length in bytes. */
  private spans: Uint32Array = new Uint32Array(32);

  codeOf(view: DataView, start: number, length: number, hash: number): number {
    const slots = this.slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (;;) {
      const code = slots[slot + 1];
      if (code === 0) return this.enter(view, start, length, hash, slot);
      if (slots[slot] === hash && this.holds(code, view, start, length)) return code;
      slot = (slot + 2) & mask;
    }
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.words.buffer);
  }

  each(code: number, take: (start: number, length: number, code: number) => void): void {
    for (let each = code; each < this.size; each++) take(this.spans[2 * each] << 2, this.spans[2 * each + 1], each);
  }

  private holds(code: number, view: DataView, start: number, length: number): boolean {
    if (this.spans[2 * code + 1] !== length) return false;
    const words = this.words;
    let word = this.spans[2 * code];
    const tail = start + (length & ~3);
    for (let at = start; at < tail; at += 4) {
      if ((words[word++] | 0) !== view.getInt32(at, true)) return false;
    }
    return (length & 3) === 0 || (words[word] | 0) === (view.getInt32(tail, true) & tailMask(length));
  }

  private enter(view: DataView, start: number, length: number, hash: number, slot: number): number {
    const code = this.size++;
    this.slots[slot] = hash;
    this.slots[slot + 1] = code;
    if (2 * code + 2 > this.spans.length) this.spans = grown(this.spans, 2 * this.spans.length);
    this.spans[2 * code] = this.wordsUsed;
    this.spans[2 * code + 1] = length;
    this.append(view, start, length);
    if (4 * this.size > this.slots.length) this.slots = spread(this.slots);
    return code;
  }

  private append(view: DataView, start: number, length: number): void {
    const count = (length + 3) >> 2;
    // A word of room behind the last value, so that its bytes may be read by words too.
    const needed = this.wordsUsed + count + 1;
    if (needed > this.words.length) this.words = grown(this.words, Math.max(needed, 2 * this.words.length));
    for (let word = 0; word < count; word++) {
      const value = view.getInt32(start + 4 * word, true);
      const isTail = 4 * word + 4 > length;
      this.words[this.wordsUsed++] = isTail ? value & tailMask(length) : value;
    }
  }
}
