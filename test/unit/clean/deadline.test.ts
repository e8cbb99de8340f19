import { describe, expect, test } from "vitest";
import { cleanDeadline, deadlineDay } from "../../../src/clean/deadline.ts";
import { isoDay } from "../../../src/clean/day.ts";
import { DEADLINE_DAY } from "../../../src/clean/rules.ts";
import { outcome, ruleIds } from "./outcome.ts";

describe("a deadline that is a date is its last day", () => {
  test.each([
    ["2017年12月底前", "2017-12-31", "the end of a month"],
    ["2017年9月30日前", "2017-09-30", "before a day is by that day"],
    ["2017-06-30", "2017-06-30", "a plain date"],
    ["2017年6月", "2017-06-30", "a month has until its end"],
    ["2017年", "2017-12-31", "and so has a year"],
    ["6月底前", "2017-06-30", "the year stands in the title"],
    ["2月底前完成", "2017-02-28", "February ends when it ends"],
    ["年底前", "2017-12-31", "this year's"],
    ["2016年底前", "2016-12-31", "another year's"],
    ["上半年", "2017-06-30", "half a year"],
    ["四季度", "2017-12-31", "a quarter"],
    ["2017年第二季度", "2017-06-30", "a quarter with its year"],
    ["11月中旬", "2017-11-20", "a third of a month"],
  ])("%s is %s: %s", (raw, iso) => {
    const cell = cleanDeadline(raw, { year: 2017 });
    expect(outcome(cell)).toBe(iso);
    expect(ruleIds(cell).includes(DEADLINE_DAY.id)).toBe(raw !== iso);
    expect(isoDay(deadlineDay(iso) ?? (0 as never))).toBe(iso);
  });
});

describe("one in words stays as it is, and is no mistake", () => {
  test.each([
    ["长期坚持", "no end"],
    ["全年", "all year long"],
    ["持续推进", "no end either"],
    ["2月30日前", "no such day: nobody guesses another"],
    ["13月底前", "no such month"],
  ])("%s: %s", (raw) => {
    expect(outcome(cleanDeadline(raw, { year: 2017 }))).toBe(raw);
    expect(deadlineDay(raw)).toBeNull();
  });

  test("without a year 6月底前 is no date", () => expect(outcome(cleanDeadline("6月底前", {}))).toBe("6月底前"));
});
