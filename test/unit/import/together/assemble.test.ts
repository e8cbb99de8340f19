import { beforeAll, describe, expect, it } from "vitest";
import { assemble, type Assembled } from "../../../../src/import/together/assemble.ts";
import { Fate } from "../../../../src/import/fate.ts";
import { reportOf } from "../../../../src/import/fileReport.ts";
import type { RowVerdict } from "../../../../src/import/decisions/decisions.ts";
import type { ImportedFile } from "../../../../src/import/importFile.ts";
import type { Held } from "../../../../src/import/report.ts";
import { encoded } from "../../csv/bytes.ts";
import { balances, imported, importedUnder, sheet } from "../importing.ts";

/** Files as one dataset holds them; every ledger must balance, whatever is found. */
function together(...files: ImportedFile[]): Assembled {
  const [{ dataset }] = files;
  if (dataset === null) throw new Error("not recognised");
  expect(files.map((file) => file.dataset?.id)).toEqual(files.map(() => dataset.id));
  const assembled = assemble(dataset, files);
  for (const file of assembled.files) {
    expect(balances(file)).toBe(true);
    expect(file.report.rows.held).toBe(file.held.size);
    if (file.table !== null) expect(file.table.length).toBe(file.report.rows.kept);
  }
  expect(assembled.table?.length ?? 0).toBe(assembled.files.reduce((sum, { table }) => sum + (table?.length ?? 0), 0));
  return assembled;
}

async function heldIn(file: ImportedFile): Promise<readonly Held[]> {
  return (await reportOf(file)).held;
}

const counts = ({ report: { rows } }: ImportedFile) => [rows.kept, rows.duplicate, rows.held];
const words = ({ notices }: ImportedFile) => notices.map(({ zh }) => zh).join();
const verdict = (record: number, verdict: RowVerdict["verdict"]): RowVerdict => ({ record, verdict, note: "", at: "2018-01-05T02:00:00Z" });

const HEAD = "办件编号,受理部门,受理日期,办理状态";
const quarter = sheet(HEAD, "B1,公安局,2017-01-03,办结", "B2,公安局,2017-02-03,办理中");

