import { describe, expect, it } from "vitest";
import { createDirectory } from "../../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../../src/clean/departments.ts";
import { datasets } from "../../../../src/datasets/all.ts";
import { undecided, type Decisions } from "../../../../src/import/decisions/decisions.ts";
import { importFile, type ImportedFile } from "../../../../src/import/importFile.ts";
import { rulesOffIn, switchRule } from "../../../../src/import/recognition/rulesOff.ts";
import { mappingBy, templateOf, withTemplate, type Template, type TemplateColumn } from "../../../../src/import/recognition/templates.ts";
import { columnOf } from "../../../../src/table/table.ts";
import { trades } from "../../../../src/datasets/trades.ts";
import { sheet } from "../importing.ts";

function column(heading: string, field: string | null = null, more: Partial<TemplateColumn> = {}): TemplateColumn {
  return { heading, field, unit: null, rulesOff: [], ...more };
}

const told: Template = {
  id: "t1",
  name: "交易中心月报",
  dataset: "trades",
  columns: [column("流水", "projectNo"), column("事由", "projectName"), column("钱数", "amount", { unit: "万元" }), column("哪天", "tradedOn")],
};
const lines = ["流水,事由,钱数,哪天", "A1,道路,100,2017-03-01", "A2,桥梁,250.5,2017-04-02"];

async function read(content: string, templates: readonly Template[], decisions: Partial<Decisions> = {}): Promise<ImportedFile> {
  const remembered = (key: string) => ({ key, fingerprint: null, decisions: { ...undecided, ...decisions } });
  const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);
  const result = await importFile(new File([content], "表.csv"), { id: "f1", datasets, directory, templates, remembered });
  if (!result.ok) throw new Error(`not imported: ${result.failure.reason}`);
  return result.file;
}

function amounts({ table }: ImportedFile): number[] {
  return table === null ? [] : [...(columnOf(table, trades.fields.amount)?.values ?? [])];
}

describe("a file with the headings of a template", () => {
  it("is read as the template tells, in its units, and says by which", async () => {
    const file = await read(sheet(...lines), [told]);
    expect(file).toMatchObject({ recognition: { verdict: "template" }, template: { name: "交易中心月报" }, notices: [] });
    expect(file.report.columns.map(({ field }) => field)).toEqual(["projectNo", "projectName", "amount", "tradedOn"]);
    expect(amounts(file)).toEqual([1_000_000, 2_505_000]);
  });

  it.each([
    ["流水 ,事　由,钱数,哪天", true, "spaces"],
    ["流水：,事由*,钱数,哪天", true, "marks"],
    [",流水,事由,,钱数,哪天", true, "columns without a heading between them"],
    ["事由,流水,钱数,哪天", false, "another order may mean another layout"],
    ["流水,事由,钱数", false, "a column less"],
    ["流水,事由,钱数（元）,哪天", false, "a unit that the template does not know of"],
  ])("is known by them: %s %s, %s", async (header, known) => {
    const rows = ["A1,道路,100,2017-03-01,x,y", "A2,桥梁,200,2017-03-02,x,y"];
    expect((await read(sheet(header, ...rows), [told])).template !== null).toBe(known);
  });

  it("has its header where the template knows it, not where it was looked for", async () => {
    const misleading = sheet("项目编号,项目名称,成交金额,成交日期", ...lines);
    expect((await read(misleading, [])).header).toEqual({ first: 0, last: 0 });
    const file = await read(misleading, [told]);
    expect(file.header).toEqual({ first: 1, last: 1 });
    expect(file.report.rows).toMatchObject({ kept: 2, excluded: 2 });
  });

  it("has a header of two levels where the template was made from one", async () => {
    const columns = [column("编号", "projectNo"), column("名称", "projectName"), column("钱·前", "budget"), column("钱·后", "amount"), column("哪天", "tradedOn")];
    const file = await read(sheet("编号,名称,钱,,哪天", ",,前,后,", "A1,道路,100,90,2017-03-01"), [{ ...told, columns }]);
    expect(file.header).toEqual({ first: 0, last: 1 });
    expect(amounts(file)).toEqual([90]);
  });

  it("tells two columns of the same heading apart by their place", async () => {
    const columns = [column("流水", "projectNo"), column("钱", "budget"), column("钱", "amount"), column("哪天", "tradedOn")];
    const file = await read(sheet("流水,钱,钱,哪天", "A1,100,90,2017-03-01"), [{ ...told, columns }]);
    expect(file.report.columns.map(({ field }) => field)).toEqual(["projectNo", "budget", "amount", "tradedOn"]);
  });

  it("obeys the rules that the template switches off", async () => {
    const columns = told.columns.map((one) => (one.field === "amount" ? { ...one, rulesOff: ["unit.money"] } : one));
    expect(amounts(await read(sheet(...lines), [{ ...told, columns }]))).toEqual([100, 250.5]);
  });

  it("stays a plain table if the template says so, whatever it looks like", async () => {
    const header = "项目编号,项目名称,成交金额,成交日期";
    const plain = { ...told, dataset: null, columns: header.split(",").map((heading) => column(heading)) };
    expect(await read(sheet(header, lines[1]), [plain])).toMatchObject({ dataset: null, recognition: { verdict: "template" } });
  });

  it("still tells what it would have been recognised as", async () => {
    const header = "项目编号,项目名称,成交金额,成交日期";
    const plain = { ...told, dataset: null, columns: header.split(",").map((heading) => column(heading)) };
    expect((await read(sheet(header, lines[1]), [plain])).recognition.candidates.map(({ dataset }) => dataset.id)).toEqual(["trades"]);
  });

  it("is not read by a template for a dataset that this version lacks", async () => {
    expect(await read(sheet(...lines), [{ ...told, dataset: "petitionsOfMars" }])).toMatchObject({ template: null, recognition: { verdict: "unknown" } });
  });

  it("is read as somebody told for this file, over the template", async () => {
    const mapping = { dataset: "trades", fields: ["projectNo", null, "budget", "tradedOn"], units: [null, null, null, null] };
    const file = await read(sheet(...lines), [told], { mapping });
    expect(file).toMatchObject({ template: null, recognition: { verdict: "told" } });
    expect(file.report.columns.map(({ field }) => field)).toEqual(["projectNo", null, "budget", "tradedOn"]);
  });

  it("takes, of two columns told to be one field, the first", async () => {
    const mapping = { dataset: "trades", fields: ["projectNo", null, "amount", "amount"], units: [] };
    expect((await read(sheet(...lines), [], { mapping })).report.columns.map(({ field }) => field)).toEqual(["projectNo", null, "amount", null]);
  });
});

