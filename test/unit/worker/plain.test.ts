import { beforeAll, describe, expect, it } from "vitest";
import { createWorkspace } from "../../../src/worker/workspace.ts";
import type { PlainQuestion } from "../../../src/worker/plainApi.ts";
import { sheet } from "../import/importing.ts";

const dropped = (...lines: readonly string[]) => droppedText(sheet(...lines));

async function droppedText(text: string) {
  const workspace = createWorkspace();
  const added = await workspace.add(new File([text], "表.csv"), () => undefined);
  if (!added.ok) throw new Error(added.failure.reason);
  const { id } = added;
  expect(workspace.summary().files.map(({ report }) => report.dataset)).toEqual([null]);
  const rows = async (question: Partial<PlainQuestion> = {}) => {
    const answer = await workspace.plainRows({ fileId: id, search: "", sort: null, page: 0, ...question });
    return { ...answer, texts: answer.rows.map(({ cells }) => cells.join(" ")) };
  };
  return { workspace, id, rows };
}

const places = ["2017年各地情况,,,", "地区,人口（万人）,Code,", "西宁,1.2,ab１,", "海西,0.5,CD2,", "玉树,30,ef3,补录"];

describe("rows of a plain table", () => {
  it("come as the file has them, each with its line, under its columns", async () => {
    const { workspace, id, rows } = await dropped(...places);
    const { columns, total } = await workspace.plainColumns(id);
    expect([total, columns.map(({ heading, kind }) => `${heading.zh} ${kind}`)]).toEqual([4, ["地区 text", "人口（万人） number", "Code code", "第 4 列 text"]]);
    const { texts, rows: [first], found } = await rows();
    expect([texts, first.line, found]).toEqual([["西宁 1.2 ab１ ", "海西 0.5 CD2 ", "玉树 30 ef3 补录"], 3, 3]);
  });

  it.each<[search: string, found: string[], why: string]>([
    ["西宁", ["西宁"], "words"],
    ["AB1", ["西宁"], "case and width make no difference"],
    ["ｃｄ", ["海西"], "nor in what is searched for"],
    [" 海 西 ", ["海西"], "nor does space"],
    ["补录", ["玉树"], "a column without a heading is searched too"],
    ["2017", [], "a title is no row"],
    ["人口", [], "nor is the header"],
    ["  ", ["西宁", "海西", "玉树"], "nothing asked for is all"],
  ])("with “%s” are %j: %s", async (search, found) => {
    const { rows } = await dropped(...places);
    const answer = await rows({ search });
    expect([answer.texts.map((text) => text.slice(0, 2)), answer.found, answer.total]).toEqual([found, found.length, 3]);
  });

  it("are searched, then sorted, then cut into pages", async () => {
    const { rows } = await dropped("地区,数", ...Array.from({ length: 250 }, (_, i) => `${i % 2 === 0 ? "西宁" : "海西"},${(i * 7) % 250}`));
    const question = { search: "海西", sort: { column: 1, descending: true } } as const;
    const pages = await Promise.all([0, 1].map((page) => rows({ ...question, page })));
    const numbers = pages.flatMap(({ texts }) => texts.map((text) => Number(text.split(" ")[1])));
    expect(pages.map(({ found, texts }) => [found, texts.length])).toEqual([[125, 100], [125, 25]]);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it("show what a clerk has corrected", async () => {
    const { workspace, id, rows } = await dropped(...places);
    const [{ decisions }] = workspace.summary().files;
    await workspace.decide(id, { ...decisions, cells: [{ record: 3, column: 0, raw: "海西", text: "海北", note: "", at: "2017-01-01" }] });
    expect((await rows({ search: "海北" })).texts).toEqual(["海北 0.5 CD2 "]);
  });

  it("include those held, marked, which figures leave out", async () => {
    const { workspace, id, rows } = await dropped("地区,人口", "西宁,1", "西宁,3", '海西,"5', "玉树,7");
    expect((await rows()).rows.map(({ held }) => held)).toEqual([false, false, true]);
    expect((await workspace.plainProfile(id))[1]).toMatchObject({ rows: 2, largest: "3" });
    const chart = await workspace.plainChart({ fileId: id, by: 0, measure: { kind: "sum", column: 1 } });
    expect(chart?.found).toMatchObject({ groups: [{ label: "西宁", value: 4 }] });
  });

  it("are masked where they are about people, who are not charted either", async () => {
    const { workspace, id, rows } = await dropped("姓名,地区", "马晓东,西宁", "李娜,海西");
    expect((await rows({ search: "晓东" })).texts).toEqual(["马** 西宁"]);
    expect(await workspace.plainChart({ fileId: id, by: 0, measure: { kind: "rows", column: null } })).toBeNull();
  });

  it("end a very long cell early, and list no more than 200 columns", async () => {
    const { workspace, id, rows } = await dropped(Array.from({ length: 300 }, (_, i) => `列${i}`).join(","), `${"长".repeat(5000)}${",1".repeat(299)}`);
    expect((await rows()).rows[0].cells.map((text) => text.length).slice(0, 2)).toEqual([301, 1]);
    const { columns, total } = await workspace.plainColumns(id);
    expect([columns.length, total]).toEqual([200, 300]);
  });
});

describe("columns that have no dictionary, for nearly every text in them differs", () => {
  const many = 70_000;
  const lines = Array.from({ length: many }, (_, i) => `名${(i * 31) % many}号,${((i * 17) % many) / 10},${i % 7 === 0 ? "西宁" : "海西"}`);
  let file: Awaited<ReturnType<typeof droppedText>>;

  beforeAll(async () => {
    file = await droppedText(`名称,数量,地区\r\n${lines.join("\r\n")}\r\n`);
  });

  it("are searched, in the file", async () => {
    const { rows } = file;
    expect((await rows({ search: "名6999" })).found).toBe(11);
  });

  it("are sorted as what they are", async () => {
    const { rows } = file;
    expect((await rows({ sort: { column: 1, descending: true } })).texts[0]).toContain(" 6999.9 ");
    expect((await rows({ sort: { column: 0, descending: false } })).texts.slice(0, 3).map((text) => text.split(" ")[0])).toEqual(["名0号", "名1号", "名2号"]);
  });

  it("are profiled and charted", async () => {
    const { workspace, id } = file;
    expect((await workspace.plainProfile(id))[1]).toMatchObject({ distinct: many, smallest: "0", largest: "6999.9", mean: expect.closeTo(3499.95) });
    const chart = await workspace.plainChart({ fileId: id, by: 2, measure: { kind: "mean", column: 1 } });
    expect(chart?.found).toMatchObject({ kind: "categories", groups: { length: 2 } });
  });
});

it("knows nothing of a file that is gone, or that became a dataset", async () => {
  const { workspace } = await dropped(...places);
  expect(await workspace.plainColumns("f9")).toEqual({ columns: [], total: 0 });
  expect(await workspace.plainRows({ fileId: "f9", search: "", sort: null, page: 0 })).toEqual({ rows: [], found: 0, total: 0 });
  expect(await workspace.plainChart({ fileId: "f9", by: 0, measure: { kind: "rows", column: null } })).toBeNull();
});
