import { describe, expect, test } from "vitest";
import { ScriptDictionary } from "../../../src/csv/dictionary.ts";

/** Three bytes more than the value has, as a scan leaves them. */
function viewOf(text: string): { view: DataView; length: number } {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(bytes.length + 3).fill(0x7a);
  padded.set(bytes);
  return { view: new DataView(padded.buffer), length: bytes.length };
}

function codeOf(dictionary: ScriptDictionary, text: string, hash: number): number {
  const { view, length } = viewOf(text);
  return dictionary.codeOf(view, 0, length, hash);
}

const VALUES = ["a", "a\0", "ab", "abcd", "abcde", "abcdf", "市公安局", ...Array.from({ length: 500 }, (_, index) => `值${index}`)];

describe("values keep their codes", () => {
  test.each([
    ["spread", (index: number) => Math.imul(index, 0x9e3779b1)],
    ["all hashed alike", () => -7],
    ["hashed in pairs", (index: number) => index >> 1],
  ])("%s", (_reason, hash) => {
    const dictionary = new ScriptDictionary();
    const codes = VALUES.map((value, index) => codeOf(dictionary, value, hash(index)));
    expect(codes).toEqual(VALUES.map((_, index) => index + 1));
    expect(VALUES.map((value, index) => codeOf(dictionary, value, hash(index)))).toEqual(codes);
    expect(dictionary.size).toBe(VALUES.length + 1);
    const texts: string[] = [];
    dictionary.each(1, (start, length) => texts.push(new TextDecoder().decode(dictionary.bytes().subarray(start, start + length))));
    expect(texts).toEqual(VALUES);
  });
});