describe("a row whose number an earlier file has", () => {
  it.each<[why: string, later: string | Uint8Array, expected: number[]]>([
    ["says the same: it counts once", sheet(HEAD, "B1,公安局,2017-01-03,办结"), [0, 1, 0]],
    ["says the same in other spellings, columns and encoding", encoded(sheet("受理时间,业务流水号,状态,承办单位", "2017年1月3日, B1,已办结,市公安局"), "gb18030"), [0, 1, 0]],
    ["says the same in the columns that both have", sheet("办件编号,受理日期,申请人", "B1,2017-01-03,张三"), [0, 1, 0]],
    ["says the month of the same day: less exact is not other", sheet(HEAD, "B1,公安局,2017年1月,办结", "B9,公安局,2017-05-01,办结"), [1, 1, 0]],
    ["says another state: nobody can tell which is right", sheet(HEAD, "B2,公安局,2017-02-03,办结"), [0, 0, 1]],
    ["lacks what the earlier one says", sheet(HEAD, "B1,公安局,2017-01-03,", "B7,公安局,2017-01-03,办结"), [1, 0, 1]],
    ["is blank: two cases without a number may both be real", sheet(HEAD, ",公安局,2017-01-03,办结", "B8,公安局,2017-01-03,办结"), [2, 0, 0]],
    ["is written - or 无, which is no number either", sheet(HEAD, "-,公安局,2017-01-03,办结", "无,公安局,2017-01-03,办结"), [2, 0, 0]],
    ["is in a file without numbers: nothing tells its rows apart", sheet("事项名称,受理部门,受理日期,办理状态", "户籍,公安局,2017-01-03,办结"), [1, 0, 0]],
  ])("%s", async (_, later, expected) => {
    const { files } = together(await imported(quarter, "一季度.csv"), await imported(later, "上半年.csv"));
    expect(counts(files[1])).toEqual(expected);
    expect(counts(files[0])).toEqual([2, 0, 0]);
  });

  it("is held with the file, the line and the number's heading, and with the row it contradicts", async () => {
    const withBreak = sheet(HEAD, '"B0\n",公安局,2017-01-02,办结', "B2,公安局,2017-02-03,办理中");
    const { files } = together(await imported(withBreak, "一季度.csv"), await imported(sheet(HEAD, "B2,公安局,2017-02-03,办结"), "上半年.csv"));
    expect(await heldIn(files[1])).toMatchObject([
      {
        line: 2,
        reason: "与《一季度.csv》第 4 行办件编号相同而内容不同",
        reasonEn: "Same case number as line 4 of “一季度.csv”, but other content",
        raw: "B2,公安局,2017-02-03,办结",
        rival: { file: "一季度.csv", record: 2, line: 4 },
      },
    ]);
    expect(words(files[1])).toContain("有 1 行与先前导入的文件办件编号相同而内容不同");
  });

  it("is compared with the first of several files that have it", async () => {
    const later = sheet(HEAD, "B2,公安局,2017-02-03,办结");
    const { files } = together(await imported(quarter, "一季度.csv"), await imported(later, "上半年.csv"), await imported(`${later}B3,公安局,2017-03-01,办结\r\n`, "全年.csv"));
    expect(files.map(counts)).toEqual([[2, 0, 0], [0, 0, 1], [1, 0, 1]]);
    expect((await heldIn(files[2]))[0].rival?.file).toBe("一季度.csv");
  });

  it("is released when the earlier file is gone", async () => {
    const [earlier, later] = [await imported(quarter, "一季度.csv"), await imported(sheet(HEAD, "B2,公安局,2017-02-03,办结"), "上半年.csv")];
    expect(counts(together(earlier, later).files[1])).toEqual([0, 0, 1]);
    expect(counts(together(later).files[0])).toEqual([1, 0, 0]);
    expect([later.held.size, later.fates.includes(Fate.held)]).toEqual([0, false]);
  });

  it("is a duplicate once a correction makes it say the same", async () => {
    const corrected = { record: 1, column: 3, raw: "办结", text: "办理中", note: "", at: "" };
    const later = await importedUnder({ cells: [corrected] }, sheet(HEAD, "B2,公安局,2017-02-03,办结"), "上半年.csv");
    expect(counts(together(await imported(quarter, "一季度.csv"), later).files[1])).toEqual([0, 1, 0]);
  });
});

describe("what the clerk chooses between two rows", () => {
  const later = sheet(HEAD, "B2,公安局,2017-02-03,办结");

  it.each<[choice: string, earlier: RowVerdict[], later: RowVerdict[], expected: number[][]]>([
    ["both", [], [verdict(1, "accepted")], [[2, 0, 0], [1, 0, 0]]],
    ["the later one", [verdict(2, "leftOut")], [verdict(1, "accepted")], [[1, 0, 0], [1, 0, 0]]],
    ["not the earlier one, which says enough about the later", [verdict(2, "leftOut")], [], [[1, 0, 0], [1, 0, 0]]],
    ["the earlier one", [], [verdict(1, "leftOut")], [[2, 0, 0], [0, 0, 0]]],
  ])("%s", async (_, chosenEarlier, chosenLater, expected) => {
    const { files } = together(await importedUnder({ rows: chosenEarlier }, quarter, "一季度.csv"), await importedUnder({ rows: chosenLater }, later, "上半年.csv"));
    expect(files.map(counts)).toEqual(expected);
  });
});

