import { describe, expect, it } from "vitest";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { readDepartments, writeDepartments } from "../../../src/import/departmentsCsv.ts";
import { sheet } from "./importing.ts";

const read = (content: string | Uint8Array) => readDepartments(new File([content as BlobPart], "部门.csv"));
const header = "部门名称,简称,承接部门,启用日期,停用日期";

describe("the table of departments as CSV", () => {
  it("opens in Excel and comes back whole", async () => {
    const csv = writeDepartments(DEPARTMENTS);
    expect(csv.startsWith(`\ufeff${header}\r\n`)).toBe(true);
    expect(csv).toContain("\r\n国土资源局,国土局,自然资源局,,2019-03-31\r\n");
    expect(await read(csv)).toEqual({ ok: true, departments: DEPARTMENTS });
  });

  it("comes back from Excel: in GBK, dates rewritten, columns empty at the right", async () => {
    // 部门名称,停用日期,简称,, / 规划局,2019/3/31,城乡规划局,,
    const gbk = Buffer.from("b2bfc3c5c3fbb3c62ccda3d3c3c8d5c6da2cbcf2b3c62c2c0d0ab9e6bbaebed62c323031392f332f33312cb3c7cfe7b9e6bbaebed62c2c0d0a", "hex");
    expect(await read(gbk)).toEqual({ ok: true, departments: [{ name: "规划局", short: ["城乡规划局"], until: "2019-03-31" }] });
  });

  it.each([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "《部门.csv》不是可读的 CSV 文件。"],
    ["nothing", "", "《部门.csv》没有找到“部门名称”一列。"],
    ["another table", sheet("项目编号,成交金额", "A1,3"), "《部门.csv》第 1 行：没有找到“部门名称”一列。"],
    ["a header alone", sheet(header), "《部门.csv》只有表头，没有部门。"],
    ["a column of its own", sheet("部门名称,简称,联系人", "民政局,,张三"), "《部门.csv》第 1 行：“联系人”一列重复或不属于部门表。"],
    ["a column twice", sheet("部门名称,简称,简称", "民政局,民政,双拥"), "《部门.csv》第 1 行：“简称”一列重复或不属于部门表。"],
    ["short names parted by commas, so that they run over the header", sheet("部门名称,简称", "", "民政局,民政,双拥办"), "《部门.csv》第 3 行：有内容超出了表头的列"],
    ["a quote that never closes", sheet("部门名称,简称", "民政局,", '"教育局,教体局', "水利局,"), "《部门.csv》第 3 行：有一个引号没有配对"],
    ["a short name of two departments", sheet(header, "民政局,民政,,,", '"\n"', "残联,民政,,,"), "《部门.csv》第 5 行：“民政”同时是“民政局”和“残联”的名称或简称"],
    ["a successor that is not there", sheet(header, "规划局,,自然资源局,,"), "《部门.csv》第 2 行：“规划局”的承接部门“自然资源局”不在表中。"],
    ["a date that is none", sheet(header, "规划局,,,,2019年底"), "《部门.csv》第 2 行：“规划局”的日期“2019年底”不对"],
    ["a row without a name", sheet(header, "民政局,,,,", ",残联,,,"), "《部门.csv》第 3 行：部门名称是空的，请填写。"],
    ["characters lost on the way", sheet(header, "民\ufffd局,,,,"), "《部门.csv》第 2 行：有无法识别的文字（�）。"],
    ["a file of figures chosen by mistake", `${header}\r\n${"民政局,,,,\r\n".repeat(100_000)}`, "《部门.csv》超过 1 MB，不像部门表。"],
  ])("refuses %s", async (_, content, sentence) => {
    const result = await read(content);
    expect(result.ok ? "read" : result.words.zh).toContain(sentence);
  });
});
