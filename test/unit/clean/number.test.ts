import fc from "fast-check";
import nzh from "nzh/cn";
import { describe, expect, it } from "vitest";
import { cleanNumber, guessRateUnit, type NumberContext } from "../../../src/clean/number.ts";
import { parseUnit, type Unit } from "../../../src/clean/unit.ts";
import { outcome, ruleIds } from "./outcome.ts";

function unit(text: string): Unit {
  const found = parseUnit(text);
  if (!found) throw new Error(`no unit: ${text}`);
  return found;
}

const MONEY = { quantity: "money" } as const;
const COUNT = { quantity: "count" } as const;
const RATE = { quantity: "rate" } as const;

describe("a number alone", () => {
  it.each([
    ["0", 0, "zero is a value, never empty"],
    ["-0", 0, "and has no sign"],
    ["1,234.56", 1234.56, "thousands"],
    ["１，２３４．５", 1234.5, "full width"],
    ["1 234 567", 1234567, "thousands by spaces"],
    [".5", 0.5, "no leading zero"],
    ["12\t", 12, "Excel's guard"],
    ["'0979", 979, "apostrophe guard"],
    ['="0979"', 979, "formula guard"],
    ["¥28.16", 28.16, "half-width yen sign"],
    ["￥28.16", 28.16, "full-width yen sign"],
    ["£135.70", 135.7, "foreign, in a column of no known quantity"],
    ["(1,234)", -1234, "an accountant's minus"],
    ["（1,234）", -1234, "the same, full width"],
    ["△12", -12, "a statistician's minus"],
    ["▲12", -12, "likewise"],
    ["−20.7", -20.7, "U+2212"],
    ["–20.7", -20.7, "en dash"],
    ["↓3", -3, "arrow down"],
    ["↑5.2%", 0.052, "arrow up"],
    ["↓5.2个百分点", -0.052, "arrow down, in points"],
    ["（１，２３４）", -1234, "brackets and digits of full width"],
    ["￥1,234.50元", 1234.5, "sign and word at once"],
    ["１２．５％", 0.125, "per cent, full width"],
    ["0.35亿", 35000000, "亿 without a noun"],
    ["5.2个百分点", 0.052, "points"],
    ["3‰", 0.003, "per mille"],
    ["1.2E+5", 120000, "scientific"],
    ["2.8万", 28000, "万 without a noun"],
    ["1,925,485件", 1925485, "noun"],
    ["9.64 亿元", 964000000, "space before the unit"],
    ["一百二十三万", 1230000, "Chinese numeral"],
    ["二十三", 23, "small numeral"],
    ["十万", 100000, "one that begins with ten"],
    ["两百", 200, "spoken two"],
    ["壹佰贰拾叁元整", 123, "bank numeral"],
    ["壹拾贰元伍角陆分", 12.56, "with jiao and fen"],
    ["一百万零二千", 1002000, "zero said before a thousand"],
  ])("reads %s", (raw, expected) => {
    expect(outcome(cleanNumber(raw))).toBe(expected);
  });

  it.each(["", "  ", "/", "-", "—", "——", "--", "无", "暂无", "空", "NULL", "n/a", "#N/A", "#REF!", "#DIV/0!", "（空）"])(
    "takes “%s” for empty",
    (raw) => expect(cleanNumber(raw).kind).toBe("empty"),
  );

  it.each([
    ["1-3", "number.range", "which of them?"],
    ["10～20件", "number.range", "with a unit"],
    ["2017-09-29", "number.date", "a date"],
    ["2017/9/29", "number.date", "a date with slashes"],
    ["9月", "number.date", "a month"],
    ["150余次", "number.approximate", "cannot be added up"],
    ["约200", "number.approximate", "nor this"],
    ["1,23", "number.grouping", "12.3? 123? 1.23?"],
    ["12,34,567", "number.grouping", "not in threes"],
    ["########", "excel.overflow", "the column was too narrow when it was exported"],
    ["其中3项未完成", "number.unreadable", "prose that holds a number"],
    ["12.3.4", "number.unreadable", "a section number"],
    ["3万5千", "number.unreadable", "not a notation of sheets"],
    ["百百", "number.unreadable", "a numeral that nobody writes, though nzh reads it"],
    ["一百一", "number.unreadable", "110 when spoken, 101 to nzh"],
    ["二〇一七", "number.unreadable", "a year; nzh would make it 217"],
    ["100千克", "number.unreadable", "a unit that no column has"],
    ["12345678901234567890", "number.tooLarge", "an id, not a quantity"],
    ["1E+400", "number.tooLarge", "infinite"],
    ["(-5)", "number.unreadable", "two signs"],
  ])("refuses %s", (raw, reason) => {
    expect(outcome(cleanNumber(raw))).toBe(reason);
  });
});

