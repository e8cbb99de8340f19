import fc from "fast-check";
import { expect, test } from "vitest";
import { TextCodes } from "../../../src/csv/textCodes.ts";

test("codes texts as a map would, in whatever order and however many were expected", () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "0", "住建局", "住建局 ", "\ud800")), { maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 400 }), (given, expected) => {
      const known = new Map([["", 0]]);
      const codes = new TextCodes(expected);
      for (const text of given) {
        const code = known.get(text) ?? known.size;
        known.set(text, code);
        expect(codes.codeOf(text)).toBe(code);
      }
      expect(codes.texts).toEqual([...known.keys()]);
    }),
  );
});

test.each([
  ["倆俐蛈", "佰嫉枑"],
  ["109.54451150103323", "395.337830216133"],
])("tells %s and %s apart, whose hashes are equal", (one, other) => {
  const codes = new TextCodes();
  expect([one, other, one, other].map((text) => codes.codeOf(text))).toEqual([1, 2, 1, 2]);
});
