import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encoded } from "./csv/bytes.ts";
import { sheet } from "./import/importing.ts";

// `npm run convert -- IN OUT`, run as a program: what outside test suites rely on.

// Each starts a program of its own, which a busy machine does slowly.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhenglan-convert-"));
  await mkdir(join(folder, "in"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, "in", name), content);
const written = (name: string) => readFile(join(folder, "out", name), "utf8");
const reported = async () => JSON.parse(await written("report.json")).files;

/** Runs the program in the folder. */
function convert(...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  const script = ["build/runTypeScript.mjs", "src/convert.ts"].map((path) => new URL(`../../${path}`, import.meta.url).pathname);
  const options = { cwd: folder, env: { ...process.env, INIT_CWD: folder } };
  return new Promise((resolve) => execFile(process.execPath, [...script, ...args], options, (error, out, err) => resolve({ code: error?.code ?? 0, out, err })));
}

describe("a folder of files", () => {
  const cases = sheet("2017年办件,,", "办件编号,受理部门,受理日期", "B1,市公安局,2017/1/3", "B2,市公安局,2017-02-30", "合计,2,");

  it("becomes plain tables, cells as they were written, with the report of all of them", async () => {
    await put("办件.csv", encoded(cases, "gb18030"));
    await put("照片.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    const { code, out } = await convert("in", "out");
    expect([code, out.split("\n")]).toEqual([0, ["《照片.csv》是图片，不是表格。请向报送单位索取 CSV 文件。", "2 个文件，转换 1 个", ""]]);
    expect(await readdir(join(folder, "out"))).toEqual(["report.json", "办件.csv_converted.csv"]);
    expect(await written("办件.csv_converted.csv")).toBe(sheet("办件编号,受理部门,受理日期", "B1,市公安局,2017/1/3", "B2,市公安局,2017-02-30"));
    expect(await reported()).toMatchObject([{ name: "办件.csv", encoding: "gb18030", dataset: null, rows: { read: 5, kept: 2, duplicate: 0, excluded: 3, held: 0 } }]);
  });

  it("becomes clean rows with --dataset auto, the rest held, in the shape that the report promises", async () => {
    await put("办件.csv", cases);
    expect((await convert("in", "out", "--dataset", "auto")).code).toBe(0);
    expect(await written("办件.csv_converted.csv")).toBe(sheet("办件编号,办理部门,受理日期", "B1,公安局,2017-01-03"));
    expect(await reported()).toMatchObject([
      {
        ...{ name: "办件.csv", bytes: expect.any(Number), encoding: "utf-8", delimiter: ",", dataset: "cases", checks: expect.any(Array) },
        rows: { read: 5, kept: 1, duplicate: 0, excluded: 3, held: 1 },
        columns: [{ source: "办件编号", field: "caseNo", unit: null }, { field: "department" }, { field: "received" }],
        changes: expect.arrayContaining([{ field: "received", rule: "date.form", count: 1, example: { line: 3, raw: "2017/1/3", clean: "2017-01-03" } }]),
        held: [{ line: 4, reason: "受理日期“2017-02-30”：日期不存在", raw: "B2,市公安局,2017-02-30" }],
      },
    ]);
  });

  it("a form of labels stays as it is, or becomes its one row", async () => {
    const lines = ["收到申请数,件,15", "申请办结数,件,15", "行政复议数量,件,0"];
    await put("统计表.csv", sheet("公安局2016年政府信息公开工作情况统计表,,", "统计指标,单位,统计数", "主动公开政府信息数,条,1234", ...lines));
    await convert("in", "out");
    expect(await written("统计表.csv_converted.csv")).toBe(sheet("统计指标,单位,统计数", "主动公开政府信息数,条,1234", ...lines));
    await convert("in", "out", "--dataset", "auto");
    expect(await written("统计表.csv_converted.csv")).toBe(sheet("公开日期,公开单位,公开方式,信息条数", "2016-01-01,公安局,主动公开,1234"));
    expect(await reported()).toMatchObject([{ dataset: "disclosures", rows: { read: 6, kept: 1, excluded: 5 }, form: { items: [{ line: 3, label: "主动公开政府信息数", field: "entries", unit: "条" }] } }]);
  });

  it("keeps files of one name and two endings apart", async () => {
    await put("表.csv", "甲,乙\r\n1,2\r\n");
    await put("表.tsv", "甲\t乙\r\n3\t4\r\n");
    await convert("in", "out");
    expect([await written("表.csv_converted.csv"), await written("表.tsv_converted.csv")]).toEqual(["甲,乙\r\n1,2\r\n", "甲,乙\r\n3,4\r\n"]);
  });
});

it.each<[string, string[], string]>([
  ["no folder to write to", ["in"], "用法"],
  ["an option that is mistyped", ["in", "out", "--datset", "auto"], "用法"],
  ["a dataset that cannot be asked for", ["in", "out", "--dataset", "cases"], "用法"],
  ["one folder too many", ["in", "out", "more"], "用法"],
  ["a folder that is not there", ["there", "out"], "读不到输入文件夹"],
  ["a file in the place of the folder to write to", ["in", "taken"], "不能写入输出文件夹"],
])("%s is told in a sentence, and nothing is written", async (_, args, says) => {
  await writeFile(join(folder, "taken"), "");
  const { code, err } = await convert(...args);
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^${says}.*\n$`));
  expect(await readdir(folder)).toEqual(["in", "taken"]);
});
