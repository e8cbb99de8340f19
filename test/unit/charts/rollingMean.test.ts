import fc from "fast-check";
import { expect, test } from "vitest";
import { rollingMean } from "../../../src/charts/rollingMean.ts";

test("a weekly rhythm averages out", () => {
  const values = Array.from({ length: 28 }, (_, day) => (day % 7 < 5 ? 10 : 3));
  expect(rollingMean(values).slice(3, -3).every((mean) => mean === 8)).toBe(true);
});

test("a mean over more gaps than days is a gap", () => {
  expect(rollingMean([5, null, null, null, null, null, 5])).toEqual(Array(7).fill(null));
});

test("missing days do not pull the mean towards 0", () => {
  expect(rollingMean([6, 6, null, 6, 6, null, 6])[3]).toBe(6);
});

test("it stays between the least and the most", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(9999)), { maxLength: 60 }), (values) => {
      const present = values.filter((value) => value !== null);
      for (const mean of rollingMean(values)) {
        if (mean !== null) expect(mean >= Math.min(...present) - 1e-9 && mean <= Math.max(...present) + 1e-9).toBe(true);
      }
    }),
  );
});
