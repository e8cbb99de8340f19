import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatChange, formatExact, formatPercent, formatPoints, formatQuantity } from "../../../src/clean/format.ts";

const CASES = { unit: "count", words: { zh: "件", en: "cases" } } as const;
const YUAN = { unit: "yuan" } as const;

function say(number: number | null, options: Parameters<typeof formatQuantity>[1]): string {
  const { text, unit } = formatQuantity(number, options);
  return `${text} ${unit}`.trim();
}

describe("a quantity", () => {
  it.each([
    [1925485, CASES, "192.55 万件", "1.93 million cases"],
    [964000000, YUAN, "9.64 亿元", "964 million yuan"],
    [5300, CASES, "5,300 件", "5,300 cases"],
    [9999, CASES, "9,999 件", "9,999 cases"],
    [10000, CASES, "1 万件", "10,000 cases"],
    [12000, CASES, "1.2 万件", "12,000 cases"],
    [10050, CASES, "1.01 万件", "10,050 cases"],
    [99999999, YUAN, "1 亿元", "100 million yuan"],
    [123456789012, YUAN, "1,234.57 亿元", "123.46 billion yuan"],
    [999999999, YUAN, "10 亿元", "1 billion yuan"],
    [28.165, YUAN, "28.17 元", "28.17 yuan"],
    [2689.13, CASES, "2,689 件", "2,689 cases"], // a mean: nobody counts parts of a case
    [-48, CASES, "−48 件", "−48 cases"],
    [-0.001, YUAN, "0 元", "0 yuan"],
    [12000, { unit: "days" } as const, "12,000 天", "12,000 days"],
    [null, CASES, "—", "—"],
    [Number.NaN, CASES, "—", "—"],
    [Infinity, CASES, "—", "—"],
  ])("%d", (number, options, zh, en) => {
    expect(say(number, { ...options, locale: "zh" })).toBe(zh);
    expect(say(number, { ...options, locale: "en" })).toBe(en);
  });

  it("never shows -0, NaN or an exponent, and stays within half of its last digit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.constantFrom("zh" as const, "en" as const), (number, locale) => {
        const { text, unit } = formatQuantity(number, { ...YUAN, locale });
        expect(text).toMatch(/^(?!−0$)−?\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
        const scale = unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : unit.startsWith("b") ? 1e9 : unit.startsWith("m") ? 1e6 : 1;
        const shown = Number(text.replace(/,/g, "").replace("−", "-")) * scale;
        expect(Math.abs(shown - number)).toBeLessThanOrEqual(0.00501 * scale);
      }),
      { numRuns: 2000 },
    );
  });
});

it("writes every digit when asked", () => {
  expect(formatExact(1925485)).toBe("1,925,485");
  expect(formatExact(0.1 + 0.2)).toBe("0.3");
  expect(formatExact(-20.7)).toBe("−20.7");
  expect(formatExact(null)).toBe("—");
});

it.each([
  [0.9938, "99.38%"], [1, "100%"], [0, "0%"], [0.99999, "99.99%"], [0.00001, "<0.01%"], [-0.062, "−6.2%"], [12.345, "1,234.5%"], [null, "—"],
])("writes the rate %d as %s", (fraction, text) => {
  expect(formatPercent(fraction)).toBe(text);
});

it("writes the difference of two rates in points", () => {
  expect(formatPoints(0.9938 - 0.9898, "zh")).toBe("0.4个百分点");
  expect(formatPoints(-0.01, "en")).toBe("−1 percentage point");
  expect(formatPoints(null, "zh")).toBe("—");
});

it.each([
  [106.2, 100, "+6.2%"], [5300, 5348, "−0.9%"], [100, 100, "0%"], [100.01, 100, "0%"], [5, 0, null], [5, null, null], [null, 5, null], [5, -5, null],
])("writes the change to %d from %d as %s", (now, before, text) => {
  expect(formatChange(now, before)).toBe(text);
});
