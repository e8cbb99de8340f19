import { expect, it, test } from "vitest";
import fc from "fast-check";
import { countWhole, quantile } from "../../../src/table/quantile.ts";
import type { Rows } from "../../../src/table/table.ts";

function rowsUpTo(length: number): Rows {
  return Uint32Array.from({ length }, (_, row) => row) as Rows;
}

function quantileOf(numbers: readonly number[], part: number): number | null {
  return quantile(countWhole(rowsUpTo(numbers.length), Float64Array.from(numbers)), part);
}

it.each<[readonly number[], number, number | null, string]>([
  [[], 0.5, null, "of nothing"],
  [[7], 0.5, 7, "of one"],
  [[1, 2, 3], 0.5, 2, "the one in the middle"],
  [[1, 2, 3, 4], 0.5, 2, "of an even number the lower of the two: half took at most 2"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9, "nine of ten"],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 30], 0.9, 1, "one far out is the tenth"],
  [[0, 0, 5], 0.5, 0, "0 days are a value"],
  [[NaN, 4, NaN], 0.5, 4, "what is unknown is left out"],
])("of %j, %d: %s, %s", (numbers, part, expected) => {
  expect(quantileOf(numbers, part)).toBe(expected);
});

test("at least that part does not exceed it, and less than that part is below it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1 }), fc.constantFrom(0.1, 0.25, 0.5, 0.9), (numbers, part) => {
      const found = quantileOf(numbers, part) ?? -1;
      expect(numbers).toContain(found);
      expect(numbers.filter((number) => number <= found).length).toBeGreaterThanOrEqual(numbers.length * part);
      expect(numbers.filter((number) => number < found).length).toBeLessThan(numbers.length * part);
    }),
  );
});
