import { expect, test } from "vitest";
import { dayTicks } from "../../../src/charts/dayTicks.ts";
import { dayOf } from "../../../src/clean/day.ts";

const ticks = (year: number, month: number, count: number, room: number) => [...dayTicks(dayOf(year, month, 1), count, room, 12, "zh").entries()];

test("a year on a wide chart has every month at its first day", () => {
  const found = ticks(2017, 1, 365, 520);
  expect(found.map(([, text]) => text)).toEqual(["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"]);
  expect(found[2]).toEqual([59, "3月"]);
});

test("a year on a narrow one leaves months out rather than let them touch", () => {
  expect(ticks(2017, 1, 365, 280).map(([, text]) => text)).toEqual(["1月", "3月", "5月", "7月", "9月", "11月"]);
});

test("a run across years says where the year begins", () => {
  expect(ticks(2016, 11, 365, 520).map(([, text]) => text)).toContain("2017年");
});

test.each([
  [7, 400, ["9月1日", "9月2日", "9月3日", "9月4日", "9月5日", "9月6日", "9月7日"]],
  [30, 400, ["9月1日", "9月8日", "9月15日", "9月22日", "9月29日"]],
  [1, 400, ["9月1日"]],
])("%d days in %d px are labelled by the day", (count, room, texts) => {
  expect(ticks(2017, 9, count, room).map(([, text]) => text)).toEqual(texts);
});
