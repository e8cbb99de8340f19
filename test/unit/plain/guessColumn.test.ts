import { describe, expect, it } from "vitest";
import { guessColumn, numberReader } from "../../../src/plain/guessColumn.ts";
import { maskPlain } from "../../../src/plain/maskPlain.ts";

describe("guessColumn", () => {
  it.each<[heading: string, texts: string[], kind: string, why: string]>([
    ["人口", ["1,234", "８７", "-3", "2.5"], "number", "thousands, full width, minus and decimals are numbers"],
    ["增速", ["7.5%", "-1%", "12%"], "number", "percentages are numbers"],
    ["金额", ["9.64亿元", "28万元", "¥30"], "number", "units and currency do not hide a number"],
    ["金额", ["1", "2", "3", "4", "待定"], "number", "one remark among five does not make it text"],
    ["金额", ["1", "2", "待定", "无法核实"], "text", "half of them does"],
    ["金额", ["-", "/", "3", "5"], "number", "marks for nothing say nothing about the kind"],
    ["成交时间", ["2023/9/19 9:00", "2023-10-01"], "day", "dates with a time"],
    ["甲", ["2020年2月", "2020年3月"], "day", "months written out, whatever the heading"],
    ["年份", ["2016", "2017"], "day", "years under a heading of time"],
    ["户数", ["2016", "2017"], "number", "the same figures under another heading are numbers"],
    ["序号", ["1", "2", "3"], "code", "nobody adds up running numbers"],
    ["项目编号", ["A1", "乙2"], "code", "a heading that says code"],
    ["代号", ["0979", "0977"], "code", "a leading zero is not a number's"],
    ["甲", ["GZ2017001", "GZ2017002"], "code", "letters and figures in one"],
    ["甲", ["6.32801E+17", "2.01531E+16"], "code", "an id that Excel destroyed"],
    ["地区", ["西宁", "海西"], "text", "words"],
    ["备注", [], "text", "nothing at all"],
  ])("%s %j is %s: %s", (heading, texts, kind) => {
    expect(guessColumn(heading, texts).kind).toBe(kind);
  });

  it("takes months without a year for dates where the title states one, and only under a heading of time", () => {
    expect(guessColumn("月份", ["1月", "2月"], 2017).kind).toBe("day");
    expect(guessColumn("月份", ["1月", "2月"], null).kind).toBe("text");
    expect(guessColumn("比分", ["1-3", "2-4"], 2017).kind).toBe("text");
  });

  it.each<[heading: string, text: string, number: number, why: string]>([
    ["金额（万元）", "12.5", 125_000, "the heading's unit, in 元"],
    ["金额（万元）", "3亿元", 300_000_000, "the cell's own unit overrules it"],
    ["时限（工作日）", "5", 5, "days stay days, whatever the base unit"],
    ["增长率(%)", "43.01", 0.4301, "a percentage is a fraction"],
    ["面积（亩）", "3", 2000, "square metres"],
  ])("reads %s %s as %d: %s", (heading, text, number) => {
    expect(numberReader(guessColumn(heading, [text]))(text)).toBe(number);
  });
});

describe("people are masked", () => {
  it.each<[heading: string, text: string, shown: string, why: string]>([
    ["姓名", "马晓东", "马**", "by the heading"],
    ["法定代表人", "李娜", "李*", "by the heading"],
    ["联系电话", "13897971234", "138****1234", "by the heading"],
    ["甲", "13897971234", "138****1234", "a column of mobile numbers under any heading"],
    ["甲", "11010519491231002X", "110105**********2X", "a column of identity numbers under any heading"],
    ["身份证号", "110105194912310021", "110105**********21", "a mistyped one in a column of such"],
    ["证件号码", "\t11010519491231002X", "110105**********2X", "with the tab that guards it from Excel"],
    ["地区", " 西宁 ", "西宁", "nothing to mask, but for space at the ends"],
    ["统一社会信用代码", "91330000717613656P", "91330000717613656P", "an organisation's code is public"],
    ["单位名称", "格尔木市公安局", "格尔木市公安局", "and so is its name"],
  ])("%s %s shows as %s: %s", (heading, text, shown) => {
    expect(maskPlain(guessColumn(heading, [text]).personal, text)).toBe(shown);
  });

  it("masks an identity number that stands among other text", () => {
    expect(maskPlain(null, "11010519491231002X")).toBe("110105**********2X");
  });
});
