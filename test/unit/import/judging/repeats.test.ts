import fc from "fast-check";
import { expect, it } from "vitest";
import { findRepeats, hashOf, sharingHash } from "../../../../src/import/judging/repeats.ts";
import type { RowHash } from "../../../../src/import/judging/rowColumns.ts";

/** Each row against all before it. */
function repeatsOneByOne(rows: Uint32Array, words: Uint32Array): { rows: number[]; firsts: number[] } {
  const pairs = [...rows].map((row): [number, number] => [row, rows.find((other) => words[other] === words[row]) ?? row]);
  const repeated = pairs.filter(([row, first]) => row !== first);
  return { rows: repeated.map(([row]) => row), firsts: repeated.map(([, first]) => first) };
}

const words = fc.array(fc.nat(60), { maxLength: 120, size: "max" }).map((numbers) => Uint32Array.from(numbers));
const some = ({ length }: Uint32Array, every: number) => Uint32Array.from({ length }, (_, row) => row).filter((row) => row % every !== 1);

it.each<[string, (words: Uint32Array) => RowHash]>([
  ["whose hash tells them apart", (values) => hashOf([{ words: values, perRow: 1 }], values.length)],
  ["that share a hash with many others", (values) => ({ words: values.map((word) => word % 3), perRow: 1 })],
  ["that all have one hash", (values) => ({ words: new Uint32Array(values.length), perRow: 1 })],
  ["whose hash is the first of two words", (values) => ({ words: Uint32Array.from({ length: 2 * values.length }, (_, i) => (i % 2 === 0 ? values[i >> 1] % 7 : i)), perRow: 2 })],
])("finds every row that repeats an earlier one, and no other, among rows %s", (_, hashes) => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 5 }), (values, every) => {
      const rows = some(values, every);
      const { rows: repeated, firsts } = findRepeats(rows, [{ words: values, perRow: 1 }], hashes(values));
      expect({ rows: [...repeated], firsts: [...firsts] }).toEqual(repeatsOneByOne(rows, values));
    }),
  );
});

it("suspects few of a hundred thousand rows that are all different, so that looking closely costs little", () => {
  const values = Uint32Array.from({ length: 100_000 }, (_, row) => row);
  const suspects = sharingHash(hashOf([{ words: values, perRow: 1 }], values.length));
  expect(suspects.length).toBeLessThan(values.length / 5);
});
