import { describe, expect, it } from "vitest";
import { isoDay, yearPeriod, type Day } from "../../../src/clean/day.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import { undecided, type CellCorrection, type Decisions } from "../../../src/import/decisions/decisions.ts";
import { fateNames } from "../../../src/import/fate.ts";
import { assemble } from "../../../src/import/together/assemble.ts";
import type { ImportedFile } from "../../../src/import/importFile.ts";
import { createWorkspace } from "../../../src/worker/workspace.ts";
import { encoded } from "../csv/bytes.ts";
import { balances, imported, importedUnder, importing, sheet } from "./importing.ts";

const TITLE = "2016年度政府信息公开工作情况统计表,,";
const REPORTER = "填报单位（盖章）：格尔木市公安局,,填报日期：2017年1月15日";
const HEADER = "统计指标,单位,统计数";
const MAIN = '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）,条,"1,234"';
const OTHERS = [
  ...["　　其中：主动公开规范性文件数,条,12", "　　　　　制发规范性文件总数,件,12", "（二）通过不同渠道和方式公开政府信息的情况,——,——"],
  ...["　　1．政府公报公开政府信息数,条,0", "　　2．政府网站公开政府信息数,条,1100", "　　3．政务微博公开政府信息数,条,/"],
  ...["二、回应解读情况,——,——", "三、依申请公开情况,——,——", "（一）收到申请数,件,15", "　　1．当面申请数,件,", "四、行政复议数量,件,A"],
];
const SIGNED = ["单位负责人：张三,审核人：李四,填报人：王五", "注：本表由各部门填报。,,"];
const national = (...lines: readonly string[]) => sheet(...lines, ...OTHERS, ...SIGNED);
const disclosure = national(TITLE, REPORTER, HEADER, "一、主动公开情况,——,——", MAIN);

const SITE = [
  ...["网站名称,格尔木市人民政府网,,", "首页网址,http://www.geermu.gov.cn,,", "主办单位,格尔木市人民政府办公室,,", "网站类型,□政府门户网站　　□部门网站,,"],
  ...["政府网站标识码,6328010001,,", "ICP备案号,青ICP备05000000号,公安机关备案号,63280102000001"],
];
const BELOW = ["信息发布（单位：条）,总数,,2345", ",概况类信息更新量,,12", ",政务动态信息更新量,,2000", "专栏专题（单位：个）,维护数量,,5", "单位负责人：张三,审核人：李四,填报人：王五,联系电话：8412345"];
const website = (title: string, ...lines: readonly string[]) => sheet(`${title},,,`, "（国办函〔2018〕12号）,,,", ...SITE, ...lines, ...BELOW);
const VISITORS = '独立用户访问总量（单位：个）,,"321,456",';
const VISITS = "网站总访问量（单位：次）,,981534,";

/** The one row of a form by field: numbers as they are, days in ISO, "" for what is missing; `null` without a row. */
function rowOf({ table }: ImportedFile): Record<string, number | string> | null {
  if (table === null || table.length === 0) return null;
  expect(table.length).toBe(1);
  return Object.fromEntries(
    [...table.columns].map(([id, column]) => {
      if (column.storage === "label") return [id, column.labels[column.codes[0]]];
      if (column.storage === "day") return [id, isoDay(column.values[0] as Day)];
      return [id, Number.isNaN(column.values[0]) ? "" : column.values[0]];
    }),
  );
}

const fatesOf = ({ fates }: ImportedFile) => [...fates].map((fate) => fateNames[fate]);
const words = ({ notices }: ImportedFile) => notices.map(({ zh }) => zh);

