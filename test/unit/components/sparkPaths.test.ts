import { expect, test } from "vitest";
import { sparkPaths } from "../../../src/components/tile/sparkPaths.ts";

const size = { width: 100, height: 24 };

test("from the least at the bottom to the most at the top, evenly across", () => {
  expect(sparkPaths({ id: "", values: [10, 30, 20], before: null }, size)).toEqual({ now: "M0 22L50 2L100 12", before: "" });
});

test("a missing month is a gap, and a month between gaps is a dot that can be seen", () => {
  expect(sparkPaths({ id: "", values: [10, 30, null, 20, null, 10, 30], before: null }, size).now).toBe("M0 22L16.7 2M50 12h0M83.3 22L100 2");
});

test("the compared period is drawn to the same scale", () => {
  expect(sparkPaths({ id: "", values: [20, 40, 30], before: [0, 20, 20] }, size)).toEqual({ now: "M0 12L50 2L100 7", before: "M0 22L50 12L100 12" });
});

test("months that are all alike make a level line, without a division by nothing", () => {
  expect(sparkPaths({ id: "", values: [5, 5, 5], before: null }, size).now).toBe("M0 12L50 12L100 12");
});
