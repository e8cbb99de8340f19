import { describe, expect, it } from "vitest";
import { approvalItems } from "../../../../src/datasets/approvalItems.ts";
import { cases } from "../../../../src/datasets/cases.ts";
import type { Dataset } from "../../../../src/datasets/dataset.ts";
import { powers } from "../../../../src/datasets/powers.ts";
import { checkReferences } from "../../../../src/import/checks/checkReferences.ts";
import type { Check } from "../../../../src/import/report.ts";
import { concat } from "../../../../src/table/concat.ts";
import type { Table } from "../../../../src/table/table.ts";
import { samplePack } from "../../../sample/pack.ts";
import { tinyTable, type TinyValue } from "../../datasets/tinyTable.ts";
import { imported } from "../importing.ts";

const { item, type } = cases.fields;

/** Cases of these items, beside a list of 甲, 乙, 丙 and 丁许可. */
function listedOf(items: readonly TinyValue[], types: readonly TinyValue[] | null = null) {
  const list = tinyTable([[powers.fields.item, ["甲许可", "乙许可", "丙许可", null]], [powers.fields.subitem, [null, null, null, "丁许可（子项）"]]]);
  const table = tinyTable([[item, items], ...(types === null ? [] : [[type, types] as const])]);
  return checkReferences(cases, table, new Map([["powers", list]]));
}

describe("what is approved stands on the list", () => {
  it.each<[string[], Partial<Check>, string]>([
    [["甲许可", "乙许可", "甲许可"], { stated: 2, computed: 2, ok: true }, "all of it, by name"],
    [["甲许可 ", "丁许可(子项)"], { stated: 2, computed: 2, ok: true }, "however space and brackets are typed; sub-items count"],
    [["甲许可", "乙许可", "丙许可", "新许可", "新许可"], { stated: 4, computed: 3, ok: false, detail: "“新许可”2 件", detailEn: "“新许可” (2)" }, "but one"],
    [["甲许可", "乙许可", "丙许可", "戊", "己", "己"], { stated: 5, computed: 3, ok: false, detail: "“己”2 件、“戊”1 件" }, "but two, the more frequent first"],
  ])("%j: %j, %s", (items, found) => {
    expect(listedOf(items)).toEqual([expect.objectContaining({ check: "listed", field: "item", ...found })]);
  });

  it.each<[TinyValue[], string]>([
    [["甲许可", "子", "丑", "寅"], "most is missing: the list calls things otherwise"],
    [[null, null], "no item is named"],
  ])("says nothing of %j: %s", (items) => {
    expect(listedOf(items)).toEqual([]);
  });

  it("asks for licences only, where the file tells kinds apart", () => {
    expect(listedOf(["甲许可", "户籍迁移", "社保查询"], ["行政许可", "公共服务", null])).toMatchObject([{ stated: 1, computed: 1 }]);
  });

  it("says nothing where there is no list", () => {
    expect(checkReferences(cases, tinyTable([[item, ["甲许可"]]]), new Map())).toEqual([]);
  });

  it("asks of a reform's items for those that are kept", () => {
    const table = tinyTable([[approvalItems.fields.item, ["甲许可", "旧许可"]], [approvalItems.fields.decision, ["保留", "取消"]]]);
    const list = tinyTable([[powers.fields.item, ["甲许可"]]]);
    expect(checkReferences(approvalItems, table, new Map([["powers", list]]))).toMatchObject([{ stated: 1, computed: 1, ok: true }]);
  });
});

it("finds every item of the sample data listed", async () => {
  const files = await Promise.all(samplePack().map(({ name, bytes }) => imported(bytes, name)));
  const tables = new Map<string, Table[]>();
  for (const { dataset, table } of files) if (dataset !== null && table !== null) tables.set(dataset.id, [...(tables.get(dataset.id) ?? []), table]);
  const joined = new Map([...tables].map(([id, parts]): [string, Table] => [id, concat(parts)]));
  const datasets = [...new Set(files.flatMap(({ dataset }): Dataset[] => (dataset === null ? [] : [dataset])))];
  const found = datasets.flatMap((dataset) => checkReferences(dataset, joined.get(dataset.id)!, joined));
  expect(found.map(({ field, stated, ok }) => [field, stated, ok])).toEqual([["item", 14, true], ["item", 101, true], ["permitName", 21, true]]);
});