describe("政府信息公开工作情况统计表 is one row", () => {
  const row = { entered: "2016-01-01", department: "公安局", way: "主动公开", entries: 1234 };

  it.each<[why: string, content: string | Uint8Array, name?: string]>([
    ["as the national form is", disclosure],
    ["in GBK, as Excel saves it", encoded(disclosure, "gb18030")],
    ["with lines of blanks between", disclosure.replaceAll("\r\n", "\r\n,,\r\n")],
    ["the year in a line of its own", national("政府信息公开工作情况统计表,,", REPORTER, "年度：,2016年,", HEADER, MAIN)],
    ["year and office in one cell", national("政府信息公开工作情况统计表,,", "填报单位：格尔木市公安局　　统计年度：2016,,", HEADER, MAIN)],
    ["the year as a span of its days", national("政府信息公开工作情况统计表,,", REPORTER, "统计时间：2016年1月1日至2016年12月31日,,", HEADER, MAIN)],
    ["the year in Chinese numerals", national("政府信息公开工作情况统计表,,", REPORTER, "年度,二〇一六年,", HEADER, MAIN)],
    ["the year only in the file's name", national("政府信息公开工作情况统计表,,", REPORTER, HEADER, MAIN), "公安局2016年信息公开统计.csv"],
    ["the year in the heading of the figures", national("政府信息公开工作情况统计表,,", REPORTER, "统计指标,单位,2016年", MAIN)],
    ["the day on which it was filled in above it is not its year", national("政府信息公开工作情况统计表,,", REPORTER, HEADER, MAIN), "2016年.csv"],
    ["the office only in the title", national("格尔木市公安局2016年政府信息公开工作情况统计表,,", HEADER, MAIN)],
    ["the office in a cell beside its label", national(TITLE, "单位名称（盖章）,市公安局,", HEADER, MAIN)],
    ["without a header line", national(TITLE, REPORTER, MAIN)],
    ["without indent, numbering and brackets", national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,1234")],
    ["with full-width figures and spaces", national(TITLE, REPORTER, HEADER, "（一） 主动公开 政府信息数,条, １２３４ ")],
    ["numbered in a column, with a remark that has figures", national(`,${TITLE}`, REPORTER, "序号,统计指标,单位,统计数,备注", "1,主动公开政府信息数,条,1234,2015年为1100条").replaceAll(/^(\u3000|（二)/gm, ",$1")],
    ["in a unit of its own: 万条", national(TITLE, REPORTER, HEADER, "（一）主动公开政府信息数,万条,0.1234")],
    ["the unit in the label's bracket", national(TITLE, REPORTER, "统计指标,,统计数", "主动公开政府信息数（单位：万条）,,0.1234")],
    ["the office with its stamp", national(TITLE, "填报单位：市公安局（盖章）,,", HEADER, MAIN)],
    ["the figure twice, once as missing", national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,A", MAIN)],
    ["the same figure twice, written otherwise", national(TITLE, REPORTER, HEADER, MAIN, "主动公开政府信息数,条,1234")],
    [
      "pairs side by side",
      sheet("2016年度政府信息公开工作情况统计表,,,,,", `${REPORTER},,,`, `${HEADER},${HEADER}`, "收到申请数,件,15,主动公开政府信息数,条,1234", "申请办结数,件,15,主动公开规范性文件数,条,12", "按时办结数,件,15,制发规范性文件总数,件,"),
    ],
    [
      "pairs side by side, each with its number, without a header",
      sheet("2016年度政府信息公开工作情况统计表,,,,,,,", `${REPORTER},,,,,`, "1,收到申请数,件,,2,主动公开政府信息数,条,1234", "3,申请办结数,件,15,4,主动公开规范性文件数,条,12"),
    ],
  ])("%s", async (_, content, name = "信息公开.csv") => {
    const file = await imported(content, name);
    expect([file.dataset?.id, file.recognition.verdict, words(file)]).toEqual(["disclosures", "form", []]);
    expect(rowOf(file)).toEqual(row);
    expect(balances(file)).toBe(true);
    expect(file.report.rows.kept).toBe(1);
  });

  it("whose other lines are told apart: titles, header, items of the form, signatures", async () => {
    const file = await imported(disclosure);
    expect(fatesOf(file)).toEqual(["title", "title", "header", "formItem", "kept", ...OTHERS.map(() => "formItem"), "footer", "footer"]);
    expect(file.report.rows).toEqual({ read: 18, kept: 1, duplicate: 0, excluded: 17, held: 0 });
  });

  it("comes from the line of its figure", async () => {
    const { table } = await imported(disclosure);
    expect([...(table?.origin.records ?? [])]).toEqual([4]);
  });

  it("is on record with the labels it was read by, and what was filled in", async () => {
    const { report } = await imported(disclosure);
    expect(report.form).toEqual({
      name: { zh: "政府信息公开工作情况统计表", en: expect.any(String) },
      items: [
        { line: 5, label: "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", field: "entries", unit: "条" },
        { line: 2, label: "填报单位", field: "department", unit: null },
      ],
    });
    expect(report.changes.map(({ field, rule }) => `${field} ${rule}`)).toEqual(["entries number.thousands", "department department.place", "way fill.form", "entered fill.year"]);
    expect(report.changes[1].example).toEqual({ line: 2, raw: "格尔木市公安局", clean: "公安局" });
  });
});

describe("政府网站工作年度报表 is one row", () => {
  it.each<[why: string, content: string, row: object, name?: string]>([
    ["the order's document number is not its year", website("2017年度政府网站工作年度报表", VISITORS, VISITS), { day: "2017-01-01", visits: 981534, visitors: 321456 }],
    ["in 万次", website("2017年度政府网站工作年度报表", VISITORS, "网站总访问量（单位：万次）,,98.1534,"), { day: "2017-01-01", visits: 981534, visitors: 321456 }],
    ["two pairs on one line", website("2017年度政府网站工作年度报表", "独立用户访问总量（单位：个）,321456,网站总访问量（单位：次）,981534"), { day: "2017-01-01", visits: 981534, visitors: 321456 }],
    ["0 is a figure", website("2017年度政府网站工作年度报表", VISITORS, "网站总访问量（单位：次）,,0,"), { day: "2017-01-01", visits: 0, visitors: 321456 }],
    ["the year in the file's name", website("政府网站工作年度报表", VISITORS, VISITS), { day: "2017-01-01", visits: 981534, visitors: 321456 }, "2017年网站年报.csv"],
    ...["", "/", "—", "A", "Ａ", "无", "暂无"].map((missing): [string, string, object] => [
      `“${missing}” is missing, not 0`,
      website("2017年度政府网站工作年度报表", VISITORS, `网站总访问量（单位：次）,,${missing},`),
      { day: "2017-01-01", visits: "", visitors: 321456 },
    ]),
  ])("%s", async (_, content, row, name = "网站.csv") => {
    const file = await imported(content, name);
    expect([file.dataset?.id, words(file)]).toEqual(["visits", []]);
    expect(rowOf(file)).toEqual(row);
    expect(balances(file)).toBe(true);
    expect(file.report.checks.map(({ check }) => check)).not.toContain("days");
  });

  it("whose figures on two lines are each given with the line's own cell", async () => {
    const workspace = createWorkspace();
    await workspace.add(new File([website("2017年度政府网站工作年度报表", VISITORS, VISITS)], "网站.csv"), () => undefined);
    const view = { period: yearPeriod(2017), compare: "none", ...nothingPicked } as const;
    const { rows, columns } = await workspace.rows({ dataset: "visits", view, where: null, page: 0, sort: null });
    expect(rows.map(({ line, cells }) => [line, ...cells.map(({ text, raw }, i) => `${columns[i].field} ${text} ${raw}`)])).toEqual([[10, "day 2017 ", "visits 981,534 null", "visitors 321,456 321,456"]]);
  });
});

describe("a form without a figure counts nothing, and says so", () => {
  it.each([
    ["", "“主动公开政府信息数”未填，按缺失处理，不作 0 计，本文件未计入看板。"],
    ["/", "“主动公开政府信息数”填的是“/”，不是数字，按缺失处理，不作 0 计，本文件未计入看板。"],
    ["A", "“主动公开政府信息数”填的是“A”，不是数字，按缺失处理，不作 0 计，本文件未计入看板。"],
  ])("%s", async (raw, notice) => {
    const file = await imported(national(TITLE, REPORTER, HEADER, `主动公开政府信息数,条,${raw}`));
    expect([file.dataset?.id, rowOf(file), words(file)]).toEqual(["disclosures", null, [notice]]);
    expect(file.report.rows).toMatchObject({ kept: 0, held: 0 });
    expect(balances(file)).toBe(true);
  });

  it("nor is the number of the next label one", async () => {
    const pairs = sheet("2016年度政府信息公开工作情况统计表,,,,,,,", "1,主动公开政府信息数,条,,2,收到申请数,件,15", "3,申请办结数,件,15,4,主动公开规范性文件数,条,12");
    expect(words(await imported(pairs))).toEqual(["“主动公开政府信息数”未填，按缺失处理，不作 0 计，本文件未计入看板。"]);
  });

  it("but 0 is one", async () => {
    expect(rowOf(await imported(national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,0")))).toMatchObject({ entries: 0 });
  });
});

describe("what a form leaves open is held with a sentence, not guessed", () => {
  const twice = national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,1234", "主动公开政府信息数,条,1243");
  const untold = "《政府信息公开工作情况统计表》的标题、“年度”栏和文件名都没有写明年度，无法判断是哪一年的数。请在文件名中注明年度（如“2017年”）后重新导入";

  it.each([
    ["a label twice with different figures", twice, "“主动公开政府信息数”在第 4、5 行都有而数值不同（“1234”、“1243”），无法判断以哪个为准", [2]],
    ["no year anywhere", national("政府信息公开工作情况统计表,,", REPORTER, HEADER, MAIN), untold, []],
    ["two years in the title", national("2014—2018年政府信息公开工作情况统计表,,", REPORTER, HEADER, MAIN), "统计期为 2014-01-01 至 2018-12-31，不是一个整年，不能作为全年数计入", []],
    ["half a year", national("2016年上半年政府信息公开工作情况统计表,,", REPORTER, HEADER, MAIN), "统计期为 2016-01-01 至 2016-06-30，不是一个整年，不能作为全年数计入", []],
    ["no number", national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,约1200多"), "信息条数“约1200多”：填写的是约数，无法据此统计", [2]],
  ])("%s", async (_, content, reason, columns) => {
    const file = await imported(content);
    expect(file.report.held).toMatchObject([{ line: content.split("\r\n").findIndex((line) => line.includes("主动公开政府信息数")) + 1, reason, columns }]);
    expect([rowOf(file), file.report.rows.kept, file.report.rows.held]).toEqual([null, 0, 1]);
    expect(balances(file)).toBe(true);
  });

  it("a label on another line than the row's: no cell of the row is at fault", async () => {
    const { report } = await imported(website("2017年度政府网站工作年度报表", VISITORS, '独立用户访问总量（单位：个）,,"321,465",', VISITS));
    expect(report.held).toMatchObject([{ line: 11, reason: "“独立用户访问总量”在第 9、10 行都有而数值不同（“321,456”、“321,465”），无法判断以哪个为准", columns: [] }]);
  });

  const correction = (record: number, raw: string, text: string): CellCorrection => ({ record, column: 2, raw, text, note: "", at: "2018-01-05T02:00:00Z" });
  const about = { note: "", at: "2018-01-05T02:00:00Z" };

  it.each<[string, Partial<Decisions>, number | null, number]>([
    ["one of two figures corrected", { cells: [correction(4, "1243", "1234")] }, 1234, 0],
    ["left out", { rows: [{ record: 3, verdict: "leftOut", ...about }] }, null, 0],
    ["accepted, though nobody can tell the figure: missing", { rows: [{ record: 3, verdict: "accepted", ...about }] }, null, 0],
  ])("%s", async (_, decided, entries, held) => {
    const file = await importedUnder({ ...undecided, ...decided }, twice);
    expect([rowOf(file)?.entries ?? null, file.report.rows.held]).toEqual([entries, held]);
    expect(balances(file)).toBe(true);
  });

  it("a correction of another item is none of the figure", async () => {
    const { report } = await importedUnder({ cells: [correction(4, "12", "13")] }, national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,56"));
    expect(report.changes.map(({ rule }) => rule)).not.toContain("hand.cell");
  });

  it("a missing figure filled in by hand is on record", async () => {
    const file = await importedUnder({ cells: [correction(3, "/", "56")] }, national(TITLE, REPORTER, HEADER, "主动公开政府信息数,条,/"));
    expect(rowOf(file)).toMatchObject({ entries: 56 });
    expect(file.report.changes).toContainEqual({ field: "entries", rule: "hand.cell", count: 1, example: { line: 4, raw: "/", clean: "56" } });
  });
});

describe("a table stays a table", () => {
  it.each<[why: string, content: string, name?: string]>([
    ["indicators over years", sheet("指标,2015年,2016年", "主动公开政府信息数,1000,1234", "收到申请数,5,15", "申请办结数,5,15", "行政复议数量,0,0")],
    ["indicators of two offices", sheet("统计指标,公安局,教育局", "主动公开政府信息数,1000,1234", "收到申请数,5,15", "申请办结数,5,15", "行政复议数量,0,0")],
    ["labels as headings", sheet("单位,主动公开政府信息数,收到申请数,申请办结数,行政复议数量", "公安局,1000,5,5,0", "教育局,200,1,1,0")],
    ["the same label for one office after another", sheet("单位,指标,数值", ...["公安局", "教育局", "民政局", "司法局"].flatMap((name, i) => [`${name},主动公开政府信息数,${i + 10}`, `${name},收到申请数,${i}`, `${name},申请办结数,${i}`, `${name},行政复议数量,0`]))],
    ["other indicators", sheet("统计指标,单位,统计数", "年末常住人口,万人,23.5", "地区生产总值,亿元,300", "财政收入,亿元,20"), "2017年政府信息公开工作情况统计表.csv"],
    ["too few of its labels without its title", sheet("统计指标,单位,统计数", "主动公开政府信息数,条,1234", "收到申请数,件,15", "地区生产总值,亿元,300")],
    ["longer than any form", national(TITLE, REPORTER, HEADER, MAIN, ...Array.from({ length: 400 }, (_, i) => `第${i}项,条,${i}`))],
  ])("%s", async (_, content, name = "表.csv") => {
    const file = await imported(content, name);
    expect([file.dataset, file.recognition.verdict === "form"]).toEqual([null, false]);
    expect(balances(file)).toBe(true);
  });

  it("where somebody asked for a plain one, or said so", async () => {
    const plain = await importing(disclosure, "表.csv", true);
    expect(plain.ok && plain.file.dataset).toBe(null);
    const told = await importedUnder({ mapping: { dataset: null, fields: [null, null, null], units: [null, null, null] } }, disclosure);
    expect([told.dataset, told.recognition.verdict]).toEqual([null, "told"]);
  });

  it("of one row per department with a day is still what it was", async () => {
    const file = await imported(sheet("公开日期,公开单位,主动公开政府信息数", "2017年3月,公安局,12", "2017年4月,公安局,15"), "政府信息公开工作情况统计表.csv");
    expect([file.recognition.verdict, file.report.rows.kept]).toEqual(["recognised", 2]);
  });
});

describe("beside other files", () => {
  const daily = (year: number, days = 59) => sheet("日期,访问次数", ...Array.from({ length: days }, (_, i) => `${isoDay((yearPeriod(year).from + i) as Day)},100`));
  const form = (year: number) => website(`${year}年度政府网站工作年度报表`, VISITORS, VISITS);

  async function workspaceOf(...files: readonly (readonly [name: string, content: string])[]) {
    const workspace = createWorkspace();
    for (const [name, content] of files) await workspace.add(new File([content], name), () => undefined);
    return workspace;
  }
  type Workspace = Awaited<ReturnType<typeof workspaceOf>>;
  const viewOf = (year: number) => ({ period: yearPeriod(year), compare: "lastYear", ...nothingPicked }) as const;
  const page = (workspace: Workspace, year: number) => workspace.answer("traffic", viewOf(year));
  const metricIn = (workspace: Workspace, id: string, year: number) => page(workspace, year).metrics.find((one) => one.id === id);
  const panelsIn = (workspace: Workspace, year: number) => page(workspace, year).panels.filter(({ data }) => data !== null).map(({ id }) => id);

  it("of the same year's days it is counted once: the later of the two stays out and says why", async () => {
    const [days, summary] = [await imported(daily(2017), "每日.csv"), await imported(form(2017), "年报.csv")];
    if (days.dataset === null) throw new Error("not recognised");
    for (const files of [[days, summary], [summary, days]]) {
      const [counted, out] = assemble(days.dataset, files).files;
      expect([counted.table === null, out.table, out.overlaps?.name]).toEqual([false, null, counted.report.name]);
      expect(words(out).join()).toMatch(/一个按[日年]统计，一个按[日年]统计，同时计入会重复/);
    }
  });

  it("gives its figure for its year, and leaves another year's days as they are", async () => {
    const alone = await workspaceOf(["每日.csv", daily(2018)]);
    const both = await workspaceOf(["每日.csv", daily(2018)], ["年报.csv", form(2016)]);
    expect(metricIn(both, "visits.total", 2016)).toMatchObject({ value: 981534 });
    expect(metricIn(both, "visits.dailyAverage", 2016)).toMatchObject({ value: null });
    const daysOf = (workspace: Workspace) => [panelsIn(workspace, 2018), metricIn(workspace, "visits.dailyAverage", 2018), metricIn(workspace, "visits.peak", 2018)];
    expect(panelsIn(alone, 2018).length).toBeGreaterThan(3);
    expect(daysOf(both)).toEqual(daysOf(alone));
  });

  it("of the year after, it does not make the days before it go on to the year's end", async () => {
    const drawn = (workspace: Workspace) => page(workspace, 2018).panels.map(({ id, data }) => ({ id, data }));
    expect(drawn(await workspaceOf(["每日.csv", daily(2018)], ["年报.csv", form(2019)]))).toEqual(drawn(await workspaceOf(["每日.csv", daily(2018)])));
  });

  it("reaches to the end of its year", async () => {
    const { span } = (await workspaceOf(["年报.csv", form(2017)])).summary();
    expect(span).toEqual(yearPeriod(2017));
  });

  it("of the year before, a whole year's days are compared with its figure, and part of a year is not", async () => {
    const whole = await workspaceOf(["每日.csv", daily(2018, 365)], ["年报.csv", form(2017)]);
    expect(metricIn(whole, "visits.total", 2018)).toMatchObject({ value: 36500, before: 981534 });
    const part = await workspaceOf(["每日.csv", daily(2018)], ["年报.csv", form(2017)]);
    expect(metricIn(part, "visits.total", 2018)).toMatchObject({ value: 5900, before: null });
  });

  it("is in no January of a chart or small line that runs over months", async () => {
    const workspace = await workspaceOf(["每日.csv", daily(2018, 365)], ["年报.csv", form(2017)]);
    const { panels } = page(workspace, 2018);
    expect(panels.find(({ id }) => id === "visitsByMonth")?.data).toMatchObject({ before: null });
    expect(workspace.trends(viewOf(2018)).find(({ id }) => id === "visits.total")).toMatchObject({ before: null });
  });

  it("of several departments, each counts; one that was sent twice does so once", async () => {
    const other = disclosure.replace("格尔木市公安局", "格尔木市教育局").replace("1,234", "66");
    const workspace = await workspaceOf(["公安局.csv", disclosure], ["教育局.csv", other], ["公安局（补报）.csv", `${disclosure}注：补报。,,\r\n`]);
    expect(metricIn(workspace, "disclosures.entries", 2016)).toMatchObject({ value: 1300 });
  });

  it("with another figure for the same department and year, the later one is held", async () => {
    const files = [await imported(disclosure, "公安局.csv"), await imported(disclosure.replace("1,234", "1243"), "公安局（更正）.csv")];
    if (files[0].dataset === null) throw new Error("not recognised");
    expect(assemble(files[0].dataset, files).files.map(({ report: { rows } }) => [rows.kept, rows.held])).toEqual([[1, 0], [0, 1]]);
  });
});
