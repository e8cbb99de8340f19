import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanCode } from "../../../src/clean/code.ts";
import { cleanDay } from "../../../src/clean/date.ts";
import { cleanNumber } from "../../../src/clean/number.ts";
import { isNullWord } from "../../../src/clean/empty.ts";
import type { Cleaned } from "../../../src/clean/result.ts";
import { cleanText, comparable } from "../../../src/clean/text.ts";
import { parseUnit } from "../../../src/clean/unit.ts";
import { outcome, ruleIds } from "./outcome.ts";

// What is usual is read at once, by less code than the rest. A space before a cell sends it the long way round, and
// must change nothing but add its own rule.

const two = (number: number) => String(number).padStart(2, "0");
const days = fc
  .tuple(fc.integer({ min: 1890, max: 2110 }), fc.nat(13), fc.nat(32), fc.constantFrom("", "", " 9:05", " 09:30:00", " 23:59", " 24:00", " 7:5", "日"))
  .chain(([year, month, day, end]) =>
    fc.constantFrom(...[`${year}-${two(month)}-${two(day)}`, `${year}-${month}-${day}`, `${year}/${month}/${day}`, `${year}/${two(month)}/${two(day)}`, `${year}${two(month)}${two(day)}`, `${year}年${month}月${day}日`, `${year}.${month}.${day}`].map((text) => text + end)),
  );
const digits = (most: number) => fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: most }).map((parts) => parts.join(""));
const numbers = fc
  .tuple(digits(18), fc.boolean(), fc.option(digits(18)), fc.constantFrom("", "", "", "元", "%", "万", "."))
  .map(([whole, grouped, part, end]) => (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole) + (part === null ? "" : `.${part}`) + end);
const codes = fc.array(fc.constantFrom("0", "000", "1", "7", "17", "201431202111150", "A", "E", "N", "NA", "NULL", "X", "b", "-", ".", "号"), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(""));
const words = fc.array(fc.constantFrom("无", "公安局", "，", "（", "）", "A", "N", "1", "/", "-", "NULL", "N/A", "#REF!", "é", "𠀀", "\u0096", "１", "\u200B", "合计"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));

const inYuan = { quantity: "money", unit: parseUnit("元") ?? undefined } as const;
const inMyriads = { quantity: "money", unit: parseUnit("万元") ?? undefined } as const;

it.each<[string, (raw: string) => Cleaned<unknown>, fc.Arbitrary<string>]>([
  ["a day", (raw) => cleanDay(raw), days],
  ["a day in a file of 2017", (raw) => cleanDay(raw, { year: 2017 }), days],
  ["a number", (raw) => cleanNumber(raw), numbers],
  ["an amount", (raw) => cleanNumber(raw, inYuan), numbers],
  ["an amount in 万元", (raw) => cleanNumber(raw, inMyriads), numbers],
  ["a rate", (raw) => cleanNumber(raw, { quantity: "rate" }), numbers],
  ["a count under 元", (raw) => cleanNumber(raw, { ...inYuan, quantity: "count" }), numbers],
  ["a duration", (raw) => cleanNumber(raw, { quantity: "duration" }), numbers],
  ["a code", cleanCode, codes],
  ["a text", cleanText, words],
])("%s says the same with a space before it", (_, clean, texts) => {
  fc.assert(
    fc.property(texts, (raw) => {
      const [bare, spaced] = [clean(raw), clean(` ${raw}`)];
      expect([raw, outcome(spaced)]).toEqual([raw, outcome(bare)]);
      if (bare.kind !== "refused") expect(ruleIds(spaced).filter((id) => id !== "text.trim")).toEqual(ruleIds(bare));
    }),
    { numRuns: 3000 },
  );
});

it("knows a word for nothing bare as it knows it in brackets", () => {
  const bare = words.filter((text) => !/[（）]/.test(text));
  fc.assert(fc.property(bare, (text) => { expect([text, isNullWord(text)]).toEqual([text, isNullWord(`(${text})`)]); }), { numRuns: 3000 });
});

it("compares every Chinese character as its normal form", () => {
  const changed = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i)).filter((character) => comparable(character) !== character.normalize("NFKC"));
  expect(changed).toEqual([]);
});
