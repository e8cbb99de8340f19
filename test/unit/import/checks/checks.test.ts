import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkIdentityNumber } from "../../../../src/clean/code.ts";
import type { Check } from "../../../../src/import/report.ts";
import { imported, sheet } from "../importing.ts";

/** The checks of one kind that a file comes to, the trivial parts left out. */
async function checksOf(kind: string, content: string | Uint8Array, name?: string): Promise<Partial<Check>[]> {
  const { report } = await imported(content, name);
  return report.checks.filter(({ check }) => check === kind).map(({ field, stated, computed, detail }) => ({ field, stated, computed, detail }));
}

describe("missing days", () => {
  const rows = (days: readonly number[]) => days.map((day) => `2017-03-${String(day).padStart(2, "0")},${1000 + day},${3000 + day}`);
  const march = Array.from({ length: 31 }, (_, i) => i + 1);
  const visits = (days: readonly number[]) => sheet("日期,访问次数,浏览量", ...rows(days));

  it.each<[number[], Partial<Check>, string]>([
    [march, { stated: 31, computed: 31 }, "a month in full"],
    [march.filter((day) => day !== 5 && day !== 20), { stated: 31, computed: 29, detail: "2017-03-05、2017-03-20" }, "two days in the middle"],
    [march.slice(0, 29), { stated: 31, computed: 29, detail: "2017-03-30、2017-03-31" }, "the last two days of the month"],
  ])("of %j: %j, %s", async (days, found) => {
    expect(await checksOf("days", visits(days))).toMatchObject([found]);
  });

  it.each([
    [visits(march.slice(0, 20)), "too few days for a series"],
    [sheet("月份,访问次数,浏览量", ...Array.from({ length: 30 }, (_, i) => `${2015 + Math.floor(i / 12)}年${(i % 12) + 1}月,${i},${i}`)), "months have no days to miss"],
    [sheet("受理日期,办件编号,事项名称", ...rows(march).map((row) => `${row},迁移`)), "cases come when they come"],
  ])("is not asked of %j: %s", async (content) => {
    expect(await checksOf("days", content)).toEqual([]);
  });

  it("names ten days of many and counts the others", async () => {
    const january = Array.from({ length: 31 }, (_, i) => `2017-01-${String(i + 1).padStart(2, "0")},5,9`);
    const [{ detail }] = await checksOf("days", sheet("日期,访问次数,浏览量", ...january, "2017-02-28,5,9"));
    expect(detail).toMatch(/^2017-02-01、.*、2017-02-10、另有 17 处$/);
  });
});

describe("rates and differences", () => {
  const head = "月份,办理部门,受理数,办结数,按时办结数,办结率,按时办结率";

  it("names the line of each rate that its row does not give, to the digits that are written", async () => {
    const content = sheet(head, "2017-01,公安局,1000,994,990,99.4%,99.60%", "2017-02,公安局,2000,1800,1700,95%,94.44%", "2017-03,公安局,0,0,0,—,#DIV/0!");
    expect(await checksOf("rate", content)).toEqual([
      { field: "completionRate", stated: 2, computed: 1, detail: "第 3 行写作 95%，按办结数÷受理数为 90%" },
      { field: "onTimeRate", stated: 2, computed: 2, detail: undefined },
    ]);
    expect((await imported(content)).report.rows.held).toBe(0);
  });

  it("takes 99.4 without a sign for a percentage", async () => {
    expect(await checksOf("rate", sheet("月份,受理数,办结数,办结率", "2017-01,1000,994,99.4", "2017-02,1000,980,98"))).toMatchObject([{ stated: 2, computed: 2 }]);
  });

  const trades = "项目编号,项目名称,预算金额（万元）,成交金额（万元）,节约资金（万元）,节资率,成交日期";

  it("recomputes what was saved and at which rate, in the file's own unit", async () => {
    const content = sheet(trades, "A1,道路,298.2,287,11.2,3.76%,2017-03-01", "A2,桥梁,100,90,1,10%,2017-04-02");
    expect(await checksOf("difference", content)).toEqual([{ field: "saved", stated: 2, computed: 1, detail: "第 3 行写作 10,000，按预算金额－成交金额为 100,000" }]);
    expect(await checksOf("rate", content)).toMatchObject([{ field: "savingRate", stated: 2, computed: 2 }]);
  });

  it("is not asked where the file states no rate, or lacks what it is a share of", async () => {
    expect(await checksOf("rate", sheet("月份,受理数,办结数", "2017-01,10,9"))).toEqual([]);
    expect(await checksOf("rate", sheet("月份,受理数,办结率", "2017-01,10,90%"))).toEqual([]);
  });

  it("keeps the rates of an office apart by their names", async () => {
    const { report } = await imported(sheet("月份,受理数,办结数,提前办结数,提前办结率,按时办结率", "2017-01,100,90,45,50%,99%"));
    expect(report.columns.map(({ field }) => field)).toEqual(["received", "acceptedCount", "completedCount", "earlyCount", "earlyRate", "onTimeRate"]);
    expect(report.checks.filter(({ check }) => check === "rate")).toEqual([{ check: "rate", field: "earlyRate", stated: 1, computed: 1, ok: true }]);
  });
});