describe("a number that does not identify", () => {
  const HEAD = "项目编号,交易类别,成交金额,成交日期";
  const lots = ["A1,工程建设,100,2017-03-01", "A1,工程建设,200,2017-03-01", "A2,工程建设,300,2017-03-02"];

  it("because one project has several lots: equal rows count once, others each", async () => {
    const { files } = together(await imported(sheet(HEAD, ...lots), "一季度.csv"), await imported(sheet(HEAD, ...lots, "A1,工程建设,400,2017-05-01"), "上半年.csv"));
    expect(counts(files[1])).toEqual([1, 3, 0]);
  });

  it("counts as many equal lots as the file with the most of them has", async () => {
    const equal = "A1,一,工程建设,100,2017-03-01";
    const unnamed = (...rows: string[]) => sheet("项目编号,序号,交易类别,成交金额,成交日期", ...rows, "A2,二,工程建设,300,2017-03-02");
    const { files } = together(
      await imported(unnamed(equal, equal.replace("一", "三")), "一季度.csv"),
      await imported(unnamed(equal, equal.replace("一", "三"), equal.replace("一", "四")), "上半年.csv"),
    );
    expect(counts(files[1])).toEqual([1, 3, 0]);
  });

  it.each<[what: string, later: string, expected: number[]]>([
    ["of other amounts are two purchases", ",办公用品采购,政府采购,7,2017-05-03", [1, 0, 0]],
    ["that say the same are one", ",办公用品采购,政府采购,5,2017-01-03", [0, 1, 0]],
  ])("because it is blank: two of one name %s", async (_, row, expected) => {
    const purchases = (...rows: string[]) => sheet("项目编号,项目名称,交易类别,成交金额,成交日期", ...rows);
    const { files } = together(await imported(purchases("A1,道路,工程建设,100,2017-03-01", ",办公用品采购,政府采购,5,2017-01-03"), "一季度.csv"), await imported(purchases("A2,桥梁,工程建设,100,2017-03-01", row), "上半年.csv"));
    expect(counts(files[1])).toEqual([1 + expected[0], expected[1], expected[2]]);
  });

  const numbered = (department: string, rows: number, state = "办结") =>
    sheet("流水号,受理部门,受理日期,办理状态", ...Array.from({ length: rows }, (_, i) => `${i + 1},${department},2017-01-0${(i % 9) + 1},${state}`));

  it("because every department counts from 1: all count, and a notice says so", async () => {
    const { files } = together(await imported(numbered("公安局", 25), "公安.csv"), await imported(numbered("民政局", 25), "民政.csv"));
    expect(files.map(counts)).toEqual([[25, 0, 0], [25, 0, 0]]);
    expect(words(files[1])).toContain("有 25 行的办件编号在先前导入的文件中也有，但日期或部门不同");
  });

  it("because every office counts from 1, also where its list is short", async () => {
    const { files } = together(await imported(numbered("公安局", 8), "公安.csv"), await imported(numbered("民政局", 8), "民政.csv"));
    expect(files.map(counts)).toEqual([[8, 0, 0], [8, 0, 0]]);
  });

  it("where lots or decisions of other years tell rows apart", async () => {
    const lots = (...rows: string[]) => sheet("项目编号,项目名称,标段,成交金额,成交日期", ...rows);
    const trades = together(await imported(lots("A1,道路,一标段,100,2017-03-01"), "a.csv"), await imported(lots("A1,道路,一标段,100,2017-03-01", "A1,道路,二标段,200,2017-03-01"), "b.csv"));
    expect(trades.files.map(counts)).toEqual([[1, 0, 0], [1, 1, 0]]);
    const items = (decision: string) => sheet("项目名称,审批部门,处理决定", `甲,公安局,${decision}`);
    const approvals = together(await imported(items("保留"), "2016年审批事项.csv"), await imported(items("取消"), "2017年审批事项.csv"));
    expect(approvals.files.map(counts)).toEqual([[1, 0, 0], [1, 0, 0]]);
  });

  it("is compared without the lot where one of the files has none", async () => {
    const bare = await imported(sheet("项目编号,项目名称,成交金额,成交日期", "A1,道路,100,2017-03-01"), "a.csv");
    const lots = await imported(sheet("项目编号,项目名称,标段,成交金额,成交日期", "A1,道路,一标段,100,2017-03-01"), "b.csv");
    expect(together(bare, lots).files.map(counts)).toEqual([[1, 0, 0], [0, 1, 0]]);
  });

  it("is missing altogether: rows word for word alike count, and a notice says so", async () => {
    const list = (...rows: string[]) => sheet("许可事项,企业名称,发证日期,发证机关", ...rows);
    const half = list("卫生许可,甲店,2017-03-01,卫计局", "卫生许可,乙店,2017-04-01,卫计局");
    const { files } = together(await imported(half, "上半年.csv"), await imported(`${half}卫生许可,丙店,2017-09-01,卫计局\r\n`, "全年.csv"));
    expect(files.map(counts)).toEqual([[2, 0, 0], [3, 0, 0]]);
    expect([words(files[0]), words(files[1])]).toEqual(["", expect.stringContaining("有 2 行与先前导入的文件中的行完全相同")]);
  });

  it("and still finds the rows of one department in two of its files", async () => {
    const { files } = together(
      await imported(numbered("公安局", 25), "公安.csv"),
      await imported(numbered("民政局", 30), "民政.csv"),
      await imported(numbered("民政局", 32), "民政（补）.csv"),
      await imported(numbered("民政局", 2, "退回"), "民政（改）.csv"),
    );
    expect(files.map(counts)).toEqual([[25, 0, 0], [30, 0, 0], [2, 30, 0], [0, 0, 2]]);
  });

  it("is not concluded from a few: those are held", async () => {
    const { files } = together(await imported(numbered("公安局", 25), "公安.csv"), await imported(numbered("民政局", 5), "民政.csv"));
    expect(counts(files[1])).toEqual([0, 0, 5]);
  });
});

