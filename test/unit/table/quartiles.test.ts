import fc from "fast-check";
import { expect, test } from "vitest";
import { median, quartiles } from "../../../src/table/quartiles.ts";

test.each<readonly [readonly number[], readonly number[] | null, string]>([
  [[], null, "of nothing there are none"],
  [[7], [7, 7, 7], "one number is all of them"],
  [[4, 1, 3, 2], [1.75, 2.5, 3.25], "between neighbours, in whatever order they come: R's quantile(1:4)"],
  [[1, 2, 3, 4, 5], [2, 3, 4], "R's quantile(1:5)"],
  [[-0.2, 0.1, 0.1], [-0.05, 0.1, 0.1], "below 0 as well"],
])("of %j: %j, %s", (numbers, expected) => {
  const found = quartiles(numbers);
  if (expected === null) expect(found).toBeNull();
  else found?.forEach((one, i) => expect(one).toBeCloseTo(expected[i]));
});

test("at most half of the numbers lie on either side of the median, and the numbers stay as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
      const given = [...numbers];
      const middle = median(numbers) ?? NaN;
      expect(numbers).toEqual(given);
      expect(numbers.filter((one) => one < middle).length).toBeLessThanOrEqual(numbers.length / 2);
      expect(numbers.filter((one) => one > middle).length).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
});
