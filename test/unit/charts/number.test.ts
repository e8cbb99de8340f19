import { expect, test } from "vitest";
import { changeAgainst, exact, signed } from "../../../src/charts/number.ts";

test.each([
  [1_925_485, "件", "zh", "1,925,485件"],
  [1_925_485, "cases", "en", "1,925,485 cases"],
  [0.9938, "%", "zh", "99.38%"],
  [-48, "项", "zh", "−48项"],
  // Missing is not 0.
  [null, "件", "zh", "无数据"],
  [0, "件", "zh", "0件"],
] as const)("%s %s (%s) reads %s", (value, unit, locale, text) => {
  expect(exact(value, unit, locale)).toBe(text);
});

test.each([
  [1062, 1000, "件", "较上年 +6.2%"],
  [940, 1000, "件", "较上年 −6%"],
  [1000, 1000, "件", "较上年 0%"],
  // Rates differ by points, not by percent.
  [0.994, 0.99, "%", "较上年 +0.4个百分点"],
  // Growth from nothing has no percentage.
  [12, 0, "件", ""],
  [null, 1000, "件", ""],
  [1000, null, "件", ""],
])("%s after %s %s: %s", (now, before, unit, text) => {
  expect(changeAgainst(now, before, { unit, against: "上年", locale: "zh" })).toBe(text);
});

test("a change names what it is set against", () => {
  expect(changeAgainst(1062, 1000, { unit: "cases", against: "the period before", locale: "en" })).toBe("+6.2% on the period before");
});

test("a change too small to show has no sign", () => {
  expect([signed(-0.001, "zh"), signed(0.001, "zh")]).toEqual(["0", "0"]);
});
