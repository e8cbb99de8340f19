import { describe, expect, it } from "vitest";
import { imported, importedUnder, sheet } from "../importing.ts";

const HEADER = "部门,月份,受理数,办结数";
const NAME = "2017年办件.csv";

/** Lines kept as rows, and each check of a total in a line: name, field, stated, computed, whether it holds. */
async function totalsOf(...lines: readonly string[]) {
  const { fates, report } = await imported(sheet(...lines), NAME);
  const kept = lines.filter((_, record) => fates[record] === 0);
  const checks = report.checks.flatMap(({ check, stated, computed, ok }) => (check.startsWith("total:") ? [`${check.slice(6)} ${stated} ${computed} ${ok ? "✓" : "✗"}`] : []));
  return { kept, checks };
}

describe("a total by its wording", () => {
  it.each(["合计", "总计", " 合　计 ", "合计：", "合计（件）", "共计", "累计", "全市合计", "计", "合计数", "Grand Total", "全站"])("%j is one", async (name) => {
    const rows = ["公安局,1月,10,9", "民政局,1月,5,4"];
    const { kept, checks } = await totalsOf(HEADER, ...rows, `${name},,15,13`);
    expect(kept).toEqual(rows);
    expect(checks).toEqual([`${name.trim()} 15 15 ✓`, `${name.trim()} 13 13 ✓`]);
  });

  it("平均 is none, and no row either", async () => {
    const rows = ["公安局,1月,10,9", "民政局,1月,5,4"];
    expect(await totalsOf(HEADER, ...rows, "平均,,7.5,6.5")).toEqual({ kept: rows, checks: [] });
  });

  it("with its count in the same cell is no row", async () => {
    expect((await totalsOf(HEADER, "公安局,1月,10,9", "民政局,1月,5,4", "合计：2项,,,")).kept).toHaveLength(2);
  });

  it.each([
    ["项目编号,项目名称,成交金额,成交日期", "A9,水土保持总计工程,5,2017-03-01", "words that only begin like a total"],
    ["部门,月份,受理数,办结数", "会计局,1月,5,5", "计 inside a name"],
    ["部门,月份,受理数,办结数", "市本级,1月,5,5", "the city's own offices stand beside the townships"],
  ])("%s: %s is a row, %s", async (head, row) => {
    expect((await totalsOf(head, row)).kept).toEqual([row]);
  });
});

describe("a total and its group", () => {
  const police = ["公安局,1月,10,9", "公安局,2月,20,18"];
  const civil = ["民政局,1月,5,5", "民政局,2月,5,4"];

  it("names a bare 小计 by the department of its rows", async () => {
    expect((await totalsOf(HEADER, ...police, "小计,,30,27", ...civil, "小计,,10,9", "总计,,40,36")).checks).toEqual([
      "公安局小计 30 30 ✓", "公安局小计 27 27 ✓", "民政局小计 10 10 ✓", "民政局小计 9 9 ✓", "总计 40 40 ✓", "总计 36 36 ✓",
    ]);
  });

  it("names it by the merged cell above", async () => {
    const { checks } = await totalsOf(HEADER, "公安局,1月,10,9", ",2月,20,18", ",小计,30,27", "民政局,1月,5,5", ",2月,5,4", ",小计,10,8");
    expect(checks).toEqual(["公安局小计 30 30 ✓", "公安局小计 27 27 ✓", "民政局小计 10 10 ✓", "民政局小计 8 9 ✗"]);
  });

  it("names it by the merged cell above the group before, where its own rows have none", async () => {
    const { checks } = await totalsOf(HEADER, "公安局,1月,10,9", ",2月,20,18", ",一季度小计,30,27", ",4月,5,5", ",5月,5,4", ",小计,10,9");
    expect(checks.slice(2)).toEqual(["公安局小计 10 10 ✓", "公安局小计 9 9 ✓"]);
  });

  it("names it by the month of its rows, however each writes it", async () => {
    const { checks } = await totalsOf(HEADER.replace("部门,月份", "月份,部门"), "2017-01,公安局,10,9", "2017年1月,民政局,20,18", "2017.1,教育局,1,1", "小计,,31,28", "2017.2,公安局,5,5", "2017年2月,民政局,5,4", "小计,,10,9");
    expect(checks.map((check) => check.split(" ")[0])).toEqual(["2017年1月小计", "2017年1月小计", "2017年2月小计", "2017年2月小计"]);
  });

  it("names it by the word beside it", async () => {
    expect((await totalsOf(HEADER, ...police, "公安局,小计,30,27")).checks[0]).toBe("公安局小计 30 30 ✓");
  });

  it("names it by the column that tells the groups apart, not by one that is the same in all", async () => {
    const { checks } = await totalsOf("年度,部门,月份,受理数", ...police.map((row) => `2017年,${row}`), "小计,,,30", ...civil.map((row) => `2017年,${row}`), "小计,,,10");
    expect(checks).toEqual(["公安局小计 30 30 ✓", "民政局小计 10 10 ✓"]);
  });

  it("names two that share a group by their lines, and one without a group not at all", async () => {
    const { checks } = await totalsOf("项目编号,成交金额,成交日期", "A1,1,2017-03-01", "A2,2,2017-03-01", "小计,3,", "A3,3,2017-03-01", "A4,4,2017-03-01", "小计,7,", "合计,10,");
    expect(checks).toEqual(["小计（第 4 行） 3 3 ✓", "小计（第 7 行） 7 7 ✓", "合计 10 10 ✓"]);
  });

  it("checks groups of groups, each against its own rows", async () => {
    const { checks } = await totalsOf(HEADER, ...police, "小计,,30,27", "公安局,4月,1,1", "公安局,5月,1,1", "小计,,2,2", "公安局合计,,32,29", ...civil, "小计,,10,9", "民政局合计,,10,9", "总计,,42,38");
    expect(checks.filter((check) => check.endsWith("✗"))).toEqual([]);
    expect(checks).toHaveLength(12);
  });

  it("says of each that is off by how much", async () => {
    const { checks } = await totalsOf(HEADER, ...police, "小计,,31,27", ...civil, "小计,,10,9", "总计,,41,36");
    expect(checks.filter((check) => check.endsWith("✗"))).toEqual(["公安局小计 31 30 ✗", "总计 41 40 ✗"]);
  });

  it("finds totals that stand above their rows", async () => {
    expect((await totalsOf(HEADER, "合计,,40,36", "公安局小计,,30,27", ...police, "民政局小计,,10,9", ...civil)).checks.every((check) => check.endsWith("✓"))).toBe(true);
  });
});

