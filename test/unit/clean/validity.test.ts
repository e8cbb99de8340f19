import { expect, test } from "vitest";
import { dayOf, isoDay, type Day } from "../../../src/clean/day.ts";
import { validityEnd } from "../../../src/clean/validity.ts";

const from = dayOf(2017, 11, 1);

test.each([
  ["5年", "2022-10-31", "the day before the fifth anniversary"],
  ["五年", "2022-10-31", "in a Chinese numeral"],
  ["试行2年", "2019-10-31", "on trial"],
  ["有效期为3年", "2020-10-31", "with the heading's words"],
  ["18个月", "2019-04-30", "in months"],
  ["2017-11-01至2022-10-31", "2022-10-31", "from one day to another"],
  ["2017年11月1日—2022年10月31日", "2022-10-31", "with a dash"],
  ["自2017年11月1日至2022年10月31日止", "2022-10-31", "with 止 behind it"],
  ["2022年10月31日", "2022-10-31", "the last day alone"],
  ["2022", "2022-12-31", "a year"],
])("%s ends on %s: %s", (text, end) => {
  const day = validityEnd(text, from);
  expect(day === null ? null : isoDay(day)).toBe(end);
});

test.each<[string, Day | null, string]>([
  ["长期", from, "has no end"],
  ["", from, "says nothing"],
  ["5年", null, "began nobody knows when"],
  ["按上级规定执行", from, "is no validity"],
])("%s from %s ends on no day: it %s", (text, begin) => {
  expect(validityEnd(text, begin)).toBeNull();
});
