import { describe, expect, it } from "vitest";
import { cleanDayCount } from "../../../src/clean/duration.ts";
import { findUnits, parseUnit, unitLine } from "../../../src/clean/unit.ts";
import { outcome } from "./outcome.ts";

describe("a unit", () => {
  it.each([
    ["元", "money", 1], ["角", "money", 0.1], ["分", "money", 0.01], ["千元", "money", 1e3], ["万元", "money", 1e4], ["百万元", "money", 1e6],
    ["亿元", "money", 1e8], ["件", "count", 1], ["人次", "count", 1], ["万件", "count", 1e4], ["万人次", "count", 1e4], ["人（次）", "count", 1],
    ["万人(次)", "count", 1e4], ["%", "rate", 0.01], ["％", "rate", 0.01], ["‰", "rate", 0.001], ["个百分点", "rate", 0.01],
    ["个工作日", "duration", 86400], ["小时", "duration", 3600], ["秒", "duration", 1], ["平方米", "area", 1], ["㎡", "area", 1],
    ["公顷", "area", 1e4], ["万平方米", "area", 1e4], ["单位：万元", "money", 1e4], ["(单位:万元)", "money", 1e4], [" 万 元 ", "money", 1e4],
  ])("%s is %s times %d", (text, quantity, factor) => {
    expect(parseUnit(text)).toMatchObject({ quantity, factor });
  });

  it.each(["PV", "统一社会信用代码", "包", "千克", "万", "元/吨", "含税", "", "万天", "百%"])("%j is none", (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  it("lets the column decide what a bare 万 and 分 mean", () => {
    expect(parseUnit("万", "money")).toMatchObject({ quantity: "money", factor: 10_000 });
    expect(parseUnit("分", "duration")).toMatchObject({ quantity: "duration", factor: 60 });
  });

  it.each([
    ["2017年公共资源交易情况　单位：万元", "万元"],
    ["格尔木市成交统计表（单位：万元）", "万元"],
    ["指标：城镇单位就业人员(万人)", "万人"],
    ["填报单位：发改委", undefined],
    ["2017年统计表（试行）", undefined],
  ])("finds it in %s", (line, text) => {
    expect(findUnits(line)[0]?.text).toBe(text);
  });

  it.each([
    ["单位：元　2017年统计表（万元）", "元"],
    ["2017年统计表（万元）", undefined],
    ["计量单位:万元, 制表日期:2018-01-05", "万元"],
    ["计量单位:万元,制表日期:2018-01-05", "万元"],
    ["填报单位：公共资源交易中心 单位：万元", "万元"],
    ["单位：（万元）", "万元"],
    ["注：金额单位均为万元", "万元"],
    ["单位：元/吨", undefined],
  ])("is stated outright in %s: %s", (line, text) => {
    expect(unitLine(line)[0]?.text).toBe(text);
  });
});

describe("several units in one line", () => {
  it.each<[line: string, texts: string[]]>([
    ["单位：项、万元", ["项", "万元"]],
    ["2017年交易情况（单位：项，万元）", ["项", "万元"]],
    ["2017年交易情况（万件、万元）", ["万件", "万元"]],
    ["填报单位：政务中心、财政局", []],
  ])("%s", (line, texts) => {
    expect(findUnits(line).map(({ text }) => text)).toEqual(texts);
  });
});

describe("a time limit in days", () => {
  it.each([
    ["6个工作日", 6], ["45个工作日", 45], ["20日", 20], ["20个自然日", 20], ["20", 20], ["十五个工作日", 15], ["即办", 0], ["当场办结", 0],
    ["即时办结", 0], ["24小时", 1], ["5个工作日内", 5], ["受理之日起20个工作日内办结", 20], ["20个工作日（特殊情况可延长10日）", 20], ["０.5天", 0.5],
    ["无法定时限", null], ["无", null], ["/", null],
    ["1-3个工作日", "number.range"], ["3个月", "days.unreadable"], ["5件", "days.unreadable"], ["-3天", "days.unreadable"], ["按规定", "days.unreadable"],
  ])("reads %s as %s", (raw, expected) => {
    expect(outcome(cleanDayCount(raw))).toBe(expected);
  });

  it("takes the heading's unit where the cell has none", () => {
    const unit = parseUnit("小时");
    expect(outcome(cleanDayCount("12", unit ? { unit } : {}))).toBe(0.5);
  });
});