describe("codes", () => {
  const permits = (...codes: readonly string[]) =>
    sheet("行政许可决定文书号,行政相对人名称,统一社会信用代码,法定代表人身份证号,许可决定日期", ...codes.map((code, i) => `G${i},甲${i},${code},,2017-03-01`));

  it.each<[string, Partial<Check>[], string]>([
    ["91230500MA1B3N1N2M", [{ computed: 1 }], "right"],
    ["91330000717613656p", [{ computed: 1 }], "in lower case"],
    ["91230500MA1B3N1N2N", [{ computed: 0, detail: "第 2 行" }], "another check character"],
    ["91230500MA1B3N1N2", [{ computed: 0 }], "seventeen characters"],
    ["91230500MAIB3N1N2M", [{ computed: 0 }], "an I, which the alphabet has not"],
    ["11010519491231002X", [{ computed: 1 }], "a sole trader under an identity number"],
    ["91230500********2M", [], "masked"],
    ["00000000000000000X", [], "the placeholder for a person"],
    ["暂无", [], "words that there is none"],
    ["个人", [], "words why there is none"],
    ["无", [], "none, in words"],
    ["/", [], "struck out"],
  ])("%s: %j, %s", async (code, found) => {
    expect(await checksOf("digits", permits(code))).toMatchObject(found);
  });

  it("checks identity numbers of eighteen digits, and never writes one into the report", async () => {
    const content = sheet("办件编号,事项名称,身份证号,受理日期", "B1,迁移,11010519491231002X,2017-03-01", "B2,迁移,110105194912310021,2017-03-02", "B3,迁移,110105491231002,2017-03-03", "B4,迁移,E12345678,2017-03-04");
    expect(await checksOf("digits", content)).toEqual([{ field: "applicantId", stated: 2, computed: 1, detail: "第 3 行" }]);
  });

  it.each([
    ["2.01531E+16", "scientific notation"],
    ["20143120211115000", "digits beyond the fifteenth cut off"],
  ])("finds the id %s that Excel destroyed: %s", async (id) => {
    const content = sheet("项目编号,项目名称,成交金额,成交日期", "A331011116001,道路,100,2017-03-01", `${id},桥梁,200,2017-03-02`);
    expect(await checksOf("destroyed", content)).toEqual([{ field: "projectNo", stated: 2, computed: 1, detail: "第 3 行" }]);
  });

  it.each<[string, (i: number) => string, number]>([
    ["of numbers in a row one in a thousand ends in zeros", (i) => String(2_017_010_100_000_000 + i), 0],
    ["of those that Excel rounded all do", (i) => `20170101${String(i).padStart(4, "0")}00000`, 1200],
  ])("tells zeros by chance from lost digits: %s", async (_reason, id, destroyed) => {
    const rows = Array.from({ length: 1200 }, (_, i) => `${id(i)},${i},2017-03-01`);
    const [found] = await checksOf("destroyed", sheet("项目编号,成交金额,成交日期", ...rows));
    expect(Number(found?.stated ?? 0) - Number(found?.computed ?? 0)).toBe(destroyed);
  });

  it("lets an identity number whose check digit holds end in zeros", async () => {
    const content = sheet("办件编号,事项名称,受理日期,证件号码", "B1,迁移,2017-01-01,632801195001010000", "B2,迁移,2017-01-01,632801195001012000");
    expect(checkIdentityNumber("632801195001010000")).toBe("ok");
    expect(await checksOf("destroyed", content)).toMatchObject([{ stated: 2, computed: 1, detail: "第 3 行" }]);
  });

  it("says nothing about ids that nobody destroyed", async () => {
    expect(await checksOf("destroyed", sheet("项目编号,成交金额,成交日期", "A1,100,2017-03-01", "20143120211115123,200,2017-03-02"))).toEqual([]);
  });
});

