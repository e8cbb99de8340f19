import fc from "fast-check";
import nzh from "nzh/cn";
import { describe, expect, it } from "vitest";
import { cleanDay } from "../../../src/clean/date.ts";
import { dayOf, isoDay, partsOf, type Day } from "../../../src/clean/day.ts";
import { dateOutcome, ruleIds } from "./outcome.ts";

const IN_2017 = { year: 2017 };

describe("a day", () => {
  it.each([
    "2017-09-29", "2017-9-29", "2017/9/29", "2017.9.29", "2017. 9. 29", "2017年9月29日", "2017年09月29号", "2017 年 9 月 29 日",
    "20170929", "17-9-29", "17年9月29日", "二〇一七年九月二十九日", "二○一七年九月二十九日", "二零一七年九月二十九日", "二O一七年九月二十九日",
    "43007", "43007.375", "２０１７－０９－２９", "2017—09—29", "2017-09-29 星期五", "2017年9月29日（星期五）", "2017-09-29 周五",
    "2017/9/29 9:00", "2017/09/29 12:00:00", "2017-09-29 21:32:14.0", "2017-09-29T08:00:00", "2017年9月29日9时30分", "2017/9/29 上午 9:00:00",
    "20170929080000", "29-Sep-2017", "29-Sep-17", "29 September 2017", "September 29, 2017", "Sep 29 2017", "\t2017-09-29\t", "'2017-09-29",
    "2017-09-29T00:00:00Z", "2017-09-28T16:00:00.000Z", "2017-09-29T08:00:00+08:00", "2017-09-28T20:00:00-04:00",
  ])("reads %s as 29 September 2017", (raw) => {
    expect(dateOutcome(cleanDay(raw))).toBe("2017-09-29");
  });

  it.each(["9月29日", "九月二十九日", "9月29号", "9-29", "9/29", "09-29"])("reads %s in a file of 2017", (raw) => {
    expect(dateOutcome(cleanDay(raw, IN_2017))).toBe("2017-09-29");
    expect(ruleIds(cleanDay(raw, IN_2017))).toContain("date.year");
  });
});

describe("a month or a year", () => {
  it.each([
    ["2017年9月", "2017-09"], ["2017年9月份", "2017-09"], ["2017-09", "2017-09"], ["2017-9", "2017-09"], ["2017/9", "2017-09"],
    ["2017.09", "2017-09"], ["2017.9", "2017-09"], ["2017.10", "2017-10"], ["2017.11", "2017-11"], ["201709", "2017-09"],
    ["Sep-17", "2017-09"], ["Sep 2017", "2017-09"], ["二〇一七年九月", "2017-09"], ["2017年", "2017"], ["2017年度", "2017"], ["2017", "2017"],
  ])("reads %s as %s", (raw, expected) => {
    expect(dateOutcome(cleanDay(raw))).toBe(expected);
  });

  it.each(["9月", "9月份", "九月", "9", "09"])("reads %s in a file of 2017", (raw) => {
    expect(dateOutcome(cleanDay(raw, IN_2017))).toBe("2017-09");
  });
});

