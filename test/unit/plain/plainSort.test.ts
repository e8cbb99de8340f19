import { expect, it } from "vitest";
import { ranksOf, sortByRank } from "../../../src/plain/plainSort.ts";
import { columnOf, recordsOf } from "./plain.ts";

function sorted(heading: string, cells: readonly string[], descending = false): string[] {
  const one = columnOf(heading, cells);
  const records = recordsOf(one);
  return [...sortByRank(records, ranksOf(one.column, one.guess, records), descending)].map((record) => cells[record]);
}

it.each<[why: string, heading: string, cells: string[], order: string[]]>([
  ["numbers by value, thousands and units read", "金额", ["1,000", "9", "1万", "-2"], ["-2", "9", "1,000", "1万"]],
  ["percentages by value", "增速", ["12%", "9.5%", "100%"], ["9.5%", "12%", "100%"]],
  ["what is no number behind the numbers", "金额", ["待定", "3", "20", "1", "4", "5"], ["1", "3", "4", "5", "20", "待定"]],
  ["dates by day, however they are written", "日期", ["2017-10-01", "2017年9月3日", "20170902"], ["20170902", "2017年9月3日", "2017-10-01"]],
  ["times of one day by the clock", "时间", ["2017-09-03 10:30", "2017-09-03 9:00"], ["2017-09-03 9:00", "2017-09-03 10:30"]],
  ["words by pinyin", "地区", ["西宁", "玉树", "海西"], ["海西", "西宁", "玉树"]],
  ["figures within words by value", "月份", ["10月", "2月", "1月"], ["1月", "2月", "10月"]],
  ["codes by the value of their figures", "编号", ["A10", "A9", "A1"], ["A1", "A9", "A10"]],
])("%s", (_, heading, cells, order) => {
  expect(sorted(heading, cells)).toEqual(order);
  expect(sorted(heading, cells, true)).toEqual([...order].reverse());
});

it("keeps blanks, dashes and NULL last in both directions", () => {
  const cells = ["", "2", "-", "1", "NULL"];
  expect(sorted("金额", cells)).toEqual(["1", "2", "", "-", "NULL"]);
  expect(sorted("金额", cells, true)).toEqual(["2", "1", "", "-", "NULL"]);
});

it("keeps rows of equal value in the order of the file, in both directions", () => {
  const cells = ["1,000", "2", "1000", "1000.0"];
  expect(sorted("金额", cells)).toEqual(["2", "1,000", "1000", "1000.0"]);
  expect(sorted("金额", cells, true)).toEqual(["1,000", "1000", "1000.0", "2"]);
});