describe("templates", () => {
  it("come from a file's mapping and tell it again, without columns that have no heading", () => {
    const headings = ["流水", "", "钱数"];
    const mapping = { dataset: "trades", fields: ["projectNo", null, "amount"], units: [null, null, "万元"] };
    const made = templateOf({ id: "t2", name: "月报" }, headings, mapping, [{ field: "amount", rule: "unit.money" }, { field: "budget", rule: "unit.money" }]);
    expect(made.columns).toEqual([column("流水", "projectNo"), column("钱数", "amount", { unit: "万元", rulesOff: ["unit.money"] })]);
    expect(mappingBy(made, headings)).toEqual(mapping);
  });

  const other: Template = { ...told, id: "t2", name: "另一种", columns: [column("甲"), column("乙")] };

  it.each([
    [{ ...other, id: "t3", columns: [column("丙")] }, ["t1", "t2", "t3"], "one more"],
    [{ ...told, name: "改名" }, ["t1", "t2"], "another edition of one, in its place"],
    [{ ...told, id: "t9" }, ["t9", "t2"], "another one for the same headings, or the earlier would win unseen"],
    [{ ...other, id: "t1" }, ["t1"], "an edition of one that is for the headings of another now"],
  ])("are kept once for the same headings: %o leaves %j, %s", (template, ids) => {
    expect(withTemplate([told, other], template).map(({ id }) => id)).toEqual(ids);
  });
});

describe("switching a rule of a file", () => {
  const off = { field: "amount", rule: "unit.money" };
  const headings = told.columns.map(({ heading }) => heading);

  it("switches it off, and on again", () => {
    const once = switchRule(undecided, null, headings, off);
    expect(once).toEqual({ rulesOff: [off] });
    expect(switchRule({ ...undecided, ...once }, null, headings, off)).toEqual({ rulesOff: [] });
  });

  it("switches one on that the template switches off, and keeps all else that the template tells", () => {
    const strict = { ...told, columns: told.columns.map((one) => (one.field === null ? one : { ...one, rulesOff: ["text.trim", ...(one.field === "amount" ? ["unit.money"] : [])] })) };
    const change = switchRule(undecided, strict, headings, off);
    expect(change.mapping).toEqual(mappingBy(strict, headings));
    expect(change.rulesOff).toEqual(rulesOffIn(undecided, strict).filter(({ rule }) => rule !== "unit.money"));
  });
});