describe("a total in the file's own unit and rounding", () => {
  const trades = (unit: string, amounts: readonly string[], total: string) =>
    totalsOf(`项目编号,成交金额${unit},成交日期`, ...amounts.map((amount, i) => `A${i},${amount},2017-03-01`), `合计,${total},`);

  it.each([
    ["（万元）", ["100.25", "200.5"], "300.75", "300.75", true, "to the last digit"],
    ["（万元）", ["100.25", "200.5"], "301", "300.75", true, "rounded to whole 万元"],
    ["（万元）", ["100.25", "200.5"], "302", "300.75", false, "but not to that"],
    ["（万元）", ["100.25", "200.5"], "0.03亿元", "300.75", true, "in a unit of its own, to 100 万元"],
    ["（万元）", ["0.1", "0.2"], "0.3", "0.3", true, "without a rest in the last binary digit"],
    ["（元）", ["10.4", "20.4"], "31", "30.8", true, "rounded to whole 元"],
    ["（元）", ["10", "20"], "31", "30", false, "whole numbers are exact"],
    ["（元）", ["1000", "2000"], '"3,000"', "3000", true, "with separators"],
  ])("%s: %j make %s of %s, %s", async (unit, amounts, total, sum, ok) => {
    const factor = unit === "（万元）" ? 10_000 : 1;
    const { checks } = await trades(unit, amounts, total);
    expect(checks).toEqual([expect.stringContaining(` ${Number(sum) * factor} ${ok ? "✓" : "✗"}`)]);
  });
});

describe("其中", () => {
  const rows = ["公安局,1月,10,9", "民政局,1月,5,5"];

  it.each([
    [["其中：网上,,12,10"], [], "less than the total"],
    [["其中：网上,,16,10"], ["其中：网上 16 15 ✗"], "more than the total"],
    [["其中：网上,,12,10", "其中：女性,,9,9"], [], "two that overlap"],
    [["其中：网上,,9,8", "　　　窗口,,6,6"], [], "the second row set in"],
    [["其中：网上,,9,8", "　　　窗口,,99,6"], ["窗口 99 15 ✗"], "the second row set in and too large"],
    [["其中：网上,,9,8", "窗口,,6,6"], [], "the second row is known by the sum"],
    [["其中：,,,", "网上,,9,8", "窗口,,6,6", "合计,,15,14"], [], "a second total behind it"],
  ])("%j below a total is no row: %s", async (lines, wrong) => {
    const { kept, checks } = await totalsOf(HEADER, ...rows, "合计,,15,14", ...lines);
    expect(kept).toEqual(rows);
    expect(checks.filter((check) => check.endsWith("✗"))).toEqual(wrong);
  });

  it("is part of the row right above it, where no total stands between", async () => {
    const { kept, checks } = await totalsOf(HEADER, rows[0], "其中：户籍,,11,4", rows[1], "合计,,15,14");
    expect(kept).toEqual(rows);
    expect(checks).toEqual(["其中：户籍 11 10 ✗", "合计 15 15 ✓", "合计 14 14 ✓"]);
  });

  it("ends where rows go on that are not its rest", async () => {
    const more = ["教育局,1月,7,7", "司法局,1月,8,8"];
    expect((await totalsOf(HEADER, ...rows, "小计,,15,14", "其中：网上,,9,8", ...more, "小计,,15,15")).kept).toEqual([...rows, ...more]);
  });
});

