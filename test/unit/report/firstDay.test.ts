import { expect, it } from "vitest";
import { isoDay, yearPeriod, type Day } from "../../../src/clean/day.ts";
import { readReport } from "../../../src/report/claims.ts";
import { findFigures } from "../../../src/report/figures.ts";

it.each<[written: string, year: number, iso: string | null, why: string]>([
  ["9月29日", 2017, "2017-09-29", "after February of a common year"],
  ["9月29日", 2016, "2016-09-29", "and of a leap year"],
  ["3月1日", 2017, "2017-03-01", "right after it"],
  ["2月28日", 2017, "2017-02-28", "right before it"],
  ["2月29日", 2016, "2016-02-29", "a leap day"],
  ["2月29日", 2017, null, "2017 has no such day"],
  ["2015年9月29日", 2017, "2015-09-29", "a year of its own stays"],
])("%s in a report on %i is %s: %s", (written, year, iso) => {
  const { claims } = readReport(`${written}第一张营业执照发放。`, yearPeriod(year));
  expect(claims.map(({ value }) => isoDay(value as Day))).toEqual(iso === null ? [] : [iso]);
});

it("until its year is told, a day without one has no value", () => {
  expect(findFigures("9月29日第一张营业执照发放")).toMatchObject([{ value: NaN, yearless: { month: 9, day: 29 }, scale: 1 }]);
});
