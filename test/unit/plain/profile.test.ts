import { expect, it } from "vitest";
import { profileOf } from "../../../src/plain/profile.ts";
import { columnOf, recordsOf } from "./plain.ts";

function profile(heading: string, ...cells: readonly string[]) {
  const one = columnOf(heading, cells);
  return profileOf(one.column, one.guess, recordsOf(one));
}

it("sums up a column of numbers by value, with the texts of the file", () => {
  expect(profile("金额（万元）", "1,000", "20", "", "-", "20", "3")).toEqual({
    rows: 6,
    filled: 4,
    distinct: 3,
    misfits: 0,
    smallest: "3",
    largest: "1,000",
    mean: (10_000_000 + 200_000 + 200_000 + 30_000) / 4,
    frequent: [{ text: "20", rows: 2 }],
  });
});

it.each<[why: string, heading: string, cells: string[], expected: object]>([
  ["counts cells that are no number, and leaves them out of the mean", "数量", ["1", "2", "3", "4", "5", "待定"], { misfits: 1, filled: 6, mean: 3, largest: "5" }],
  ["takes the earliest and the latest day, not the first and last text", "日期", ["2017年9月3日", "2017-10-01", "2016/12/1"], { smallest: "2016/12/1", largest: "2017-10-01", mean: null }],
  ["orders words by pinyin", "地区", ["西宁", "玉树", "海西"], { smallest: "海西", largest: "玉树", mean: null }],
  ["makes no difference of space at the ends", "地区", ["西宁", "西宁 ", "海西"], { distinct: 2, frequent: [{ text: "西宁", rows: 2 }] }],
  ["names the five most frequent, the earlier of equals first", "级", [..."aabbccddeeffg"], { distinct: 7, frequent: [..."abcde"].map((text) => ({ text, rows: 2 })) }],
  ["names none where each stands once", "地区", ["西宁", "海西"], { frequent: [] }],
  ["masks people, counted by their full names", "姓名", ["马晓东", "马晓明", "马晓明"], { distinct: 2, smallest: "马**", frequent: [{ text: "马**", rows: 2 }] }],
  ["has nothing to say of an empty column", "备注", ["", " ", "—"], { filled: 0, distinct: 0, smallest: null, largest: null, mean: null, frequent: [] }],
  ["has nothing to say of no rows", "备注", [], { rows: 0, filled: 0, smallest: null }],
])("%s", (_, heading, cells, expected) => {
  expect(profile(heading, ...cells)).toMatchObject(expected);
});

it("looks at the rows only: a title above them is no value", () => {
  const one = columnOf("数量", ["2017年统计", "5", "7"]);
  expect(profileOf(one.column, one.guess, Uint32Array.of(1, 2))).toMatchObject({ rows: 2, filled: 2, smallest: "5", misfits: 0 });
});
