import type { Dictionary } from "./dictionary.ts";

const LF = 0x0a;

/**
 * The texts of a dictionary by code, `""` for code 0. Decoded together, since to decode each by itself takes most of
 * its time in getting there: with a line feed behind each, unless some value has one of its own.
 */
export function decodeValues(dictionary: Dictionary, decode: (bytes: Uint8Array) => string): string[] {
  const bytes = dictionary.bytes();
  let room = 0;
  dictionary.each(1, (_, length) => (room += length + 1));
  const lines = new Uint8Array(room);
  let filled = 0;
  dictionary.each(1, (start, length) => {
    // Values are short, and a view of each would take more memory than they do.
    for (let at = start; at < start + length; at++) lines[filled++] = bytes[at];
    lines[filled++] = LF;
  });
  const texts = decode(lines).split("\n");
  if (texts.length === dictionary.size) return ["", ...texts.slice(0, -1)];
  const apart = [""];
  dictionary.each(1, (start, length) => apart.push(decode(bytes.subarray(start, start + length))));
  return apart;
}
