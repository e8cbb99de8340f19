import { describe, expect, it } from "vitest";
import { cleanCategory, type Vocabulary } from "../../../src/clean/category.ts";
import { createDirectory, departmentsOf } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { withoutCity } from "../../../src/clean/place.ts";
import { outcome, ruleIds } from "./outcome.ts";

const directory = createDirectory({ name: "格尔木市", prefixes: ["青海省", "海西州", "海西蒙古族藏族自治州", "青海", "海西"] }, DEPARTMENTS);
const resolve = (raw: string) => outcome(directory.resolve(raw));

describe("one department under many names", () => {
  it.each([
    ["发展和改革委员会", "发展和改革委员会"], ["格尔木市发展和改革委员会", "发展和改革委员会"], ["市发改委", "发展和改革委员会"],
    ["发改委", "发展和改革委员会"], ["发改局", "发展和改革委员会"], ["青海省格尔木市发改委", "发展和改革委员会"], ["海西州格尔木市发改委", "发展和改革委员会"],
    ["格尔木发改委", "发展和改革委员会"], [" 市发改委　", "发展和改革委员会"], ["市公安局", "公安局"], ["市府办", "人民政府办公室"],
    ["格尔木市人民政府办公室", "人民政府办公室"], ["市政府办公室", "人民政府办公室"], ["市人社局", "人力资源和社会保障局"],
    ["市人民政府政务服务中心", "政务服务中心"], ["格尔木市人民政府法制办公室", "政府法制办公室"], ["市市场监管局", "市场监督管理局"],
    ["市场监督管理局", "市场监督管理局"], ["市城管局", "城市管理局"], ["编办", "机构编制委员会办公室"],
  ])("%s is %s", (raw, name) => {
    expect(resolve(raw)).toBe(name);
    expect(directory.departments.map((department) => department.name)).toContain(name);
  });
});