describe("a total by its figures alone", () => {
  const three = ["公安局,1月,10,9", "民政局,1月,5,4", "教育局,1月,6,6"];

  it.each<[what: string, lines: readonly string[], kept: readonly string[], checks: readonly string[]]>([
    ["a last row without any name", [...three, ",,21,19"], three, ["第 5 行 21 21 ✓", "第 5 行 19 19 ✓"]],
    ["a first row without any name", [",,21,19", ...three], three, ["第 2 行 21 21 ✓", "第 2 行 19 19 ✓"]],
    ["one named 全市, in one column only", [...three, "全市,,21,"], three, ["全市 21 21 ✓"]],
    ["one named 全市, in one column over two rows", ["东城区,1月,60,", "西城区,1月,40,", "全市,,100,"], ["东城区,1月,60,", "西城区,1月,40,"], ["全市 100 100 ✓"]],
    ["全市 on top, with a month", ["全市,1月,21,19", ...three], three, ["全市 21 21 ✓", "全市 19 19 ✓"]],
    ["全市 that is off by one, which as a row would double every figure", [...three, "全市,,22,19"], three, ["全市 22 21 ✗", "全市 19 19 ✓"]],
    ["blank sums of groups and of all", [three[0], three[1], ",,15,13", "教育局,1月,6,6", "司法局,1月,1,1", ",,7,7", ",,22,20"], [three[0], three[1], three[2], "司法局,1月,1,1"],
      ["第 4 行 15 15 ✓", "第 4 行 13 13 ✓", "第 7 行 7 7 ✓", "第 7 行 7 7 ✓", "第 8 行 22 22 ✓", "第 8 行 20 20 ✓"]],
    ["全市 above the departments of each month", ["全市,1月,15,13", three[0], three[1], "全市,2月,3,3", "公安局,2月,1,1", "民政局,2月,2,2"], [three[0], three[1], "公安局,2月,1,1", "民政局,2月,2,2"],
      ["全市（第 2 行） 15 15 ✓", "全市（第 2 行） 13 13 ✓", "全市（第 5 行） 3 3 ✓", "全市（第 5 行） 3 3 ✓"]],
  ])("is %s", async (_, lines, kept, checks) => {
    expect(await totalsOf(HEADER, ...lines)).toEqual({ kept, checks });
  });

  it.each<[what: string, lines: readonly string[]]>([
    ["a department that happens to have as much as the others", ["公安局,1月,1,0", "民政局,1月,0,1", "教育局,1月,1,1"]],
    ["a blank name with a month of its own, under a merged cell", ["公安局,1月,5,5", ",2月,5,5", ",3月,10,10"]],
    ["a blank name in one column over two rows: that may be chance", ["公安局,1月,5,", "民政局,1月,5,", ",,10,"]],
    ["全市 far from the sum: another thing of that name", ["公安局,1月,5,5", "民政局,1月,5,5", "教育局,1月,5,5", "全市,1月,3,2"]],
    ["nothing but zeros", ["公安局,1月,0,0", "民政局,1月,0,0", ",,0,0"]],
    ["市本级, even where it is as large as all townships together", ["郭勒木德镇,1月,5,5", "唐古拉山镇,1月,6,6", "大格勒乡,1月,1,1", "市本级,1月,12,12"]],
  ])("is not %s", async (_, lines) => {
    expect(await totalsOf(HEADER, ...lines)).toEqual({ kept: lines, checks: [] });
  });
});

it.each(["合计,,15,13", ",,15,13"])("a row that somebody accepted is none, whatever it looks like: %s", async (line) => {
  const text = sheet(HEADER, "公安局,1月,10,9", "民政局,1月,5,4", line);
  const rows = [{ record: 3, verdict: "accepted" as const, note: "", at: "2018-01-05" }];
  expect((await importedUnder({}, text, NAME)).report.rows.kept).toBe(2);
  expect((await importedUnder({ rows }, text, NAME)).report.rows.kept).toBe(3);
});
