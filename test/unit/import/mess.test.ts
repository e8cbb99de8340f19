import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/csv/write.ts";
import { cleanRows } from "../../../src/import/cleanRows.ts";
import { failureSentence } from "../../../src/import/failure.ts";
import { fateNames, type FateName } from "../../../src/import/fate.ts";
import type { ImportedFile } from "../../../src/import/importFile.ts";
import { encoded } from "../csv/bytes.ts";
import { balances, imported, importing, sheet } from "./importing.ts";

// One test per pattern of mess that is known from real files, in the order of how common they are.

const TRADES = "项目编号,项目名称,交易类别,成交金额（万元）,成交日期";
const rows = ["A1,道路,工程建设,100,2017-03-01", "A2,桥梁,政府采购,250.5,2017-04-02"];
const CASES = "月份,受理数,办结数";

const fatesOf = (file: ImportedFile): FateName[] => [...file.fates].map((fate) => fateNames[fate]);

/** The clean rows as they are exported, headings first. */
async function exported(file: ImportedFile): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for await (const row of cleanRows([file])) all.push(row);
  return all;
}

/** The clean cells of one field, by its canonical heading. */
async function cleaned(file: ImportedFile, heading: string): Promise<string[]> {
  const [head, ...body] = await exported(file);
  return body.map((row) => row[head.indexOf(heading)]);
}

async function amounts(content: string | Uint8Array): Promise<string[]> {
  return cleaned(await imported(content), "成交金额");
}

/** What was refused, and why. */
async function heldBy(content: string, name?: string): Promise<string[]> {
  return (await imported(content, name)).report.held.map(({ reason }) => reason);
}

describe("the bytes of a file", () => {
  it("C.1 GBK without a mark is read as GBK", async () => {
    const file = await imported(encoded(sheet(TRADES, ...rows), "gb18030"));
    expect(file.report).toMatchObject({ encoding: "gb18030", dataset: "trades", rows: { kept: 2 } });
    expect(await cleaned(file, "项目名称")).toEqual(["道路", "桥梁"]);
  });

  it("C.15 lines end in LF, CRLF, CR or CR CR LF", async () => {
    for (const end of ["\n", "\r\n", "\r", "\r\r\n"]) {
      const file = await imported([TRADES, ...rows, ""].join(end));
      expect([end, file.report.rows.kept]).toEqual([end, 2]);
    }
  });

  it("C.23 Unicode 文本 with tabs, and UTF-16 with commas and no mark", async () => {
    const tabbed = Uint8Array.from([0xff, 0xfe, ...encoded(sheet(TRADES, ...rows).replaceAll(",", "\t"), "utf-16le")]);
    expect((await imported(tabbed, "交易.txt")).report).toMatchObject({ encoding: "utf-16le", delimiter: "\t", dataset: "trades" });
    expect((await imported(encoded(sheet(TRADES, ...rows), "utf-16le"))).report).toMatchObject({ encoding: "utf-16le", dataset: "trades" });
  });

  it("C.24 a byte order mark is no part of the first heading", async () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...encoded(sheet(TRADES, ...rows), "utf-8")]);
    expect((await imported(marked)).headings[0]).toBe("项目编号");
    const gb18030 = Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...encoded(sheet(TRADES, ...rows), "gb18030")]);
    expect((await imported(gb18030)).headings[0]).toBe("项目编号");
  });

  it("C.25 Big5 is never guessed: it is kept as a plain table for somebody to say so", async () => {
    const file = await imported(encoded(sheet("項目編號,項目名稱,成交金額,成交日期", "A1,道路工程,100,2017-03-01"), "big5"));
    expect(file.report).toMatchObject({ encoding: "gb18030", dataset: null, rows: { read: 2, kept: 1 } });
  });

  it("C.25 what is neither UTF-8 nor GB18030 is windows-1252", async () => {
    const file = await imported(encoded(sheet("Name,Value", "A – B,£135.70", "café,£10"), "windows-1252"));
    expect(file.report).toMatchObject({ encoding: "windows-1252", rows: { kept: 2 } });
  });

  it.each([
    ["xlsx renamed to .csv", Uint8Array.from([0x50, 0x4b, 3, 4, ...encoded("xxxx[Content_Types].xml", "utf-8")]), "spreadsheet"],
    ["a web page named .xls", "\r\n<html><body><table><tr><td>项目编号</td></tr></table></body></html>", "markup"],
    ["a table of XML named .xls", '\uFEFF<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "markup"],
  ])("C.29 %s is refused with advice", async (_, content, reason) => {
    const result = await importing(content, "交易.csv");
    expect(result).toEqual({ ok: false, failure: { reason } });
    if (!result.ok) expect(failureSentence("交易.csv", result.failure).zh).toContain("另存为“CSV（逗号分隔）”");
  });

  it("C.29 CSV named .xls is read", async () => {
    expect((await imported(encoded(sheet(TRADES, ...rows), "gb18030"), "交易.xls")).report.rows.kept).toBe(2);
  });
});

