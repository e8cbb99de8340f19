import { describe, expect, it } from "vitest";
import { departmentFaults } from "../../../src/clean/departmentFaults.ts";
import { DEPARTMENTS, type Department } from "../../../src/clean/departments.ts";
import { departmentFrom, predecessorsOf, textsOf, withAlias, withChanged } from "../../../src/clean/departmentTable.ts";

const texts = { name: "", short: "", successor: "", from: "", until: "" };
const land: Department = { name: "国土资源局", short: ["国土局"], successor: "自然资源局", until: "2019-03-31" };
const nature: Department = { name: "自然资源局", short: ["自规局"], from: "2019-04-01" };

describe("a department as it is written", () => {
  it.each([
    ["short names parted as people part them", { name: "民政局", short: "市民政, 民政办；双拥办" }, { name: "民政局", short: ["市民政", "民政办", "双拥办"] }],
    ["one name given twice, and its own", { name: "民政局", short: "民政办、民政局、民政办" }, { name: "民政局", short: ["民政办"] }],
    ["a date that a spreadsheet has rewritten", { name: "国土资源局", successor: "自然资源局", until: "2019/3/31" }, { name: "国土资源局", short: [], successor: "自然资源局", until: "2019-03-31" }],
    ["marks that stand for nothing", { name: "民政局", short: "—", successor: "/", from: "无" }, { name: "民政局", short: [] }],
    ["a month, which is no day", { name: "民政局", from: "2019年3月" }, { name: "民政局", short: [], from: "2019年3月" }],
  ])("%s", (_, written, department) => {
    expect(departmentFrom({ ...texts, ...written })).toEqual(department);
  });

  it("comes back from its own texts", () => {
    expect(DEPARTMENTS.map(textsOf).map(departmentFrom)).toEqual(DEPARTMENTS);
  });
});

describe("what is wrong with a table", () => {
  const faults = (...departments: readonly Department[]) => departmentFaults(departments).map(({ index, words }) => [index, words.zh]);

  it("is nothing at first", () => {
    expect(departmentFaults(DEPARTMENTS)).toEqual([]);
  });

  it.each<[string, Department, string]>([
    ["no name", { name: "", short: ["民政"] }, "部门名称是空的，请填写。"],
    ["a name for several", { name: "民政局、残联", short: [] }, "“民政局、残联”中有顿号、逗号、分号或换行，会被当作几个部门。请去掉。"],
    ["a short name of another", { name: "规划局", short: ["国土局"] }, "“国土局”同时是“国土资源局”和“规划局”的名称或简称，无法确定指哪一个。请只留一处。"],
    ["a short name that is another's full name", { name: "规划局", short: ["自然资源局"] }, "“自然资源局”同时是“自然资源局”和“规划局”的名称或简称，无法确定指哪一个。请只留一处。"],
    ["a short name of another in other width", { name: "规划局", short: ["国土 局"] }, "“国土 局”同时是“国土资源局”和“规划局”的名称或简称，无法确定指哪一个。请只留一处。"],
    ["a name that is there already", { name: "自然资源局", short: [] }, "“自然资源局”在表中出现了两次，请只留一处。"],
    ["a successor that is not there", { name: "规划局", short: [], successor: "规划委" }, "“规划局”的承接部门“规划委”不在表中。请先添加该部门，或改选、清空承接部门。"],
    ["itself for a successor", { name: "规划局", short: [], successor: "规划局" }, "“规划局”的承接部门不能是它自己，请改选。"],
    ["a day that is none", { name: "规划局", short: [], until: "2019-02-30" }, "“规划局”的日期“2019-02-30”不对，请写成 2019-03-31 这样的日期。"],
    ["a date in words", { name: "规划局", short: [], from: "2019年底" }, "“规划局”的日期“2019年底”不对，请写成 2019-03-31 这样的日期。"],
    ["an end before the beginning", { name: "规划局", short: [], from: "2019-04-01", until: "2019-03-31" }, "“规划局”的停用日期早于启用日期，请更正。"],
  ])("%s", (_, department, sentence) => {
    expect(faults(land, nature, department)).toEqual([[2, sentence]]);
  });
});

describe("a table that is changed", () => {
  it("knows one name more", () => {
    expect(withAlias([land, nature], "自然资源局", "资源局")).toEqual([land, { ...nature, short: ["自规局", "资源局"] }]);
  });

  it("keeps the link to a department that got a new name", () => {
    const renamed = { ...nature, name: "自然资源和规划局" };
    expect(withChanged([land, nature], nature, renamed)).toEqual([{ ...land, successor: "自然资源和规划局" }, renamed]);
  });

  it("tells whose work a department took over", () => {
    expect(predecessorsOf(DEPARTMENTS, { name: "自然资源局", short: [] })).toEqual(["国土资源局", "规划局"]);
  });
});