describe("departments that are never merged", () => {
  it.each([
    ["国税局", "国家税务局"], ["地税局", "地方税务局"], ["税务局", "税务局"], ["公安局交警大队", "公安局交通警察大队"],
    ["国土资源局", "国土资源局"], ["自然资源局", "自然资源局"], ["环保局", "环境保护局"], ["市生态环境局", "生态环境局"],
    ["安监局", "安全生产监督管理局"], ["卫计委", "卫生和计划生育局"], ["卫健委", "卫生健康局"],
    ["公安局看守所", "公安局看守所"], ["昆仑路街道办事处", "昆仑路街道办事处"], ["海西州公安局", "海西州公安局"],
    ["德令哈市公安局", "德令哈市公安局"], ["青海省公安厅", "青海省公安厅"], ["格尔木鑫源物流有限公司", "格尔木鑫源物流有限公司"],
    ["公安居", "公安居"],
  ])("%s stays %s", (raw, name) => {
    expect(resolve(raw)).toBe(name);
  });

  it("links a department before the reform to its successor in the table", () => {
    const names = new Set(DEPARTMENTS.map(({ name }) => name));
    for (const { successor, until } of DEPARTMENTS) {
      if (successor === undefined) continue;
      expect(names).toContain(successor);
      expect(until).toMatch(/^201[89]-/);
    }
  });

  it("gives every name in the table to one department", () => {
    const all = DEPARTMENTS.flatMap(({ name, short }) => [name, ...short]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});

describe("what is offered for an unknown name, and never applied", () => {
  it.each([
    ["市发改局委", "发展和改革委员会"], ["市场监督局", "市场监督管理局"], ["格尔木市生态环保局", "生态环境局"],
    ["住房和城乡建设管理局", "住房和城乡建设局"], ["自然资源与规划局", "自然资源局"], ["国税务局", "国家税务局"],
    ["卫健委员", "卫生健康局"], ["公安交警大队", "公安局交通警察大队"], ["经济信息化局", "经济和信息化委员会"],
    ["人力资源社保局" /* more than a quarter is missing, but it abbreviates one name only */, "人力资源和社会保障局"],
  ])("%s may be %s", (unknown, name) => {
    expect(directory.knows(unknown)).toBe(false);
    expect(resolve(unknown)).toBe(unknown);
    expect(directory.nearest(unknown)).toBe(name);
  });

  it.each([
    ["公安局看守所", "a part of a bureau"], ["公安分局", "a branch"], ["公安局治安大队", "another brigade than 交警大队"],
    ["交警支队", "the prefecture's, one level above 交警大队"], ["昆仑路街道财政所", "a street's office"],
    ["州教育局", "the prefecture's"], ["住房和城乡建设厅", "the province's"],
    ["省人社厅", "the province's, whatever 人社厅 is short for"], ["海西州公安局", "the prefecture's"], ["德令哈市公安局", "another city's"], ["区财政局", "a district's"],
    ["国地税局", "both tax bureaus are equally near"], ["国资局", "three letters abbreviate anything, 国土资源局 too"],
    ["体育局", "one letter of three is another bureau: 教育局"], ["大数据局", "a bureau of its own"], ["各乡镇", "no bureau at all"],
    ["格尔木鑫源物流有限公司", "a company"],
  ])("for %s nothing is: %s", (unknown) => {
    expect(directory.knows(unknown)).toBe(false);
    expect(directory.nearest(unknown)).toBeNull();
  });

  it.each([
    ["市发改局委", "格尔木市", "发改局委"], ["格尔木市大数据局", "格尔木市", "大数据局"], ["市级大数据局", "", "大数据局"], ["县大数据局", "", "大数据局"],
    ["县大数据局" /* a city's files: the county is another body */, "格尔木市", "县大数据局"], ["丽水市大数据局" /* whose it is nobody said */, "", "丽水市大数据局"],
    ["市场发展中心", "格尔木市", "市场发展中心"], ["市政管理处", "", "市政管理处"], ["格尔木市市政管理处", "格尔木市", "市政管理处"], ["市", "格尔木市", "市"],
  ])("%s in the files of %j is entered as %s, which then names it", (unknown, city, entered) => {
    expect(withoutCity(unknown, { name: city, prefixes: [] })).toBe(entered);
    const taught = createDirectory({ name: city, prefixes: [] }, [{ name: entered, short: [] }]);
    expect(outcome(taught.resolve(unknown))).toBe(entered);
  });
});

describe("several in one cell", () => {
  it("are named one by one and joined by 、", () => {
    expect(resolve("市发改委，财政局;国土局\n昆仑路街道办")).toBe("发展和改革委员会、财政局、国土资源局、昆仑路街道办");
    expect(departmentsOf("发展和改革委员会、财政局")).toEqual(["发展和改革委员会", "财政局"]);
  });
  it("count once where two names mean one", () => {
    expect(resolve("发改委、市发改委")).toBe("发展和改革委员会");
  });
  it("leave a text that names none as it is", () => {
    expect(resolve("各乡镇,各街道")).toBe("各乡镇,各街道");
  });
});

describe("the rules of a change", () => {
  it.each([
    ["发展和改革委员会", []], ["格尔木市公安局", ["department.place"]], ["发改委", ["department.alias"]],
    ["市发改委", ["department.place", "department.alias"]], ["公安局,财政局", ["department.list"]],
  ])("names those of %s", (raw, ids) => {
    expect(ruleIds(directory.resolve(raw))).toEqual(ids);
  });
});

describe("any other city", () => {
  it("strips its own name", () => {
    const kunshan = createDirectory({ name: "昆山市", prefixes: ["江苏省", "苏州市"] }, DEPARTMENTS);
    expect(outcome(kunshan.resolve("江苏省苏州市昆山市公安局"))).toBe("公安局");
    expect(outcome(kunshan.resolve("苏州市公安局"))).toBe("苏州市公安局");
  });
  it("strips any place while the city is unknown, but only before a known department", () => {
    const anywhere = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);
    expect(outcome(anywhere.resolve("浙江省丽水市发改委"))).toBe("发展和改革委员会");
    expect(outcome(anywhere.resolve("县教育局"))).toBe("教育局");
    expect(outcome(anywhere.resolve("丽水市大数据局"))).toBe("丽水市大数据局");
  });
});

it("finds the department that a title mentions", () => {
  expect(directory.find("附件：2018年格尔木市国土资源局权责清单.xls")).toBe("国土资源局");
  expect(directory.find("市公安局交警大队罚没统计")).toBe("公安局交通警察大队");
  expect(directory.find("公安局和财政局")).toBeNull();
  expect(directory.find("2017年统计表")).toBeNull();
});

describe("a category", () => {
  const decisions: Vocabulary = { values: new Map([["取消", ["撤销"]], ["转为其他", ["转其他", "03"]], ["普通", []]]), open: false };

  it.each([
    ["取消", "取消"], [" 取 消", "取消"], ["撤销", "取消"], ["转其他", "转为其他"], ["03", "转为其他"], ["01普通", "普通"], ["1-普通", "普通"],
    ["下放", "category.unknown"], ["无", null], ["", null], ["/", null],
  ])("reads %j as %s", (raw, expected) => {
    expect(outcome(cleanCategory(raw, decisions))).toBe(expected);
  });

  it("keeps an unknown value and 无 where the vocabulary is open", () => {
    const open = { ...decisions, open: true };
    expect(outcome(cleanCategory("下放 ", open))).toBe("下放");
    expect(outcome(cleanCategory("无", open))).toBe("无");
  });

  it("records the change of an alias and of nothing else", () => {
    expect(ruleIds(cleanCategory("撤销", decisions))).toEqual(["category.alias"]);
    expect(ruleIds(cleanCategory("取消", decisions))).toEqual([]);
  });
});
