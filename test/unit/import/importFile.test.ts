import iconv from "iconv-lite";
import { describe, expect, it, test } from "vitest";
import { samplePack } from "../../sample/pack.ts";
import { balances, imported, sheet } from "./importing.ts";

describe("the sample files", () => {
  const kinds: Record<string, string> = {
    办件: "cases",
    收件: "cases",
    审批事项: "approvalItems",
    行政许可: "permits",
    权责清单: "powers",
    权力责任清单: "powers",
    交易: "trades",
    访问: "visits",
    流量: "visits",
    中介服务: "intermediaryServices",
    多证合一: "mergedLicences",
    信息公开: "disclosures",
    任务台账: "tasks",
    规范性文件: "documents",
    法律顾问: "legalAdvice",
    行政复议: "disputes",
    来信来访: "petitions",
    信访: "petitions",
    行政处罚: "penalties",
    法制宣传: "legalTraining",
  };

  it.each(samplePack().map((file) => [file.name, file.bytes] as const))("%s is recognised, balances, and raises nothing", async (name, bytes) => {
    const file = await imported(bytes, name);
    expect(file.dataset?.id).toBe(Object.entries(kinds).find(([word]) => name.includes(word))?.[1]);
    expect(balances(file)).toBe(true);
    expect(file.report.held).toEqual([]);
    expect(file.report.rows.duplicate).toBe(0);
    expect(file.report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(file.notices).toEqual([]);
  });
});

const trades = ["项目编号,项目名称,交易类别,成交金额（万元）,成交日期", "A1,道路,工程建设,100,2017-03-01", "A2,桥梁,工程建设,250.5,2017/4/2"];

describe("a file with everything around its rows", () => {
  it("sets titles, totals, blanks and footers aside and accounts for each", async () => {
    const file = await imported(sheet("格尔木市2017年交易情况表,,,,", ...trades, ",,,,", "合计,,,350.5,", "注：不含补充耕地,,,,"));
    expect(file.report.rows).toEqual({ read: 7, kept: 2, duplicate: 0, excluded: 5, held: 0 });
    expect([...file.fates].map((fate) => fate)).toEqual([2, 3, 0, 0, 5, 4, 6]);
  });

  it("checks the total in the file's own unit and says by how much it is off", async () => {
    const right = await imported(sheet(...trades, "合计,,,350.5,"));
    expect(right.report.checks).toContainEqual({ check: "total:合计", field: "amount", stated: 3_505_000, computed: 3_505_000, ok: true });
    const wrong = await imported(sheet(...trades, "合计,,,352,"));
    expect(wrong.report.checks).toContainEqual({ check: "total:合计", field: "amount", stated: 3_520_000, computed: 3_505_000, ok: false });
  });

  it("sets a total that is off against the rows it means, however far off it is", async () => {
    const file = await imported(sheet(...trades, "合计,,,35,"));
    expect(file.report.checks).toContainEqual({ check: "total:合计", field: "amount", stated: 350_000, computed: 3_505_000, ok: false });
  });

  it("lets a total rounded to whole 万元 agree", async () => {
    const rounded = await imported(sheet(...trades, "合计,,,351,").replace("250.5", "250.8"));
    expect(rounded.report.checks.map(({ ok }) => ok)).toEqual([true]);
  });

  it("checks a part against its own rows and the whole against all", async () => {
    const file = await imported(sheet(trades[0], trades[1], "小计,,,100,", trades[2], "小计,,,250.5,", "合计,,,350.5,"));
    expect(file.report.checks.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(file.report.rows.kept).toBe(2);
  });

  it.each([
    ["日期,来源(全部),浏览量", "2017-03-01,全部,5", "rows of days whose source is 全部"],
    ["项目编号,项目名称,成交金额,成交日期", "A9,道路工程累计,5,2017-03-01", "a project that is called 累计"],
  ])("takes no row with a date for a total: %s %s, %s", async (head, row) => {
    expect((await imported(sheet(head, row, row.replace("5", "6")))).report.rows).toMatchObject({ excluded: 1, duplicate: 0 });
  });

  it("sets a breakdown aside without taking it for a sum", async () => {
    const file = await imported(sheet(trades[0], trades[1], trades[2], "合计,,,350.5,", "其中：道路,,,100,"));
    expect(file.report.rows.kept).toBe(2);
    expect(file.report.checks.map(({ ok }) => ok)).toEqual([true]);
  });

  it("takes several sections of one project for what they are", async () => {
    const file = await imported(sheet(...trades, "A1,道路二标段,工程建设,80,2017-03-01"));
    expect(file.report.rows).toMatchObject({ kept: 3, held: 0 });
  });

  it("takes a repeated header for what it is", async () => {
    const file = await imported(sheet(...trades, trades[0], "A3,水渠,工程建设,10,2017-05-01"));
    expect(file.report.rows).toMatchObject({ kept: 3, excluded: 2, held: 0 });
  });

  it("joins a header of two levels", async () => {
    const file = await imported(sheet("部门,收件数,,办结数,", ",许可,确认,许可,确认", "公安局,1,2,1,2", "民政局,3,4,3,4"));
    expect(file.headings).toEqual(["部门", "收件数·许可", "收件数·确认", "办结数·许可", "办结数·确认"]);
    expect(file.report.rows.kept).toBe(2);
  });

  it("keeps rows wider than the header and rows that are cut short", async () => {
    const file = await imported(sheet(...trades, "A3,水渠,工程建设,10,2017-05-01,多出一格", "A4,水塔"));
    expect(file.report.rows).toMatchObject({ read: 5, kept: 4, held: 0 });
  });
});

describe("rows that cannot be counted", () => {
  it("counts an exact duplicate once", async () => {
    const file = await imported(sheet(...trades, trades[1]));
    expect(file.report.rows).toMatchObject({ kept: 2, duplicate: 1 });
  });

  it("counts cases without a number that look alike each", async () => {
    const file = await imported(sheet("受理日期,办理部门,事项名称,办理状态", "2017-03-01,公安局,户籍迁移,办结", "2017-03-01,公安局,户籍迁移,办结"));
    expect(file.report.rows).toMatchObject({ kept: 2, duplicate: 0 });
  });

  it("holds the same number with other content, naming the line it conflicts with", async () => {
    const file = await imported(sheet(...trades, "A1,道路,工程建设,999,2017-03-01"));
    expect(file.report.held).toMatchObject([{ line: 4, reason: "与第 2 行项目编号、项目名称相同而内容不同", raw: "A1,道路,工程建设,999,2017-03-01" }]);
  });

  it("holds a day that does not exist, with the cell and the reason", async () => {
    const file = await imported(sheet(...trades, "A3,水渠,工程建设,10,2017-02-30"));
    expect(file.report.held).toMatchObject([{ line: 4, reason: "成交日期“2017-02-30”：日期不存在", raw: "A3,水渠,工程建设,10,2017-02-30" }]);
    expect(file.table?.length).toBe(2);
  });

  it("holds what was finished before it was accepted", async () => {
    const file = await imported(sheet("办件编号,事项名称,受理日期,办结日期", "B1,迁移,2017-03-01,2017-03-05", "B2,迁移,2017-03-09,2017-03-05"));
    expect(file.report.held.map(({ line, reason }) => [line, reason])).toEqual([[3, "办结日期早于受理日期"]]);
  });

  it("holds the rest of a file behind a quote that never closes, and keeps the rows before", async () => {
    const file = await imported(`${sheet(...trades)}A3,"水渠,工程建设,10,2017-05-01\r\nA4,水塔,工程建设,20,2017-06-01\r\n`);
    expect(file.report.rows).toMatchObject({ kept: 2, held: 1 });
    expect(file.report.held[0].reason).toBe("第 4 行的引号没有配对，此后的内容无法分列");
    expect(file.notices[0].zh).toContain("第 4 行");
  });
});

describe("what a file says outside its rows", () => {
  it("takes the unit of the title where the heading has none, and leaves counts alone", async () => {
    const file = await imported(sheet("2017年交易情况,,,", "单位：万元,,,", "项目编号,成交金额,投标单位数,成交日期", "A1,100,5,2017-03-01", "A2,200,6,2017-04-01"));
    expect([...(file.table?.columns.get("amount") as { values: Float64Array }).values]).toEqual([1_000_000, 2_000_000]);
    expect(file.report.columns.map(({ unit }) => unit)).toEqual([null, "万元", null, null]);
  });

  it.each([
    ["beside the office that reports", ["填报单位：公共资源交易中心,,单位：万元,"], []],
    ["beside the unit of another column", ["2017年交易情况（单位：项、万元）,,,"], []],
    ["in a note below", [], ["注：金额单位为万元。,,,"]],
  ])("takes the unit that stands %s", async (_, above, below) => {
    const file = await imported(sheet(...above, "项目编号,成交金额,投标单位数,成交日期", "A1,100,5,2017-03-01", "A2,200,6,2017-04-01", ...below));
    expect([...(file.table?.columns.get("amount") as { values: Float64Array }).values]).toEqual([1_000_000, 2_000_000]);
    expect([...(file.table?.columns.get("bidders") as { values: Float64Array }).values]).toEqual([5, 6]);
  });

  it("takes a unit for each quantity from one line", async () => {
    const file = await imported(sheet("单位：万人次、万元,,", "项目编号,成交金额,投标单位数,成交日期", "A1,100,0.5,2017-03-01", "A2,200,0.6,2017-04-01"));
    expect(file.report.columns.map(({ unit }) => unit)).toEqual([null, "万元", "万人次", null]);
  });

  it("trusts the heading's unit over the title's, and the cell's over both", async () => {
    const file = await imported(sheet("单位：万元,,", "项目编号,成交金额（元）,成交日期", "A1,100,2017-03-01", "A2,0.02亿元,2017-04-01"));
    expect([...(file.table?.columns.get("amount") as { values: Float64Array }).values]).toEqual([100, 2_000_000]);
  });

  it.each([
    ["单位：人次,,", "a title about another quantity"],
    ["门户网站流量,,", "no unit at all"],
  ])("takes rates above 1 for percentages under %s: %s", async (title) => {
    const file = await imported(sheet(title, "日期,访问次数,跳出率", "2017-03-01,100,43.01", "2017-03-02,120,44.5"));
    expect([...(file.table?.columns.get("bounceRate") as { values: Float64Array }).values]).toEqual([0.4301, 0.445]);
    expect(file.report.held).toEqual([]);
  });

  it("completes months with the title's year", async () => {
    const file = await imported(sheet("2016年办件情况,,", "月份,受理数,办结数", "1月,10,9", "2月,20,18"));
    expect(file.report.changes).toContainEqual({ field: "received", rule: "date.year", count: 2, example: { line: 3, raw: "1月", clean: "2016-01-01" } });
  });

  it("takes 2016.1 among the months of a year for October", async () => {
    const months = ["2016.01", "2016.02", "2016.03", "2016.04", "2016.05", "2016.06", "2016.07", "2016.08", "2016.09", "2016.1", "2016.11", "2016.12"];
    const file = await imported(sheet("月份,受理数,办结数", ...months.map((month, i) => `${month},${i + 1},${i + 1}`)));
    expect(file.report.held).toEqual([]);
    expect(new Set((file.table?.columns.get("received") as { values: Int32Array }).values).size).toBe(12);
  });

  it("fills merged cells down and puts each on record", async () => {
    const file = await imported(sheet("部门名称,权力类型,事项名称", "公安局,行政许可,甲", ",行政处罚,乙", ",行政处罚,丙"), "权责清单（2017年版）.csv");
    expect(file.report.changes).toContainEqual(expect.objectContaining({ field: "department", rule: "fill.down", count: 2 }));
    expect(file.report.changes).toContainEqual(expect.objectContaining({ field: "year", rule: "fill.year", count: 3 }));
  });
});

describe("a file of no known kind", () => {
  it("is kept as a plain table, row by row", async () => {
    const file = await imported(sheet("地区,2016年,2017年", "西宁,1,2", "海西,3,4"));
    expect(file.dataset).toBeNull();
    expect(file.headings).toEqual(["地区", "2016年", "2017年"]);
    expect(file.report.rows).toMatchObject({ read: 3, kept: 2 });
  });

  it("has no header where the first row is data like the others", async () => {
    const file = await imported(sheet("1,2.5,2017-03-01", "2,3.5,2017-03-02", "3,4.5,2017-03-03"));
    expect(file.report.rows).toMatchObject({ read: 3, kept: 3 });
  });

  it("counts repeated rows each: nobody knows that they are one", async () => {
    const file = await imported(sheet("地区,人口", "西宁,1", "西宁,1"));
    expect(file.report.rows).toMatchObject({ kept: 2, duplicate: 0 });
  });
});

describe("a header of two levels", () => {
  const rows = ["1月,7,2,9,6,2,8", "2月,3,1,4,3,1,4"];

  it("is read by its 小计 columns, not by the first column of a group", async () => {
    const file = await imported(sheet("2017年政务服务办件情况", "月份,收件数,,,办结数,,", ",行政许可,行政处罚,小计,行政许可,行政处罚,小计", ...rows));
    expect(file.dataset?.id).toBe("cases");
    expect(file.report.columns.filter(({ field }) => field !== null).map(({ source, field }) => [source, field])).toEqual([
      ["月份", "received"],
      ["收件数·小计", "acceptedCount"],
      ["办结数·小计", "completedCount"],
    ]);
  });

  it("is kept as a plain table where the groups have no 小计: a part must not pass for the whole", async () => {
    const file = await imported(sheet("2017年政务服务办件情况", "月份,收件数,,,办结数,,", ",行政许可,行政处罚,行政强制,行政许可,行政处罚,行政强制", ...rows));
    expect(file.dataset).toBeNull();
    expect(file.report.rows.kept).toBe(2);
  });

  it("is known by its lower level alone where that is the field's name", async () => {
    const file = await imported(sheet("基本情况,,交易情况,", "项目编号,项目名称,成交金额（万元）,成交日期", "A1,道路,100,2017-03-01", "A2,桥梁,200,2017-04-01"));
    expect(file.dataset?.id).toBe("trades");
    expect(file.report.columns.map(({ source, field, unit }) => [source, field, unit])).toEqual([
      ["基本情况·项目编号", "projectNo", null],
      ["基本情况·项目名称", "projectName", null],
      ["交易情况·成交金额（万元）", "amount", "万元"],
      ["交易情况·成交日期", "tradedOn", null],
    ]);
  });
});

describe("a key that several rows share", () => {
  const row = (no: number, lot: number) => `A${no},工程${no},工程建设,${100 + lot},2017-03-01`;

  it("is a conflict where it is an exception", async () => {
    const file = await imported(sheet(trades[0], ...Array.from({ length: 30 }, (_, i) => row(i, 1)), row(7, 2)));
    expect(file.report.rows).toMatchObject({ kept: 30, held: 1 });
  });

  it.each([
    ["one number stands for the whole batch", "格卫许〔2017〕"],
    ["暂无 is no number", "暂无"],
  ])("is no conflict in a short list where most rows do: %s", async (_, number) => {
    const permits = Array.from({ length: 8 }, (_, i) => `${number},卫生许可,店${i},2017-03-0${i + 1}`);
    expect((await imported(sheet("许可文号,许可证名称,企业名称,发证日期", ...permits))).report.rows).toMatchObject({ kept: 8, held: 0 });
  });

  it.each([
    ["the lots of one project", "项目编号,项目名称,标段名称,中标价（元）,开标时间", ["A1,道路,一标段,100,2017-01-01", "A1,道路,二标段,200,2017-01-01", "A1,道路,二标段,300,2017-01-01"]],
    ["what one batch retains and a later one cancels", "项目名称,审批部门,处理决定,批次", ["甲,发改委,保留,第一批", "甲,发改委,取消,第二批", "甲,发改委,合并,第二批"]],
  ])("is no conflict between %s, only within one", async (_, head, rows) => {
    const { report } = await imported(sheet(head, ...rows));
    expect(report.rows).toMatchObject({ kept: 2, held: 1 });
    expect(report.held[0].reason).toContain("与第 3 行");
  });

  it("belongs to the project's own columns: a lot's number and name are the project's where no others are there", async () => {
    const fields = async (head: string) => (await imported(sheet(head, "A1,道路一标段,100,2017-01-01"))).report.columns.map(({ field }) => field);
    expect(await fields("标段编号,标段名称,中标价,开标时间")).toEqual(["projectNo", "projectName", "amount", "tradedOn"]);
  });

  it("is no conflict where so many do that it can be no number, as a stroke among numbers too many to be kept", async () => {
    const rows = Array.from({ length: 66_500 }, (_, i) => `${i < 25 ? "/" : `B${i < 27 ? 27 : i}`},申请人${i},2017-01-03,办结\r\n`).join("");
    const file = await imported(`办件编号,申请人,受理日期,办理状态\r\n${rows}`);
    expect([file.keyHashes.has("caseNo"), file.report.rows]).toMatchObject([true, { kept: 66_498, duplicate: 0, held: 2 }]);
  });

  it("is no conflict where a tenth of the rows do: one project number stands for its lots", async () => {
    const lots = Array.from({ length: 30 }, (_, i) => row(i - (i % 3), i % 3));
    const file = await imported(sheet(trades[0], ...lots, lots[4]));
    expect(file.report.rows).toMatchObject({ kept: 30, duplicate: 1, held: 0 });
  });
});

test.each(["gb18030", "utf-8"] as const)("a long file whose first Chinese stands behind a megabyte of ASCII is read in its encoding, %s", async (encoding) => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `A${index},Road works ${index % 100},${index % 977}`);
  const text = sheet("No.,Name,Amount", ...lines, "B1,市政道路,100");
  const { report, input } = await imported(iconv.encode(text, encoding));
  expect([report.encoding, input.encoding, report.rows.read]).toEqual([encoding, encoding, 60_002]);
});