describe("what stands around the rows", () => {
  it("C.2 titles of one cell stand above the header, and the unit among them counts", async () => {
    const file = await imported(sheet("数据库：分省年度数据", "指标：成交金额(万元)", "时间：最近20年", "项目编号,成交金额,成交日期", "A1,100,2017-03-01", "A2,200,2017-03-02"));
    expect(fatesOf(file)).toEqual(["title", "title", "title", "header", "kept", "kept"]);
    expect(await cleaned(file, "成交金额")).toEqual(["1000000", "2000000"]);
  });

  it("C.2 titles padded to the width of the table are titles still", async () => {
    const file = await imported(sheet("数据库：月度数据,,,,", "指标：公共资源交易,,,,", TRADES, ...rows));
    expect(fatesOf(file)).toEqual(["title", "title", "header", "kept", "kept"]);
  });

  it.each(["", ",,,,"])("C.2 the header is found on line 25, under lines that end in “%s”", async (padding) => {
    const above = Array.from({ length: 24 }, (_, i) => (i % 5 === 0 ? "--------" : `第${i}项说明：共 ${i} 笔`) + padding);
    const file = await imported(sheet(...above, TRADES, ...rows));
    expect(file.report).toMatchObject({ dataset: "trades", rows: { read: 27, kept: 2, excluded: 25 } });
  });

  it("C.5 notes, sources and the signature line are no rows", async () => {
    const notes = ["注：1.本表不含补充耕地。", "　　　2.金额为合同价。", "数据来源：交易中心", "填报人：张三,,审核人：李四,,填报日期：2018年1月5日"];
    const file = await imported(sheet(TRADES, ...rows, ...notes));
    expect(fatesOf(file).slice(3)).toEqual(["footer", "footer", "footer", "footer"]);
  });

  it("C.13 a note of two lines in one quoted cell is one footer", async () => {
    const file = await imported(sheet(TRADES, ...rows, '"注：1.自2020年起口径调整。\n　　2.来源：国家统计局"'));
    expect(fatesOf(file)).toEqual(["header", "kept", "kept", "footer"]);
    expect(file.report.rows.read).toBe(4);
  });

  it("C.13 a line break inside a cell keeps the row whole and the line numbers right", async () => {
    const file = await imported(sheet(TRADES, 'A1,"道路\n（一期）",工程建设,100,2017-03-01', "A2,桥梁,工程建设,1,2017-02-30"));
    expect(await cleaned(file, "项目名称")).toEqual(["道路\n（一期）"]);
    expect(file.report.held).toMatchObject([{ line: 4 }]);
  });

  it("C.14 rows with an empty cell too many keep their columns", async () => {
    const file = await imported(sheet(TRADES, ...rows.map((row) => `${row},`)));
    expect(await cleaned(file, "成交日期")).toEqual(["2017-03-01", "2017-04-02"]);
  });

  it("C.14 eleven unnamed columns, blank lines and a row of commas change nothing", async () => {
    const wide = ",".repeat(11);
    const file = await imported(sheet(TRADES + wide, rows[0] + wide, "", rows[1] + wide, " , ,", ",".repeat(15)));
    expect(fatesOf(file)).toEqual(["header", "kept", "blank", "kept", "blank", "blank"]);
    expect(await cleaned(file, "成交金额")).toEqual(["1000000", "2505000"]);
  });

  it("C.14 a blank first column shifts nothing", async () => {
    expect(await cleaned(await imported(sheet(...[TRADES, ...rows].map((row) => `,${row}`))), "项目编号")).toEqual(["A1", "A2"]);
  });

  it("C.26 a title and header repeated as they are set themselves aside", async () => {
    const title = "2017年办件情况,,";
    const file = await imported(sheet(title, CASES, "1月,10,9", "2月,5,4", title, CASES, "3月,20,19", "4月,6,5"));
    expect(fatesOf(file)).toEqual(["title", "header", "kept", "kept", "title", "header", "kept", "kept"]);
  });

  it("C.26 one table per department: each row takes the department of the title above it", async () => {
    const block = (department: string) => [`格尔木市${department}2017年行政审批办件情况统计表,,`, `填报单位：${department},,单位：件`, CASES, "1月,10,9", "2月,5,4", "合计,15,13", "填报人：张三,,", ",,"];
    const file = await imported(sheet(...block("公安局"), ...block("民政局")));
    expect(fatesOf(file).slice(6, 11)).toEqual(["footer", "blank", "title", "title", "header"]);
    expect(await cleaned(file, "办理部门")).toEqual(["公安局", "公安局", "民政局", "民政局"]);
    // Both tables have the same figures, and are not one another's duplicates.
    expect(file.report).toMatchObject({ rows: { kept: 4, duplicate: 0, held: 0 } });
    expect(file.report.checks.filter(({ check }) => check.startsWith("total:")).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it("C.26 a later title that names no department leaves it open", async () => {
    const file = await imported(sheet("公安局2017年办件情况,,", CASES, "1月,10,9", "2月,5,4", "二、基层站所2017年办件情况,,", CASES, "1月,3,2", "2月,1,1"));
    expect(await cleaned(file, "办理部门")).toEqual(["公安局", "公安局", "", ""]);
  });

  it("C.26 tables in unlike units are named, for only one unit can be applied", async () => {
    const block = (unit: string) => [`单位：${unit},,`, "项目编号,成交金额,成交日期"];
    const file = await imported(sheet(...block("万元"), "A1,1,2017-03-01", "A2,2,2017-03-01", ...block("元"), "A3,30000,2017-03-01"));
    expect(file.notices.map(({ zh }) => zh)).toContainEqual(expect.stringContaining("一处是“万元”，另一处是“元”"));
  });
});

describe("merged cells and totals", () => {
  it("C.3 blanks under a merged cell take the label above, on record", async () => {
    const file = await imported(sheet("部门名称,权力类型,事项名称", "公安局,行政许可,甲", ",行政处罚,乙", "民政局,行政处罚,丙", ",,丁"), "2017年权责清单.csv");
    expect(await cleaned(file, "行使主体")).toEqual(["公安局", "公安局", "民政局", "民政局"]);
    expect(file.report.changes).toContainEqual({ field: "type", rule: "fill.down", count: 1, example: { line: 5, raw: "", clean: "行政处罚" } });
  });

  it("C.4 小计, 合计 and 其中 are no rows, and are checked", async () => {
    const file = await imported(sheet(`部门,${CASES}`, "公安局,1月,10,9", "公安局,2月,20,18", "小计,,30,27", "民政局,1月,5,5", "民政局,2月,5,4", "小计,,10,9", "总计,,40,36", "其中：网上,,12,10"), "2017年办件.csv");
    expect(file.report.rows.kept).toBe(4);
    expect(file.report.checks.filter(({ check }) => check.startsWith("total:")).map(({ check, ok }) => [check, ok])).toEqual([
      ["total:公安局小计", true], ["total:公安局小计", true], ["total:民政局小计", true], ["total:民政局小计", true], ["total:总计", true], ["total:总计", true],
    ]);
  });

  it("C.4 a breakdown and a second total below the first are not counted twice", async () => {
    const file = await imported(sheet(`部门,${CASES}`, "公安局,1月,10,9", "民政局,1月,5,5", "合计,,15,14", "其中：,,,", "网上,,9,8", "窗口,,6,6", "合计,,15,14"), "2017年办件.csv");
    expect(await cleaned(file, "办理部门")).toEqual(["公安局", "民政局"]);
  });
});

describe("numbers", () => {
  it.each([
    ["cell over bracket", "单位：亿元,,", "成交金额（万元）", "3元", "3", "万元"],
    ["bracket over the 单位 line", "单位：亿元,,", "成交金额（万元）", "3", "30000", "万元"],
    ["单位 line over the title", "2017年交易（亿元）,,\r\n单位：万元,,", "成交金额", "3", "30000", "万元"],
    ["the title", "2017年交易（亿元）,,", "成交金额", "3", "300000000", "亿元"],
    ["nothing", "2017年交易情况,,", "成交金额", "3", "3", null],
  ])("C.6 units in their order of trust: %s", async (_, title, heading, cell, clean, source) => {
    const file = await imported(sheet(title, `项目编号,${heading},成交日期`, `A1,${cell},2017-03-01`, "A2,7,2017-03-01"));
    expect((await cleaned(file, "成交金额"))[0]).toBe(clean);
    expect(file.report.columns[1]).toMatchObject({ field: "amount", unit: source });
  });

  it.each([["9.64亿元", "964000000"], ["¥28.16", "281600"], ["￥28.16元", "28.16"], ["１２", "120000"], ["1.2万", "12000"]])("C.6 %s in a column of 万元 is %s 元", async (cell, clean) => {
    expect(await amounts(sheet(TRADES, `A1,道路,工程建设,${cell},2017-03-01`, rows[1]))).toEqual([clean, "2505000"]);
  });

  it("C.6 1,925,485件 is a count, and £135.70 is held", async () => {
    expect(await cleaned(await imported(sheet("日期,浏览量,访问次数", '2017-03-01,"1,925,485件",100', "2017-03-02,5,6")), "浏览量")).toEqual(["1925485", "5"]);
    expect(await heldBy(sheet(TRADES, "A1,道路,工程建设,£135.70,2017-03-01", ...rows))).toEqual([expect.stringContaining("外币金额未折算为人民币")]);
  });

  it.each([
    ['"1,234.56"', "1234.56"], ['"2,035"', "2035"], ["２，０３５", "2035"], ["1 234", "1234"], ["+5", "5"],
  ])("C.16 %s is %s", async (cell, clean) => {
    expect(await amounts(sheet("项目编号,成交金额,成交日期", `A1,${cell},2017-03-01`, "A2,7,2017-03-01"))).toEqual([clean, "7"]);
  });

  it.each(["-20.7", '"(1,234)"', "△12", "▲12", "−5"])("C.16 %s is negative, and no deal", async (cell) => {
    expect(await heldBy(sheet("项目编号,成交金额,成交日期", `A1,${cell},2017-03-01`, "A2,7,2017-03-01", "A3,8,2017-03-01"))).toEqual(["成交金额为负数"]);
  });

  it.each([["↑5.2%", "0.052"], ["5.2个百分点", "0.052"], ["7.5%", "0.075"], ["7.5％", "0.075"]])("C.16 the rate %s is %s", async (cell, clean) => {
    expect(await cleaned(await imported(sheet("日期,浏览量,跳出率", `2017-03-01,100,${cell}`, "2017-03-02,100,50%")), "跳出率")).toEqual([clean, "0.5"]);
  });

  it("C.9 dashes, slashes and words for nothing are empty, on record; 0 is a value, and what is neither is held", async () => {
    const nothings = ["", "/", "-", " ", "—", "——", "--", "无", "暂无", "空", "NULL", "#N/A", "#REF!", '""'];
    const file = await imported(sheet(TRADES, ...[...nothings, "0", "A"].map((cell, i) => `B${i},户口,工程建设,${cell},2017-03-01`)));
    expect(await cleaned(file, "成交金额")).toEqual([...nothings.map(() => ""), "0"]);
    expect(file.report.changes).toContainEqual(expect.objectContaining({ field: "amount", rule: "empty.word", count: 11 }));
    expect(file.report.held.map(({ reason }) => reason)).toEqual(["成交金额“A”：不是数字"]);
  });
});

describe("dates", () => {
  const received = (...cells: readonly string[]) => sheet("办件编号,事项名称,受理日期", ...cells.map((cell, i) => `B${i},户口,${cell}`));

  it.each([
    ["2017/9/29 9:00", "2017-09-29"], ["2017/9/29", "2017-09-29"], ["2017/09/29 12:00:00", "2017-09-29"], ["2017-09-29 21:32:14", "2017-09-29"],
    ["2017年9月29日", "2017-09-29"], ["2017.9.29", "2017-09-29"], ["17-9-29", "2017-09-29"], ["17.09.29", "2017-09-29"], ["20170929", "2017-09-29"], ["43007", "2017-09-29"],
    ["二〇一七年九月二十九日", "2017-09-29"], ["9月29日", "2017-09-29"], ["9月", "2017-09-01"], ["2017年9月", "2017-09-01"], ["Sep-17", "2017-09-01"], ["2017年", "2017-01-01"],
  ])("C.7 %s is %s", async (cell, day) => {
    expect(await cleaned(await imported(received(cell, "2017-01-05"), "2017年办件.csv"), "受理日期")).toEqual([day, "2017-01-05"]);
  });

  it.each([
    ["2017-02-30", "日期不存在"], ["1900/1/0", "Excel 空日期"], ["6月底前", "时限"], ["2017.12底前", "时限"], ["18-19.04.12", "起止日期"], ["2017年1-9月", "起止日期"], ["2017年三季度", "季度"], ["03/04/05", "顺序无法判断"],
  ])("C.7 %s is held: %s", async (cell, reason) => {
    expect(await heldBy(received(cell, "2017-01-05", "2017-01-06", "2017-01-07"), "2017年办件.csv")).toEqual([expect.stringContaining(reason)]);
  });

  it("C.7 长期 is no day: the permit has no end, on record", async () => {
    const file = await imported(sheet("行政许可决定文书号,许可内容,许可决定日期,有效期至", "W1,餐饮,2017-09-29,长期", "W2,餐饮,2017-09-30,2020-09-30"));
    expect(await cleaned(file, "有效期至")).toEqual(["", "2020-09-30"]);
    expect(file.report.changes).toContainEqual(expect.objectContaining({ field: "validTo", rule: "date.openEnd", count: 1 }));
  });

  it("C.8 2016.1 in a run of months is October", async () => {
    const months = ["2016.01", "2016.02", "2016.03", "2016.04", "2016.05", "2016.06", "2016.07", "2016.08", "2016.09", "2016.1", "2016.11", "2016.12"];
    const file = await imported(sheet(CASES, ...months.map((month, i) => `${month},${i + 1},${i + 1}`)));
    expect((await cleaned(file, "受理日期"))[9]).toBe("2016-10-01");
    expect(file.report.changes).toContainEqual({ field: "received", rule: "date.run", count: 1, example: { line: 11, raw: "2016.1", clean: "2016-10-01" } });
  });

  it("C.8 2017.1 alone is held: January or October?", async () => {
    expect(await heldBy(received("2017.1", "2017-01-05", "2017-01-06"))).toEqual([expect.stringContaining("无法判断是1月还是10月")]);
  });
});

describe("names and numbers that identify", () => {
  it("C.10 ids that Excel destroyed are counted, not mended; guarded ones are whole", async () => {
    const ids = ["2.01531E+16", "20143120211115000", "20143120211115123\t", "'6328010001", '"=""0979"""'];
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交日期", ...ids.map((id, i) => `${id},工程${i},1,2017-03-01`)));
    expect(await cleaned(file, "项目编号")).toEqual(["2.01531E+16", "20143120211115000", "20143120211115123", "6328010001", "0979"]);
    expect(file.report.checks).toContainEqual(expect.objectContaining({ check: "destroyed", field: "projectNo", stated: 5, computed: 3, ok: false }));
  });

  it("C.11 full-width digits, brackets, underscores and colons are read, in headings too", async () => {
    const head = "行政相对人名称,行政相对人代码＿1（统一社会信用代码）,行政许可决定文书号,许可内容,许可决定日期：";
    const file = await imported(sheet(head, "昆仑街１号店,９１３３００００７１７６１３６５６Ｐ,W1,餐饮,２０１７－０９－２９", "昆仑,,W2,餐饮,2017-09-30"));
    expect(await cleaned(file, "统一社会信用代码")).toEqual(["91330000717613656P", ""]);
    expect(await cleaned(file, "行政相对人名称")).toEqual(["昆仑街1号店", "昆仑"]);
    expect((await cleaned(file, "许可决定日期"))[0]).toBe("2017-09-29");
  });

  it("C.11 a full-width comma parts the cells", async () => {
    const file = await imported(encoded(sheet(TRADES, ...rows).replaceAll(",", "，"), "gb18030"));
    expect(file.report).toMatchObject({ delimiter: "，", dataset: "trades", rows: { kept: 2 } });
  });

  it("C.12 space of any width, tabs and invisible characters go, in cells and headings", async () => {
    const file = await imported(sheet("项目编号  ,项目名称 ,\u200b成交金额（万元）\ufeff,成交\u3000日期", "A1    ,\u3000\u3000道路   ,100   , 2017-03-01", 'A2,"\t桥\t",\u00a0200,2017-03-02'));
    expect(await cleaned(file, "项目名称")).toEqual(["道路", "桥"]);
    expect(await cleaned(file, "成交金额")).toEqual(["1000000", "2000000"]);
    expect(await cleaned(file, "成交日期")).toEqual(["2017-03-01", "2017-03-02"]);
  });

  it("C.17 an exact duplicate counts once", async () => {
    expect((await imported(sheet(TRADES, ...rows, rows[0]))).report.rows).toMatchObject({ kept: 2, duplicate: 1 });
  });

  it.each(["项目编号,zbkzj,下浮率,kbjj,开标时间", "TenderNo,控制价,下浮率,基准价,开标时间"])("C.18 %s is a table of trades", async (head) => {
    const file = await imported(sheet(head, "A1,100,5%,95,2017-03-01", "A2,200,10%,180,2017-03-02"));
    expect(await cleaned(file, "成交金额")).toEqual(["95", "180"]);
    expect(await cleaned(file, "预算金额")).toEqual(["100", "200"]);
  });

  it("C.19 a place that cannot be is kept as written and named: the row still counts", async () => {
    const file = await imported(sheet("项目编号,项目所在地,成交金额,成交日期", 'A1,"丽水市,安徽省",1,2017-03-01', "A2,浙江省丽水市,2,2017-03-01"));
    expect(await cleaned(file, "项目所在地")).toEqual(["丽水市,安徽省", "浙江省丽水市"]);
    expect(file.report.checks).toMatchObject([{ check: "place", stated: 2, computed: 1, ok: false, detail: "第 2 行“丽水市,安徽省”，丽水市属浙江省" }]);
  });

  it("C.20 a lost character is named by its line and kept; a control character that was a dash is one again", async () => {
    const file = await imported(sheet(TRADES, "A1,大搬快聚?富民安居,工程建设,1,2017-03-01", "A2,路\u0096桥,工程建设,1,2017-03-01", "A3,路\ufffd桥,工程建设,1,2017-03-01"));
    expect(await cleaned(file, "项目名称")).toEqual(["大搬快聚?富民安居", "路–桥", "路\ufffd桥"]);
    expect(file.notices.map(({ zh }) => zh)).toEqual(["第 2 行等 2 行有文字在以前的转换中丢失，显示为“?”或“�”，按原样收下。请对照原表核对。"]);
  });

  it("C.21 a code, a label, and both at once mean one category", async () => {
    const file = await imported(sheet("行政许可决定文书号,许可类别,许可决定日期,许可内容", ...["1", "普通", "01", "01普通"].map((kind, i) => `W${i},${kind},2017-03-01,餐饮`)));
    expect(new Set(await cleaned(file, "许可类别"))).toEqual(new Set(["普通"]));
  });

  it("C.22 a department goes by one name", async () => {
    const names = ["市发改委", "发改委", "市发展和改革委员会", "发改局"];
    const file = await imported(sheet("办件编号,事项名称,受理日期,办理部门", ...names.map((name, i) => `B${i},户口,2017-03-01,${name}`)));
    expect(new Set(await cleaned(file, "办理部门"))).toEqual(new Set(["发展和改革委员会"]));
  });

  it("C.27 a list in a cell stays in its cell, its separators made one", async () => {
    const file = await imported(sheet("办件编号,事项名称,受理日期,责任单位", 'B1,15、16号,2017-03-01,"发改委、财政局，各乡镇"', "B2,17号,2017-03-01,财政局"));
    expect(await cleaned(file, "事项名称")).toEqual(["15、16号", "17号"]);
    expect((await cleaned(file, "办理部门"))[0]).toBe("发展和改革委员会、财政局、各乡镇");
  });

  it("C.28 a small letter in a credit code is made large; an O for a 0 is counted as broken", async () => {
    const codes = ["91330000717613656p", "9133OOOO717613656P"];
    const file = await imported(sheet("行政相对人名称,统一社会信用代码,行政许可决定文书号,许可决定日期,许可内容", ...codes.map((code, i) => `甲公司,${code},W${i},2017-03-01,餐饮`)));
    expect((await cleaned(file, "统一社会信用代码"))[0]).toBe("91330000717613656P");
    expect(file.report.checks).toContainEqual(expect.objectContaining({ check: "digits", field: "creditCode", stated: 2, computed: 1, ok: false }));
  });

  it("C.30 a formula is text, and no formula any more in what is written", async () => {
    const file = await imported(sheet(TRADES, "A1,=cmd|'/c calc'!A0,工程建设,1,2017-03-01", "A2,＝1+1,工程建设,2,2017-03-01"));
    expect(balances(file)).toBe(true);
    const written = writeCsv(await exported(file), { guard: true });
    expect(written).toContain("'=cmd|");
    expect(written).toContain("'＝1+1");
  });
});
