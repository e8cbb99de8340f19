import { describe, expect, it } from "vitest";
import { decisionsFor, undecided, type CellCorrection, type Decisions, type Remembered, type RowVerdict } from "../../../../src/import/decisions/decisions.ts";
import { Fate } from "../../../../src/import/fate.ts";
import type { ImportedFile } from "../../../../src/import/importFile.ts";
import type { Template } from "../../../../src/import/recognition/templates.ts";
import { encoded } from "../../csv/bytes.ts";
import { balances, imported, importedUnder, importingSource, sheet } from "../importing.ts";

const HEAD = "项目编号,项目名称,成交金额（万元）,成交日期";
const trades = sheet(HEAD, "A1,道路,100,2017-03-01", "A2,桥梁,250,2017-04-31", "A3,水渠,10,2017-05-02");
const at = "2018-01-05T02:00:00Z";

const correct = (record: number, column: number, raw: string, text: string): CellCorrection => ({ record, column, raw, text, note: "电话核实", at });
const judge = (record: number, verdict: RowVerdict["verdict"]): RowVerdict => ({ record, verdict, note: "", at });
const counts = ({ report: { rows } }: ImportedFile) => [rows.kept, rows.duplicate, rows.excluded, rows.held];

function numbers(file: ImportedFile, field: string): number[] {
  const column = file.table?.columns.get(field);
  return column?.storage === "number" ? [...column.values] : [];
}

