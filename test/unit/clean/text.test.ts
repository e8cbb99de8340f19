import { describe, expect, it } from "vitest";
import { isNullWord } from "../../../src/clean/empty.ts";
import { normaliseHeading } from "../../../src/clean/heading.ts";
import { cleanText } from "../../../src/clean/text.ts";
import { outcome, ruleIds } from "./outcome.ts";

describe("free text", () => {
  it.each([
    ["  企业名称 ", "企业名称", ["text.trim"], "space at the ends"],
    ["\u3000\u3000注：说明\u00A0", "注：说明", ["text.trim"], "U+3000 and NBSP too"],
    ["\uFEFF格\u200B尔木", "格尔木", ["text.invisible"], "BOM and zero-width space"],
    ["街１号Ａ座", "街1号A座", ["text.halfWidth"], "full-width digits and letters"],
    ["1990\u00961995\u0085", "1990–1995…", ["text.windowsMark"], "windows-1252 read as ISO 8859-1: a dash and an ellipsis"],
    ["取消，合并（3项）：“是”。", "取消，合并（3项）：“是”。", [], "Chinese punctuation is right as it is"],
    ["第一行\n第二行", "第一行\n第二行", [], "line breaks inside stay"],
    ["20143120211115123\t", "20143120211115123", ["text.guard"], "a tab after an id"],
    ["'632801199001011234", "632801199001011234", ["text.guard"], "an apostrophe before digits"],
    ['="0979"', "0979", ["text.guard"], "a formula that gives text"],
    ["'90年代'建筑", "'90年代'建筑", [], "an apostrophe in prose"],
    ["无", "无", [], "an answer, not a gap"],
    ["暂无", "暂无", [], "likewise"],
    ["0", "0", [], "never empty"],
  ])("cleans %j", (raw, text, rules) => {
    expect(outcome(cleanText(raw))).toBe(text);
    expect(ruleIds(cleanText(raw))).toEqual(rules);
  });

  it.each(["", " ", "\t", "\u3000", "/", "——", "NULL", "\\N", "#N/A"])("takes %j for empty", (raw) => {
    expect(cleanText(raw).kind).toBe("empty");
  });

  it("is the same when cleaned again", () => {
    for (const raw of [" ' 1", "\t'0979\t", '="０９７９"', " \u200B "]) {
      const once = outcome(cleanText(raw)) ?? "";
      expect(outcome(cleanText(once)) ?? "").toBe(once);
    }
  });
});

describe("words for nothing", () => {
  it.each(["/", "-", "—", "——", "--", "无", "暂无", "空", "NULL", "N/A", "#N/A", "#REF!", "……", "（无）", ""])("counts %j", (text) => {
    expect(isNullWord(text)).toBe(true);
  });
  it.each(["0", "0.00", "无锡", "空港", "-1", "NO", "A"])("does not count %j", (text) => {
    expect(isNullWord(text)).toBe(false);
  });
});

describe("a heading", () => {
  it.each([
    ["成交金额（万元）", "成交金额", "万元"],
    ["成交金额\n(万元)", "成交金额", "万元"],
    ["成交金额【万元】", "成交金额", "万元"],
    ["成交金额[万元]：", "成交金额", "万元"],
    ["成交金额（万元）（含税）", "成交金额", "万元"],
    ["成交金额（含税）（万元）", "成交金额", "万元"],
    ["成交金额/万元", "成交金额", "万元"],
    ["浏览量(PV)", "浏览量", "PV"],
    ["IP 数", "IP数", null],
    ["ip数", "IP数", null],
    ["备\u3000注", "备注", null],
    ["企业名称 ", "企业名称", null],
    ["*项目名称", "项目名称", null],
    ["标段（包）名称", "标段(包)名称", null],
    ["跳出率(%)", "跳出率", "%"],
    ["（万元）", "(万元)", null],
    ["\uFEFF序号", "序号", null],
    ["", "", null],
  ])("%j is %j with %j", (raw, name, gloss) => {
    expect(normaliseHeading(raw)).toEqual({ name, gloss });
  });

  it.each([
    "行政相对人代码_1(统一社会信用代码)",
    "行政相对人代码_1 (统一社会信用代码)",
    "行政相对人代码_1（统一社会信用代码）",
    "行政相对人代码-1（统一社会信用代码）",
    "行政相对人代码＿1（统一社会信用代码）",
    "行政相对人代码_1(统一社会信用代码)：",
  ])("is one in all its real spellings: %s", (raw) => {
    expect(normaliseHeading(raw)).toEqual({ name: "行政相对人代码_1", gloss: "统一社会信用代码" });
  });
});