describe("a file that contradicts another throughout", () => {
  const cases = (state: string) => sheet(HEAD, ...Array.from({ length: 1200 }, (_, i) => `C${i},公安局,2017-01-03,${state}`));

  it("is set aside as another edition: nobody chooses a thousand times", async () => {
    const { files, table } = together(await imported(cases("办理中"), "初稿.csv"), await imported(cases("办结"), "定稿.csv"));
    expect(files[1]).toMatchObject({ table: null, overlaps: { id: "初稿.csv", name: "初稿.csv" } });
    expect(words(files[1])).toContain("有 1200 行与《初稿.csv》办件编号相同而内容不同");
    expect(table?.length).toBe(1200);
  });

  it("counts when the clerk sets the earlier one aside", async () => {
    const { files } = together(await importedUnder({ leftOut: true }, cases("办理中"), "初稿.csv"), await imported(cases("办结"), "定稿.csv"));
    expect(files.map(({ table }) => table?.length ?? null)).toEqual([null, 1200]);
  });
});

describe("numbers too many to be kept in memory", () => {
  const big = (rows: number, no: (i: number) => string = (i) => `63280120170000${i}`) =>
    `${HEAD}\r\n${Array.from({ length: rows }, (_, i) => `${no(i)},公安局,2017-01-03,办结\r\n`).join("")}`;
  let file: ImportedFile;

  beforeAll(async () => {
    file = await imported(big(70_000), "全年.csv");
    expect(file.table?.columns.has("caseNo")).toBe(false);
  });

  it("are found again in a small file that keeps them", async () => {
    const small = await imported(sheet(HEAD, "632801201700003,公安局,2017-01-03,办结", "632801201700007,公安局,2017-01-03,退回", "X1,公安局,2017-01-03,办结"), "补报.csv");
    const { files } = together(file, small);
    expect(counts(files[1])).toEqual([1, 1, 1]);
    expect((await heldIn(files[1]))[0].rival).toEqual({ file: "全年.csv", record: 8, line: 9 });
    expect(counts(together(small, file).files[1])).toEqual([69_998, 1, 1]);
  });

  it("are found again in another big file, in another encoding, corrections included", async () => {
    const again = big(70_000, (i) => (i < 66_000 ? `N${i}` : `63280120170000${i}`));
    const corrected = { record: 1, column: 0, raw: "N0", text: "632801201700005", note: "", at: "" };
    const other = await importedUnder({ cells: [corrected] }, encoded(again, "gb18030"), "补报.csv");
    expect(counts(together(file, other).files[1])).toEqual([65_999, 4001, 0]);
  });
});