describe("a corrected cell", () => {
  it.each<[what: string, corrections: CellCorrection[], expected: number[]]>([
    ["none: the day that does not exist is held", [], [2, 0, 1, 1]],
    ["makes a held row good", [correct(2, 3, "2017-04-31", "2017-04-30")], [3, 0, 1, 0]],
    ["is cleaned like any other", [correct(2, 3, "2017-04-31", "2017年4月30日")], [3, 0, 1, 0]],
    ["makes a good row bad", [correct(1, 2, "100", "一百多")], [1, 0, 1, 2]],
    ["makes a row the duplicate of another", [correct(2, 3, "2017-04-31", "2017-03-01"), correct(2, 0, "A2", "A1"), correct(2, 1, "桥梁", "道路"), correct(2, 2, "250", "100")], [2, 1, 1, 0]],
    ["makes a row contradict another", [correct(3, 0, "A3", "A1"), correct(3, 1, "水渠", "道路")], [1, 0, 1, 2]],
    ["of another text than the file wrote was meant for another edition", [correct(2, 3, "2017-02-30", "2017-02-28")], [2, 0, 1, 1]],
    ["beyond the file was, too", [correct(9, 0, "", "A9"), correct(1, 9, "", "x")], [2, 0, 1, 1]],
    ["of two for one cell the later holds", [correct(2, 3, "2017-04-31", "明天"), correct(2, 3, "2017-04-31", "2017-04-30")], [3, 0, 1, 0]],
    ["in a heading makes the column another: of 备用 nothing is asked", [correct(0, 3, "成交日期", "备用")], [3, 0, 1, 0]],
  ])("%s", async (_, cells, expected) => {
    const file = await importedUnder({ cells }, trades);
    expect(balances(file)).toBe(true);
    expect(counts(file)).toEqual(expected);
  });

  it("is a change on record and a decision on record, each with line and both texts", async () => {
    const file = await importedUnder({ cells: [correct(2, 3, "2017-04-31", "2017-04-30")] }, trades);
    expect(file.report.changes).toContainEqual({ field: "tradedOn", rule: "hand.cell", count: 1, example: { line: 3, raw: "2017-04-31", clean: "2017-04-30" } });
    expect(file.report.decided).toEqual([{ kind: "cell", line: 3, source: "成交日期", ...correct(2, 3, "2017-04-31", "2017-04-30") }]);
  });

  it("that does not fit is not on record", async () => {
    expect((await importedUnder({ cells: [correct(2, 3, "2017-02-30", "2017-02-28")] }, trades)).report.decided).toEqual([]);
  });

  it("waits while its file is read in another encoding, and is there again with the first", async () => {
    const written = encoded(trades.replace("2017-04-31", "四月底"), "gb18030");
    const cells = [correct(2, 3, "四月底", "2017-04-30")];
    const other = await importedUnder({ encoding: "big5", cells }, written);
    expect([other.report.decided, other.decisions.cells]).toEqual([[], cells]);
    const first = await importedUnder({ ...other.decisions, encoding: null }, written);
    expect([counts(first), first.report.decided.length]).toEqual([[3, 0, 1, 0], 1]);
  });

  it("completes a row that was cut short", async () => {
    const file = await importedUnder({ cells: [correct(2, 3, "", "2017-04-30")] }, sheet(HEAD, "A1,道路,100,2017-03-01", "A2,桥梁,250"));
    expect(file.table?.columns.get("tradedOn")).toMatchObject({ values: Int32Array.of(17226, 17286) });
  });

  it("changes the sum that a total is set against", async () => {
    const total = `${trades.replace("04-31", "04-30")}合计,,365,\r\n`;
    expect((await imported(total)).report.checks.filter(({ ok }) => !ok)).toHaveLength(1);
    expect((await importedUnder({ cells: [correct(2, 2, "250", "255")] }, total)).report.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it("holds for a number too various to be kept in memory", async () => {
    const rows = Array.from({ length: 66_000 }, (_, i) => `B${i},公安局,2017-01-03,办结\r\n`).join("");
    const file = await importedUnder({ cells: [correct(2, 0, "B1", "B0")] }, `办件编号,受理部门,受理日期,办理状态\r\n${rows}`);
    expect(file.keyHashes.has("caseNo")).toBe(true);
    expect(counts(file)).toEqual([65_999, 1, 1, 0]);
  });
});

describe("a row that somebody judged", () => {
  it.each<[what: string, rows: RowVerdict[], expected: number[]]>([
    ["counts as it is", [judge(2, "accepted")], [3, 0, 1, 0]],
    ["is left out", [judge(2, "leftOut")], [2, 0, 2, 0]],
    ["is left out though nothing is wrong with it", [judge(1, "leftOut")], [1, 0, 2, 1]],
    ["is no row of data: nothing to judge", [judge(0, "leftOut"), judge(0, "accepted")], [2, 0, 1, 1]],
    ["is not there", [judge(99, "leftOut"), judge(98, "accepted")], [2, 0, 1, 1]],
  ])("%s", async (_, rows, expected) => {
    const file = await importedUnder({ rows }, trades);
    expect(balances(file)).toBe(true);
    expect(counts(file)).toEqual(expected);
  });

  it("is on record only where the file has it", async () => {
    const { report } = await importedUnder({ rows: [judge(2, "accepted"), judge(99, "leftOut")] }, trades);
    expect(report.decided.map(({ line }) => line)).toEqual([3]);
  });

  it("counts with what cannot be read as missing, never as something made up", async () => {
    const file = await importedUnder({ rows: [judge(2, "accepted")] }, trades.replace("250", "若干"));
    expect(numbers(file, "amount")).toEqual([1_000_000, NaN, 100_000]);
  });

  const conflict = sheet(HEAD, "A1,道路,100,2017-03-01", "A1,道路,999,2017-03-01", "A1,道路,100,2017-03-01");

  it.each<[what: string, rows: RowVerdict[], expected: number[]]>([
    ["nothing: the first counts, the second is held, the third repeats the first", [], [1, 1, 1, 1]],
    ["both count", [judge(2, "accepted")], [2, 1, 1, 0]],
    ["the second counts in place of the first, and the third contradicts it", [judge(1, "leftOut")], [1, 0, 2, 1]],
    ["a repeated row counts too", [judge(3, "accepted")], [2, 0, 1, 1]],
  ])("in conflict: %s", async (_, rows, expected) => {
    expect(counts(await importedUnder({ rows }, conflict))).toEqual(expected);
  });

  it("stays held where a quote without an end leaves nothing to count", async () => {
    const file = await importedUnder({ rows: [judge(2, "accepted")] }, sheet(HEAD, "A1,道路,100,2017-03-01", 'A2,"桥梁,250,2017-04-30'));
    expect(counts(file)).toEqual([1, 0, 1, 1]);
  });
});

describe("a rule that is switched off", () => {
  const off = (field: string, rule: string): Partial<Decisions> => ({ rulesOff: [{ field, rule }] });
  const cases = (...rows: string[]) => sheet("部门名称,权力类型,事项名称", ...rows);

  it("leaves words as they were written", async () => {
    const file = await importedUnder(off("department", "department.alias"), cases("人社局,行政许可,甲", "民政局,行政许可,乙"), "权责清单（2017年版）.csv");
    expect(file.table?.columns.get("department")).toMatchObject({ labels: ["", "人社局", "民政局"] });
    expect(file.report.changes.filter(({ rule }) => rule === "department.alias")).toEqual([]);
  });

  it("leaves a number in the unit it was written in", async () => {
    expect(numbers(await importedUnder(off("amount", "unit.money"), trades), "amount")).toEqual([100, 10]);
  });

  it("holds a date that only it can read, and says so", async () => {
    const file = await importedUnder(off("tradedOn", "date.form"), sheet(HEAD, "A1,道路,100,2017-03-01", "A2,桥梁,250,2017年4月30日"));
    expect(file.report.held.map(({ line, reason }) => [line, reason])).toEqual([[3, "成交日期“2017年4月30日”：要靠已停用的清洗规则才能读出"]]);
  });

  it("leaves merged cells blank", async () => {
    const merged = cases("公安局,行政许可,甲", ",行政许可,乙");
    const labels = async (decisions: Partial<Decisions>) => {
      const column = (await importedUnder(decisions, merged, "权责清单（2017年版）.csv")).table?.columns.get("department");
      return column?.storage === "label" ? [...column.codes].map((code) => column.labels[code]) : [];
    };
    expect(await labels({})).toEqual(["公安局", "公安局"]);
    expect(await labels(off("department", "fill.down"))).toEqual(["公安局", ""]);
  });

  it("gives rows no year from the title", async () => {
    const list = cases("公安局,行政许可,甲", "民政局,行政许可,乙");
    expect((await importedUnder({}, list, "权责清单（2017年版）.csv")).table?.columns.has("year")).toBe(true);
    expect((await importedUnder(off("year", "fill.year"), list, "权责清单（2017年版）.csv")).table?.columns.has("year")).toBe(false);
  });

  it("stays off beside corrections, and on in other columns", async () => {
    const file = await importedUnder({ ...off("amount", "unit.money"), cells: [correct(2, 3, "2017-04-31", "2017-04-30")] }, trades);
    expect(numbers(file, "amount")).toEqual([100, 250, 10]);
  });
});

describe("how to read a file, told by hand", () => {
  it("maps columns that nobody could recognise, with their units", async () => {
    const unknown = sheet("甲,乙,丙", "A1,100,2017-03-01", "A2,250,2017-04-30");
    expect((await imported(unknown)).dataset).toBeNull();
    const mapping = { dataset: "trades", fields: ["projectNo", "amount", "tradedOn"], units: [null, "亿元", null] };
    const file = await importedUnder({ mapping }, unknown);
    expect([file.dataset?.id, file.recognition.verdict, numbers(file, "amount")]).toEqual(["trades", "told", [1e10, 2.5e10]]);
    expect(file.report.columns[1]).toEqual({ source: "乙", field: "amount", unit: "亿元" });
  });

  it("makes a plain table of a file that was recognised, and of a dataset that is no longer known", async () => {
    for (const dataset of [null, "gone"]) {
      const file = await importedUnder({ mapping: { dataset, fields: [], units: [] } }, trades);
      expect([file.dataset, file.report.rows.kept]).toEqual([null, 3]);
    }
  });

  it("moves the header to where somebody sees it", async () => {
    const layout = { header: { first: 2, last: 2 }, last: null };
    const file = await importedUnder({ layout }, sheet("一,二,三,四", "五,六,七,八", HEAD, "A1,道路,100,2017-03-01"));
    expect([file.headings, [...file.fates]]).toEqual([HEAD.split(","), [Fate.title, Fate.title, Fate.header, Fate.kept]]);
  });

  it("has no header where somebody says so", async () => {
    const file = await importedUnder({ layout: { header: null, last: null } }, trades);
    expect([file.dataset, file.report.rows]).toEqual([null, { read: 4, kept: 4, duplicate: 0, excluded: 0, held: 0 }]);
  });

  it("finds a header beyond where headers are looked for, and none beyond the file", async () => {
    const preamble = Array.from({ length: 80 }, (_, i) => `说明${i},,,`);
    const file = await importedUnder({ layout: { header: { first: 80, last: 80 }, last: null } }, sheet(...preamble, HEAD, "A1,道路,100,2017-03-01"));
    expect([file.dataset?.id, file.report.rows.kept]).toEqual(["trades", 1]);
    const beyond = await importedUnder({ layout: { header: { first: 500, last: 500 }, last: 900 } }, trades);
    expect([beyond.headings, beyond.decisions.layout]).toEqual([HEAD.split(","), null]);
  });

  it("ends the data at a record, and counts what stands below as set aside", async () => {
    const file = await importedUnder({ layout: { header: { first: 0, last: 0 }, last: 1 } }, trades);
    expect([[...file.fates], file.table?.length]).toEqual([[Fate.header, Fate.kept, Fate.footer, Fate.footer], 1]);
  });

  it("reads in another delimiter and another encoding", async () => {
    const stated = await importedUnder({ delimiter: ";" }, "甲;乙,丙\r\n1;2,3\r\n4;5,6\r\n");
    expect([stated.headings, stated.report.delimiter]).toEqual([["甲", "乙,丙"], ";"]);
    const big5 = await importedUnder({ encoding: "big5" }, encoded("編號,景點名稱\r\n1,日月潭\r\n2,阿里山\r\n", "big5"));
    expect([big5.headings, big5.report.encoding]).toEqual([["編號", "景點名稱"], "big5"]);
  });
});

describe("what was decided about a file of the same beginning", () => {
  const decisions: Decisions = {
    ...undecided,
    mapping: { dataset: "trades", fields: ["projectNo", "projectName", "amount", "tradedOn"], units: [null, null, "元", null] },
    rulesOff: [{ field: "projectName", rule: "text.trim" }],
    cells: [correct(2, 3, "2017-04-31", "2017-04-30")],
    rows: [judge(3, "leftOut")],
  };

  async function again(text: string, fingerprint: string | null): Promise<ImportedFile> {
    const remembered = (key: string): Remembered => ({ key, fingerprint, decisions });
    const result = await importingSource(new File([text], "表.csv"), false, { remembered });
    if (!result.ok) throw new Error(result.failure.reason);
    return result.file;
  }

  it("comes back whole where the content is the same", async () => {
    const { fingerprint } = await imported(trades);
    const file = await again(trades, fingerprint);
    expect([counts(file), numbers(file, "amount")]).toEqual([[2, 0, 2, 0], [100, 250]]);
  });

  it("says how to read another edition, but nothing about its rows", async () => {
    const file = await again(trades.replace("A3", "A9"), (await imported(trades)).fingerprint);
    expect([counts(file), numbers(file, "amount")]).toEqual([[2, 0, 1, 1], [100, 10]]);
    expect(file.decisions).toEqual({ ...decisions, cells: [], rows: [] });
  });

  it("is asked for by a key that other content of that length has too", async () => {
    const padding = Array.from({ length: 8000 }, (_, i) => `P${i},填充的项目名称,1,2017-06-01`);
    const [one, other] = [sheet(HEAD, ...padding, "A1,道路,1,2017-01-01"), sheet(HEAD, ...padding, "A2,道路,1,2017-01-01")];
    const [a, b] = [await imported(one), await imported(other)];
    expect([a.key === b.key, a.fingerprint === b.fingerprint]).toEqual([true, false]);
  });

  it("keeps its leftOut in any edition: that is about the file", () => {
    const remembered = { key: "", fingerprint: "old", decisions: { ...decisions, leftOut: true } };
    expect(decisionsFor(remembered, "new").leftOut).toBe(true);
  });
});

describe("a template", () => {
  const template: Template = {
    id: "t1",
    name: "镇里的交易台账",
    dataset: "trades",
    columns: [
      { heading: "编码", field: "projectNo", unit: null, rulesOff: [] },
      { heading: "款", field: "amount", unit: "万元", rulesOff: [] },
      { heading: "哪天", field: "tradedOn", unit: null, rulesOff: ["date.form"] },
    ],
  };

  async function byTemplate(text: string): Promise<ImportedFile> {
    const result = await importingSource(new File([text], "表.csv"), false, { templates: [template] });
    if (!result.ok) throw new Error(result.failure.reason);
    return result.file;
  }

  it.each<[what: string, text: string]>([
    ["reads a file of its headings", sheet("编码,款,哪天", "A1,5,2017-03-01")],
    ["and of the same headings in other widths and with spaces", sheet(" 编码 ,款,哪　天", "A1,5,2017-03-01")],
    ["finds the header by itself below lines that look more like one", sheet("项目编号,成交金额,成交日期", "编码,款,哪天", "A1,5,2017-03-01")],
  ])("%s", async (_, text) => {
    const file = await byTemplate(text);
    expect([file.dataset?.id, file.recognition.verdict, numbers(file, "amount")]).toEqual(["trades", "template", [50_000]]);
  });

  it("brings the rules along that it switches off", async () => {
    expect((await byTemplate(sheet("编码,款,哪天", "A1,5,2017年3月1日"))).report.rows.held).toBe(1);
  });

  it.each<[what: string, headings: string]>([
    ["other headings", "编码,款项,哪天"],
    ["another order", "款,编码,哪天"],
    ["one column more", "编码,款,哪天,备注"],
  ])("says nothing about %s", async (_, headings) => {
    expect((await byTemplate(sheet(headings, "A1,5,2017-03-01,无"))).recognition.verdict).toBe("unknown");
  });

  it("gives way to what was told for the file itself", async () => {
    const remembered = (key: string): Remembered => ({ key, fingerprint: null, decisions: { ...undecided, mapping: { dataset: null, fields: [], units: [] } } });
    const result = await importingSource(new File([sheet("编码,款,哪天", "A1,5,2017-03-01")], "表.csv"), false, { templates: [template], remembered });
    expect(result.ok && result.file.recognition.verdict).toBe("told");
  });
});
