import { describe, expect, test } from "vitest";
import { axisScale, labelText, tickText } from "../../../src/charts/scale.ts";

describe("axisScale", () => {
  test.each([
    // Offices write 9,999件 in full and 1万件 from there.
    [9_999, "件", "zh", 1, "件"],
    [10_000, "件", "zh", 1e4, "万件"],
    [99_999_999, "元", "zh", 1e4, "万元"],
    [100_000_000, "元", "zh", 1e8, "亿元"],
    [964_000_000, "元", "zh", 1e8, "亿元"],
    // English has no ten thousand.
    [160_000, "cases", "en", 1e3, "thousand cases"],
    [9_999, "cases", "en", 1, "cases"],
    [964_000_000, "yuan", "en", 1e6, "million yuan"],
    [1_200_000_000, "yuan", "en", 1e9, "billion yuan"],
    // A rate comes as a fraction.
    [0.9938, "%", "zh", 0.01, "%"],
    // Nothing but gaps.
    [0, "件", "zh", 1, "件"],
    // A loss is as large as a gain.
    [-50_000, "元", "zh", 1e4, "万元"],
    // A count without a word for it.
    [20_000, "", "en", 1e3, "thousand"],
  ] as const)("%d %s (%s)", (max, unit, locale, divisor, name) => {
    expect(axisScale(max, unit, locale)).toEqual({ divisor, name });
  });
});

test.each([
  [150_000, "件", "15"],
  [3_000, "件", "0.3"],
  // 0.07 × 100 is 7.000000000000001 in floating point.
  [0.07, "%", "7"],
])("the tick at %d %s reads %s", (value, unit, text) => {
  const scale = unit === "%" ? axisScale(value, unit, "zh") : axisScale(200_000, unit, "zh");
  expect(tickText(value, scale, "zh")).toBe(text);
});

test.each([
  // The zero stays, so that a column of labels lines up.
  [712_000, 712_000, "71.20"],
  [12_345_678, 12_345_678, "1,234.6"],
  // Undivided numbers are exact.
  [588, 712, "588"],
  [2_680, 712_331, "0.27"],
])("the label of %d beside a largest of %d reads %s", (value, max, text) => {
  expect(labelText(value, axisScale(max, "件", "zh"), "zh")).toBe(text);
});