describe("numbers in another unit", () => {
  const months = (last: string) => sheet("月份,办理部门,受理数,办结数", ...Array.from({ length: 11 }, (_, i) => `2017年${i + 1}月,公安局,${20000 + i * 700},${19900 + i * 700}`), `2017年12月,公安局,${last}`);

  it.each<[string, Partial<Check>, string]>([
    ["21000,20900", { computed: 12 }, "a month like the others"],
    ["2.1,20900", { computed: 11, detail: "第 13 行受理数 2.1，同类多在 23,500 上下" }, "万件 among 件"],
    ["3,0", { computed: 11 }, "3 among twenty thousand"],
  ])("%s in December: %j, %s", async (last, found) => {
    expect(await checksOf("scale", months(last))).toMatchObject([{ field: "acceptedCount", stated: 12, ...found }]);
  });

  it("sees a deal in 万元 beside a budget in 元", async () => {
    const content = sheet("项目编号,预算金额,成交金额,成交日期", "A1,3000000,2900000,2017-03-01", "A2,5000000,480,2017-03-02");
    expect(await checksOf("scale", content)).toMatchObject([{ stated: 2, computed: 1, detail: "第 3 行成交金额 480，预算金额 5,000,000" }]);
  });

  it("is not asked of a few numbers that stand alone", async () => {
    expect(await checksOf("scale", sheet("项目编号,成交金额,成交日期", "A1,3,2017-03-01", "A2,5000000,2017-03-02"))).toEqual([]);
  });
});

describe("the period that a file states", () => {
  const head = "办件编号,事项名称,受理日期,办结日期";
  const cases = (count: number, rest: readonly string[]) =>
    sheet(head, ...Array.from({ length: count }, (_, i) => `B${i},迁移,2017-03-0${(i % 9) + 1},2017-04-01`), ...rest);
  const outside = (count: number) => Array.from({ length: count }, (_, i) => `C${i},迁移,2018-03-01,2018-03-02`);

  it("holds a few rows outside it, saying which period that is", async () => {
    const { report } = await imported(cases(20, outside(1)), "2017年办件明细.csv");
    expect(report.held.map(({ line, reason }) => [line, reason])).toEqual([[22, "不在标题或文件名所载统计期（2017-01-01 至 2017-12-31）内"]]);
    expect(report.checks).toContainEqual(expect.objectContaining({ check: "period", stated: 20, computed: 20, ok: true }));
  });

  it("holds none where more than a tenth lie outside, and names their lines: the title may mean something else", async () => {
    const content = cases(20, outside(4));
    expect((await imported(content, "2017年办件明细.csv")).report.held).toEqual([]);
    expect(await checksOf("period", content, "2017年办件明细.csv")).toEqual([{ field: "received", stated: 24, computed: 20, detail: "第 22、23、24、25 行" }]);
  });

  it.each([
    ["C1,迁移,2016-12-28,2017-01-04", "accepted before the year and completed in it"],
    ["C1,迁移,2017-12-28,2018-01-04", "accepted in the year and completed after it"],
    ["C1,迁移,2017-12,", "a month of it"],
  ])("lets %s pass: %s", async (row) => {
    expect((await imported(cases(20, [row]), "2017年办件明细.csv")).report.held).toEqual([]);
  });

  it("knows that a month in the midst of which it begins belongs to it, and the one before does not", async () => {
    const months = ["2017-02", "2017-03", ...Array.from({ length: 20 }, () => "2017-04")];
    const content = sheet("办件编号,事项名称,受理日期", ...months.map((month, i) => `B${i},迁移,${month}`));
    expect((await imported(content, "办件明细20170310-20171231.csv")).report.held.map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    [cases(20, outside(1)), "办件明细.csv", "a file that states none"],
    [sheet("事项名称,审批部门,处理决定,决定日期", "取水许可,水利局,保留,2015-07-01", "采砂许可,水利局,取消,2016-07-01"), "审批事项调整2017年.csv", "items that were decided when they were"],
    [sheet("年度,部门名称,权力类型,事项数量", "2016年,公安局,行政许可,20", "2017年,公安局,行政许可,22"), "权责2017年.csv", "a yearly list"],
  ])("is not asked of %j, %s: %s", async (content, name) => {
    expect(await checksOf("period", content, name)).toEqual([]);
    expect((await imported(content, name)).report.held).toEqual([]);
  });
});

// A real file that this project did not write, where it is at hand; the cases above do not need it.
const bids = new URL("../../../../../shared/realcsv/05_lishui_open_bids_gbk_small.csv", import.meta.url);
if (existsSync(bids)) it("finds the one price in 万元 among those of a real exchange, and every 下浮率 right", async () => {
  const { report } = await imported(new Uint8Array(readFileSync(bids)), "bids.csv");
  expect(report.checks).toMatchObject([
    { check: "rate", field: "discount", stated: 89, computed: 89 },
    { check: "scale", field: "amount", stated: 89, computed: 88, detail: "第 186 行成交金额 50，同类多在 6,859,890.02 上下" },
  ]);
});
