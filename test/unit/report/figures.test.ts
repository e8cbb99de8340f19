import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grouped } from "../../../src/clean/round.ts";
import { findFigures } from "../../../src/report/figures.ts";
import { readableText } from "../../../src/report/readableText.ts";
import nzh from "nzh/cn";

function found(text: string) {
  return findFigures(readableText(text).text);
}

describe("a figure is read with its value, its unit and how it is meant", () => {
  it.each([
    ["取消审批事项3项", "3项", 3, "exact"],
    ["交易额9.64亿元", "9.64亿元", 964_000_000, "exact"],
    ["受理1925485万件", "1925485万件", 19_254_850_000, "exact"],
    ["受理１，９２５，４８５件", "1,925,485件", 1_925_485, "exact"],
    ["受理1 925 485件", "1925485件", 1_925_485, "exact"],
    ["保留一百零一项", "一百零一项", 101, "exact"],
    ["开展学习150余次", "150余次", 150, "atLeast"],
    ["受理3万余件", "3万余件", 30_000, "atLeast"],
    ["受理近200件", "近200件", 200, "atMost"],
    ["受理约200件", "约200件", 200, "about"],
    ["办结率95%以上", "95%以上", 0.95, "atLeast"],
    ["办结率达百分之九十九点三八", "百分之九十九点三八", 0.9938, "exact"],
    ["占三分之一", "三分之一", 1 / 3, "about"],
    ["占九成以上", "九成以上", 0.9, "atLeast"],
    ["交易额翻了两番", "翻了两番", 3, "about"],
    ["访问量增长两倍", "增长两倍", 2, "about"],
    ["较上年减少48项", "减少48项", -48, "exact"],
    ["办结率提高0.4个百分点", "提高0.4个百分点", 0.004, "exact"],
    ["提高到98%", "98%", 0.98, "exact"],
  ] as const)("%s: %s", (text, written, value, precision) => {
    expect(found(text)).toEqual([expect.objectContaining({ written, precision, value: expect.closeTo(value, 9) })]);
  });

  it("a range has both its ends", () => {
    expect(found("举办培训3—5次")).toEqual([expect.objectContaining({ written: "3—5次", value: 3, upTo: 5 })]);
  });

  it("a day is a figure where something happened for the first time", () => {
    expect(found("9月29日第一张营业执照发放")).toEqual([expect.objectContaining({ written: "9月29日", measured: "day" })]);
    expect(found("9月29日召开会议")).toEqual([]);
    expect(found("2月30日第一张营业执照发放"), "there is no such day").toEqual([]);
  });
});

describe("what only looks like a figure is none", () => {
  it.each([
    ["2017年以来", "a year"], ["二〇一七年", "a year in characters"], ["2015—2020年", "years from to"], ["2018年1月22日", "a date"], ["1—6月", "months"],
    ["截至12月31日", "a date"], ["格政〔2017〕12号", "the number of a document"], ["国务院令第492号", "of a decree"], ["第二十八条第一款", "an article"],
    ["（一）认真贯彻", "a number of a paragraph"], ["一是加强领导；二是强化责任", "an enumeration"], ["一、加强领导", "a number of a heading"], ["3.推进改革", "of a list"],
    ["党的十九大和十八届三中全会", "a congress"], ["“三统一”制度", "a slogan"], ["“双随机、一公开”监管", "a slogan"], ["“四个意识”", "a slogan"], ["第一责任人", "a title"],
    ["《2017年工作要点》", "the title of a document"], ["联系电话：0979-8412345", "a telephone number"], ["12345热线", "a hot line"], ["沿G109国道", "a road"], ["5G基站", "a standard"],
    ["有效期5年", "a length of time"], ["24小时受理", "a length of time"], ["见附件3", "an annex"], ["上午9:30", "a time of day"],
  ])("%s is %s", (text) => {
    expect(found(text).filter(({ unsure }) => !unsure)).toEqual([]);
  });
});

describe("any number is read back as offices write it", () => {
  const count = fc.integer({ min: 1, max: 999_999_999 });

  it("with thousands separated, and in full width", () => {
    fc.assert(fc.property(count, (n) => {
      const written = grouped(n);
      expect(found(`受理${written}件`).map(({ value }) => value)).toEqual([n]);
      const wide = written.replace(/[\d,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
      expect(found(`受理${wide}件`).map(({ value }) => value)).toEqual([n]);
    }));
  });

  it("in 万 and 亿 with decimals", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom({ word: "万", power: 4 }, { word: "亿", power: 8 }), (hundredths, { word, power }) => {
      const [figure] = found(`交易额${(hundredths / 100).toFixed(2)}${word}元`);
      expect(figure?.value).toBe(Number(`${hundredths}e${power - 2}`));
      expect(figure?.step).toBe(10 ** (power - 2));
    }));
  });

  it("in Chinese numerals, as long as it says more than 十", () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 99_999 }), (n) => {
      expect(found(`受理${nzh.encodeS(n)}件`).map(({ value }) => value)).toEqual([n]);
    }));
  });

  it("as a percentage", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
      expect(found(`办结率${hundredths / 100}%`)[0]?.value).toBeCloseTo(hundredths / 10_000, 9);
    }));
  });
});

describe("a text broken by its layout", () => {
  it("is read as if it were not", () => {
    expect(found("截止目前，累计受理各类政务服务业务1925\n485件").map(({ written }) => written)).toEqual(["1925485件"]);
    expect(found("截止目前，累计受理各类政务服务业务1925485\r\n件").map(({ written }) => written)).toEqual(["1925485件"]);
  });

  it("keeps two numbers apart that stand in two columns", () => {
    expect(found("5300 5348").map(({ value }) => value)).toEqual([5300, 5348]);
  });

  it("takes nothing from one row of a table into the next", () => {
    expect(found("取消事项\t3\n合并事项\t10").map(({ value }) => value)).toEqual([3, 10]);
  });
});
