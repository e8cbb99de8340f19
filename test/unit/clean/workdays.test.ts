import { describe, expect, it, test } from "vitest";
import fc from "fast-check";
import { addDays, dayOf, isoDay, type Day } from "../../../src/clean/day.ts";
import { CALENDAR, workdaysAfter } from "../../../src/clean/workdays.ts";

function day(iso: string): Day {
  const [year, month, d] = iso.split("-").map(Number);
  return dayOf(year, month, d);
}

it.each([
  ["2017-03-01", "2017-03-01", 0, "done on the spot"],
  ["2017-03-01", "2017-03-02", 1, "the day of acceptance does not count"],
  ["2017-03-03", "2017-03-06", 1, "a Friday to the Monday after"],
  ["2017-03-03", "2017-03-05", 0, "a Friday to the Sunday after"],
  ["2017-03-01", "2017-03-08", 5, "a week"],
  ["2017-09-29", "2017-09-30", 1, "30 September 2017 is a Saturday that was worked for the holiday"],
  ["2017-09-30", "2017-10-08", 0, "National Day and Mid-Autumn, eight days without work"],
  ["2017-09-29", "2017-10-09", 2, "the Saturday before it and the Monday after it"],
  ["2017-01-20", "2017-01-22", 1, "22 January 2017, a Sunday, was worked for the Spring Festival"],
  ["2017-01-26", "2017-02-03", 1, "the Spring Festival"],
  ["2017-02-03", "2017-02-04", 1, "4 February 2017, a Saturday, was worked for it"],
  ["2016-12-30", "2017-01-03", 1, "New Year over the turn of the year: Monday 2 January was off"],
  ["2018-02-14", "2018-02-22", 1, "the Spring Festival of 2018"],
])("%s to %s: %i, %s", (from, to, expected) => {
  expect(workdaysAfter(day(from), day(to))).toBe(expected);
});

// 全国年节及纪念日放假办法 gave eleven days off until 2024; a weekend day off beside them is worked on another one.
test.each([[2016, 366 - 105], [2017, 365 - 105], [2018, 365 - 104], [2019, 365 - 104]])("%i had its weekdays less eleven", (year, weekdays) => {
  expect(workdaysAfter(addDays(dayOf(year, 1, 1), -1), dayOf(year, 12, 31))).toBe(weekdays - 11);
});

describe("says nothing", () => {
  it.each([
    ["2017-03-02", "2017-03-01", "a period that ends before it begins"],
    ["2003-12-31", "2004-01-05", "before the calendar"],
    ["2026-12-31", "2027-01-04", "after it"],
  ])("%s to %s: %s", (from, to) => {
    expect(workdaysAfter(day(from), day(to))).toBeNull();
  });
});

test("the calendar is that of the notices: a National Day in every year, none beyond", () => {
  for (let year = 2004; year <= 2026; year++) expect(workdaysAfter(dayOf(year, 9, 30), dayOf(year, 10, 3)), String(year)).toBe(0);
  expect([isoDay(CALENDAR.from), isoDay(CALENDAR.to)]).toEqual(["2004-01-01", "2026-12-31"]);
});

test("periods add up, wherever they are cut", () => {
  const days = fc.integer({ min: CALENDAR.from, max: CALENDAR.to });
  fc.assert(
    fc.property(fc.tuple(days, days, days), (cut) => {
      const [a, b, c] = cut.map((found) => found as Day).sort((x, y) => x - y);
      expect(Number(workdaysAfter(a, b)) + Number(workdaysAfter(b, c))).toBe(workdaysAfter(a, c));
    }),
  );
});