describe("two files that count the same", () => {
  const detail = sheet(HEAD, "B1,公安局,2017-01-03,办结", "B2,公安局,2017-01-04,办结");
  const months = sheet("月份,受理部门,受理数,办结数", "2017-01,公安局,20,18", "2017-02,公安局,30,29");
  const visits = (head: string, ...rows: string[]) => sheet(`${head},访问次数,访客数`, ...rows);

  it.each<[what: string, earlier: string, later: string, says: string | null]>([
    ["one in detail, one summed", detail, months, "一个是明细，一个是汇总"],
    ["one summed, one in detail", months, detail, "一个是明细，一个是汇总"],
    ["detail of January, sums of February", detail, sheet("月份,受理部门,受理数,办结数", "2017-02,公安局,30,29"), null],
    ["detail of one department, sums of another", detail, months.replaceAll("公安局", "民政局"), null],
    ["detail of one kind, sums of another", sheet("办件编号,事项类型,受理日期", "B1,行政许可,2017-01-03"), sheet("月份,事项类型,受理数", "2017-01,行政处罚,7"), null],
    ["months and their year", months, sheet("年度,受理部门,受理数,办结数", "2016,公安局,500,490", "2017,公安局,600,590"), "一个按月统计，一个按年统计"],
    ["months and the years before", months, sheet("年度,受理部门,受理数,办结数", "2015,公安局,500,490", "2016,公安局,600,590"), null],
    ["months of a year that the yearly file leaves out", months, sheet("年度,受理部门,受理数,办结数", "2016,公安局,500,490", "2018,公安局,600,590"), null],
    ["days and months of visits", visits("日期", "2017-01-01,5,3", "2017-01-02,7,4"), visits("月份", "2017-01,310,90", "2017-02,280,80"), "一个按日统计，一个按月统计"],
    ["the same sums by department and by kind", sheet("月份,受理部门,受理数", "2017-01,公安局,20", "2017-01,民政局,10"), sheet("月份,事项类型,受理数", "2017-01,行政许可,24", "2017-01,行政确认,6"), "只是分组不同，合计一致"],
    ["the whole city and its departments", sheet("月份,受理数", "2017-01,30"), sheet("月份,受理部门,受理数", "2017-01,公安局,20", "2017-01,民政局,10"), "只是分组不同，合计一致"],
    ["other kinds in other groups", sheet("月份,事项类型,受理数", "2017-01,行政许可,24"), sheet("月份,事项类型,办件类型,受理数", "2017-01,行政确认,承诺件,24"), null],
    ["sums of other things", sheet("月份,受理部门,受理数", "2017-01,公安局,20"), sheet("月份,事项类型,办结数", "2017-01,行政许可,20"), null],
  ])("%s", async (_, earlier, later, says) => {
    const { files } = together(await imported(earlier, "甲.csv"), await imported(later, "乙.csv"));
    if (says === null) {
      expect(files[1].notices).toEqual([]);
      expect(files[1].table).not.toBeNull();
      return;
    }
    expect(words(files[1])).toContain(`与《甲.csv》的统计范围重叠，${says}`);
    expect(files[1]).toMatchObject({ table: null, overlaps: { id: "甲.csv", name: "甲.csv" } });
    expect(files[0]).toMatchObject({ overlaps: null, notices: [] });
  });

  it("by other groups to other sums are both counted, with a warning", async () => {
    const { files } = together(await imported(sheet("月份,受理部门,受理数", "2017-01,公安局,20"), "甲.csv"), await imported(sheet("月份,事项类型,受理数", "2017-01,行政许可,24"), "乙.csv"));
    expect(files.map(({ table }) => table?.length)).toEqual([1, 1]);
    expect(words(files[1])).toContain("两者都已计入看板");
  });

  it("of the same groups are told apart row by row", async () => {
    const { files } = together(await imported(months, "一季度.csv"), await imported(sheet("月份,受理部门,受理数,办结数", "2017-01,公安局,20,18", "2017-02,公安局,33,29", "2017-04,公安局,40,40"), "上半年.csv"));
    expect(counts(files[1])).toEqual([1, 1, 1]);
    expect((await heldIn(files[1])).map(({ reason }) => reason)).toEqual(["与《一季度.csv》第 3 行办理部门、受理日期相同而内容不同"]);
  });

  it("are chosen between by setting one aside, and back", async () => {
    const [listed, summed] = [await imported(detail, "明细.csv"), await imported(months, "汇总.csv")];
    const chosen = together(await importedUnder({ leftOut: true }, detail, "明细.csv"), summed);
    expect(chosen.files.map(({ table, overlaps }) => [table?.length ?? null, overlaps])).toEqual([[null, null], [2, null]]);
    expect(words(chosen.files[0])).toBe("本文件已设为不计入看板。");
    expect(together(listed, summed).files.map(({ table }) => table?.length ?? null)).toEqual([2, null]);
  });

  it("are named all where a summary covers several files", async () => {
    const [january, february] = [await imported(detail, "一月.csv"), await imported(sheet(HEAD, "B3,公安局,2017-02-03,办结"), "二月.csv")];
    expect(words(together(january, february, await imported(months, "汇总.csv")).files[2])).toContain("与《一月.csv》等 2 个文件的统计范围重叠");
  });
});
