import { mix } from "./hash.ts";

/**
 * Distinct texts, coded from 1 in order of first appearance; code 0 is "". Open addressing with linear probing, at most
 * half full: of numbers and names most are new, and a `Map` takes two to three times as long to take them in.
 */
export class TextCodes {
  /** The texts by code. */
  readonly texts: string[] = [""];
  /** Pairs of hash and code; code 0 marks a free slot. A power of two. */
  #slots: Int32Array;

  /** `expected` is how many texts there may be, so that room for them is made once. */
  constructor(expected = 8) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * (expected + 1))));
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
    if (4 * this.texts.length > this.#slots.length) this.#spread();
    return code;
  }

  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from] << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from];
      slots[slot + 1] = old[from + 1];
    }
    this.#slots = slots;
  }
}

/** FNV-1a over UTF-16 units, mixed, since slots are told by its last bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}
