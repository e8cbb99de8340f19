import { mix } from "./hash.ts";
import { slotsFor, spread, type Slots } from "./slots.ts";

/**
 * Distinct texts, coded from 1 in order of first appearance; code 0 is "". Open addressing with linear probing, at most
 * half full: of numbers and names most are new, and a `Map` takes two to three times as long to take them in.
 */
export class TextCodes {
  /** The texts by code. */
  readonly texts: string[] = [""];
  #slots: Slots;

  /** `expected` is how many texts there may be, so that room for them is made once. */
  constructor(expected = 8) {
    this.#slots = slotsFor(expected + 1);
  }

  /** The code of a text, entered if it is new. */
  codeOf(text: string): number {
    if (text === "") return 0;
    const hash = hashOf(text);
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (;;) {
      const code = slots[slot + 1];
      if (code === 0) return this.#enter(text, hash, slot);
      if (slots[slot] === hash && this.texts[code] === text) return code;
      slot = (slot + 2) & mask;
    }
  }

  #enter(text: string, hash: number, slot: number): number {
    const code = this.texts.push(text) - 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = code;
    if (4 * this.texts.length > this.#slots.length) this.#slots = spread(this.#slots);
    return code;
  }
}

/** FNV-1a over UTF-16 units, mixed, since slots are told by its last bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}