describe("what is no day", () => {
  it.each([
    ["2017-02-30", "date.noSuchDay", "Date.UTC would roll it into March"],
    ["2017年6月31日", "date.noSuchDay", "June has thirty"],
    ["20170230", "date.noSuchDay", "compact"],
    ["2017-02-29", "date.noSuchDay", "no leap year"],
    ["2017-09-00", "date.noSuchDay", "day zero"],
    ["2017-13-01", "date.noSuchMonth", "month thirteen"],
    ["2017-00-10", "date.noSuchMonth", "month zero"],
    ["1900/1/0", "date.excelZero", "Excel's way to show 0 as a date"],
    ["1900年1月0日", "date.excelZero", "the same in Chinese"],
    ["1900/1/0 0:00", "date.excelZero", "with its time"],
    ["1899-12-30", "date.year", "Access' way"],
    ["2117-09-29", "date.year", "a slip of the pen"],
    ["9月29日", "date.yearMissing", "and no title to help"],
    ["9月", "date.yearMissing", ""],
    ["2017.1", "date.januaryOrOctober", "2017.10 loses its zero in a spreadsheet"],
    ["03/04/05", "date.ambiguous", "any order"],
    ["6月底前", "date.deadline", ""],
    ["2017年12月底前", "date.deadline", ""],
    ["2017.12底前", "date.deadline", ""],
    ["9月上旬", "date.deadline", ""],
    ["持续推进", "date.deadline", ""],
    ["2017年底", "date.deadline", "some day before it"],
    ["6月30日前", "date.deadline", "a day, and all before it"],
    ["2017年内", "date.deadline", ""],
    ["长期", "date.noEnd", ""],
    ["长期有效", "date.noEnd", ""],
    ["9999-12-31", "date.noEnd", "how databases write that there is no end"],
    ["2017-11-01至2022-10-31", "date.range", ""],
    ["2017-11-01-2022-10-31", "date.range", "a hyphen among hyphens"],
    ["2017.11.01—2022.10.31", "date.range", ""],
    ["2017年1-9月", "date.range", ""],
    ["1-9月", "date.range", ""],
    ["2017-2018", "date.range", ""],
    ["18-19.04.12", "date.range", "seen in a real file"],
    ["2017年第三季度", "date.period", ""],
    ["2017Q3", "date.period", ""],
    ["上半年", "date.period", ""],
    ["备案中", "date.unreadable", ""],
    ["12345", "date.unreadable", "too early for a serial number"],
    ["170929", "date.unreadable", "six figures are year and month, and 1709 is no year of ours"],
    ["2017.13", "date.noSuchMonth", "no day of it either"],
    ["2017-09-29 25:61", "date.unreadable", "no such time"],
  ])("refuses %s", (raw, reason) => {
    expect(dateOutcome(cleanDay(raw))).toBe(reason);
  });

  it("refuses 29/09/17 in a file of 2017: the 29th of September is likelier than 2029", () => {
    expect(dateOutcome(cleanDay("29/09/17", IN_2017))).toBe("date.ambiguous");
    expect(dateOutcome(cleanDay("17/9/29", IN_2017))).toBe("2017-09-29");
  });

  it.each(["", " ", "/", "-", "——", "无", "暂无", "NULL", "#N/A", "0000-00-00 00:00:00"])("takes “%s” for empty", (raw) => {
    expect(cleanDay(raw).kind).toBe("empty");
  });
});

describe("the rules of a change", () => {
  it.each([
    ["2017-09-29", []],
    ["2017年9月29日", ["date.form"]],
    ["43007", ["date.serial"]],
    ["2017-09-29 09:00", ["date.time"]],
    ["2017-09-28T16:00:00Z", ["date.time", "date.beijing"]],
    ["二〇一七年九月二十九日 星期五", ["date.weekday", "number.chinese", "date.form"]],
  ])("names those of %s", (raw, ids) => {
    expect(ruleIds(cleanDay(raw))).toEqual(ids);
  });
});

const two = (n: number) => String(n).padStart(2, "0");
const chineseYear = (year: number) => [...String(year)].map((d) => "〇一二三四五六七八九"[Number(d)]).join("");

function spellings(day: Day): string[] {
  const { year: y, month: m, day: d } = partsOf(day);
  const chinese = `${chineseYear(y)}年${nzh.encodeS(m)}月${nzh.encodeS(d)}日`;
  const name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][m - 1];
  return [
    isoDay(day), `${y}-${m}-${d}`, `${y}/${m}/${d}`, `${y}/${two(m)}/${two(d)}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`,
    `${y}${two(m)}${two(d)}`, `${day + 25569}`, chinese, `${y}/${m}/${d} 0:00`, `${y}-${two(m)}-${two(d)}T23:59:59`,
    `${y}-${two(m)}-${two(d)} 23:59:59`, `${d}-${name}-${y}`, `${name} ${d}, ${y}`, `${two(y % 100)}年${m}月${d}日`,
    ...(y % 100 > 12 ? [`${two(y % 100)}-${m}-${d}`] : []),
  ];
}

describe("every day from 1990 to 2060", () => {
  it("comes back from each spelling", () => {
    for (let n = dayOf(1990, 1, 1) as number; n <= dayOf(2060, 12, 31); n++) {
      const day = n as Day;
      for (const raw of spellings(day)) {
        const cell = cleanDay(raw);
        if (cell.kind !== "value" || cell.value.day !== day || cell.value.grain !== "day") {
          expect.fail(`${raw}: ${dateOutcome(cell) ?? "empty"}, not ${isoDay(day)}`);
        }
      }
    }
  });
});

it("never throws, and gives only days from 1900 to 2100", () => {
  const bits = fc.constantFrom("2017", "20", "1", "9", "31", "-", "/", ".", "年", "月", "日", "至", "底", " ", ":", "T", "Z", "Sep", "星期一", "十", "〇", "长期", "季度");
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(bits).map((parts) => parts.join("")));
  fc.assert(
    fc.property(text, fc.option(fc.integer({ min: 1990, max: 2060 }), { nil: undefined }), (raw, year) => {
      const cell = cleanDay(raw, year === undefined ? {} : { year });
      if (cell.kind === "value") expect(Math.abs(partsOf(cell.value.day).year - 2000)).toBeLessThanOrEqual(101);
    }),
    { numRuns: 3000 },
  );
});