describe("a number with a unit around it", () => {
  it.each([
    ["0.1", "万元", 1000, "no 1000.0000000000001"],
    ["1234.56", "万元", 12345600, "exact"],
    ["1.005", "亿元", 100500000, "exact"],
    ["9.64亿元", "万元", 964000000, "the cell's own unit overrules the heading"],
    ["2.8万", "万元", 28000, "so does a bare 万"],
    ["一百二十三万", "万元", 1230000, "and a numeral with 万 in it"],
    ["三百", "万元", 3000000, "but not one without"],
    ["50000元", "万元", 50000, "元 in a column of 万元"],
    ["99.38", "%", 0.9938, "per cent from the heading"],
    ["99.38%", "%", 0.9938, "not divided twice"],
    ["-0.4", "%", -0.004, "a fall"],
    ["205", "秒", 205, "seconds"],
    ["00:03:25", "秒", 205, "a clock"],
    ["3分25秒", "秒", 205, "in words"],
    ["3分", "秒", 180, "分 is a minute here"],
    ["3", "亩", 2000, "square metres"],
    ["25㎡", "亩", 25, "square metres in the cell"],
  ])("reads %s under %s", (raw, above, expected) => {
    expect(outcome(cleanNumber(raw, { unit: unit(above) }))).toBe(expected);
  });

  it.each<[string, NumberContext, string, string]>([
    ["3件", MONEY, "unit.conflict", "pieces in a column of money"],
    ["3元", COUNT, "unit.conflict", "money in a column of pieces"],
    ["50%", COUNT, "unit.conflict", "a rate in a column of pieces"],
    ["99.38", RATE, "unit.missing", "99 times the whole, or a percentage?"],
    ["$100", MONEY, "unit.foreignCurrency", "not yuan"],
    ["100美元", MONEY, "unit.foreignCurrency", "not yuan either"],
    ["00:03:25", COUNT, "number.date", "a clock is no count"],
  ])("refuses %s", (raw, context, reason) => {
    expect(outcome(cleanNumber(raw, context))).toBe(reason);
  });

  it("takes a bare number of at most 1 in a column of rates for a fraction", () => {
    expect(outcome(cleanNumber("0.9938", RATE))).toBe(0.9938);
  });

  it("reads 5分 as money in a column of money and as points in a column of counts", () => {
    expect(outcome(cleanNumber("5分", MONEY))).toBe(0.05);
    expect(outcome(cleanNumber("5分", COUNT))).toBe(5);
  });
});

describe("the rules of a change", () => {
  it.each<[string, NumberContext, string[], string]>([
    ["1234.5", {}, [], "nothing changed"],
    ["1,234", {}, ["number.thousands"], "spelling only"],
    [" 9.64亿元", MONEY, ["text.trim", "unit.money"], "in order"],
    ["12元", MONEY, ["number.unitWord"], "the word goes, the value stays"],
    ["0.1", { unit: unit("万元") }, ["unit.money"], "the heading's unit changes the value too"],
    ["99.38%", RATE, ["unit.rate"], "a fraction from now on"],
    ["（1,234）", {}, ["text.halfWidth", "number.sign", "number.thousands"], "three at once"],
  ])("names those of %s", (raw, context, ids) => {
    expect(ruleIds(cleanNumber(raw, context))).toEqual(ids);
  });
});

describe("a column of rates without a unit", () => {
  it("is in % as soon as one number exceeds 1", () => {
    expect(guessRateUnit(["0.5", "99.38", "100"])?.factor).toBe(0.01);
  });
  it("is of fractions otherwise, and cells with their own % decide nothing", () => {
    expect(guessRateUnit(["0.5", "1", "120%", "无"])).toBeNull();
  });
});

describe("any number", () => {
  const amounts = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), fc.boolean());

  it("comes back from each spelling", () => {
    fc.assert(
      fc.property(amounts, ([whole, cents, minus]) => {
        const plain = `${whole}.${String(cents).padStart(2, "0")}`;
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ",");
        const wide = grouped.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        const sign = minus ? -1 : 1;
        const value = sign * Number(plain) || 0;
        const marks = minus ? ["-", "−", "△", "▲", "–"] : ["", "+", "↑"];
        for (const body of [plain, grouped, wide, `¥${grouped}`, `${grouped}元`]) {
          for (const mark of marks) expect([mark + body, outcome(cleanNumber(mark + body))]).toEqual([mark + body, value]);
          if (minus) expect(outcome(cleanNumber(`(${body})`))).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is multiplied exactly", () => {
    const scales: [string, bigint][] = [["万元", 10_000n], ["亿元", 100_000_000n], ["千元", 1000n], ["百万元", 1_000_000n]];
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(99), fc.constantFrom(...scales), (whole, part, [name, factor]) => {
        const exact = (BigInt(whole) * 100n + BigInt(part)) * factor;
        if (exact / 100n > BigInt(Number.MAX_SAFE_INTEGER)) return;
        const raw = `${whole}.${String(part).padStart(2, "0")}`;
        expect(outcome(cleanNumber(raw + name))).toBe(Number(exact) / 100);
        expect(outcome(cleanNumber(raw, { unit: unit(name) }))).toBe(Number(exact) / 100);
      }),
    );
  });

  it("comes back from Chinese numerals, everyday and bank", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(outcome(cleanNumber(nzh.encodeS(n)))).toBe(n);
        expect(outcome(cleanNumber(`${nzh.encodeB(n)}元整`))).toBe(n);
      }),
    );
  });

  it("is finite or refused, whatever the text", () => {
    const bits = fc.constantFrom("1", "0", ",", ".", "万", "元", "%", "-", "(", ")", "E", "+", "一", "百", "零", "△", " ", "¥", "至", "月", "'", "=", '"');
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(bits).map((parts) => parts.join("")));
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, "money" as const, "rate" as const, "duration" as const), (raw, quantity) => {
        const cell = cleanNumber(raw, quantity ? { quantity } : {});
        if (cell.kind === "value") expect(Number.isFinite(cell.value) && !Object.is(cell.value, -0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
