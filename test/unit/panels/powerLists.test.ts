import { describe, expect, test } from "vitest";
import { powers } from "../../../src/datasets/powers.ts";
import { permits } from "../../../src/datasets/permits.ts";
import { rowsOf } from "../../../src/datasets/rowsOf.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { nothingPicked, slicesOf } from "../../../src/datasets/view.ts";
import { panelById } from "../../../src/panels/all.ts";
import type { Table } from "../../../src/table/table.ts";
import { tinyTable } from "../datasets/tinyTable.ts";
import { period, sampleSlices, year2017 } from "./sampleTables.ts";

function computed(dataset: Dataset, id: string, table: Table): unknown {
  return panelById(id).compute(slicesOf(dataset, table, { period: year2017, compare: "lastYear", ...nothingPicked }));
}

function said(id: string, data: unknown, locale: "zh" | "en"): string {
  return panelById(id).sentence(data, locale).map((part) => (typeof part === "string" ? part : part.strong)).join("");
}

describe("各部门的权力类型", () => {
  const { department, type, year } = powers.fields;
  const id = "powersByDepartmentAndType";

  test("counts the latest list only; a department without such a power has 0", () => {
    const table = tinyTable([
      [department, ["公安局", "公安局", "公安局", "水利局", "水利局"]],
      [type, ["行政处罚", "行政处罚", "行政许可", "行政许可", "行政许可"]],
      [year, ["2017-01-01", "2017-01-01", "2017-01-01", "2017-01-01", "2016-01-01"]],
    ]);
    const data = computed(powers, id, table);
    expect(data).toMatchObject({ departments: ["公安局", "水利局"], types: ["行政处罚", "行政许可"], values: [[2, 1], [0, 1]] });
    expect(said(id, data, "zh")).toBe("行政处罚占 50%，其中公安局最多，2 项。");
    expect(said(id, data, "en")).toBe("Penalty has 50% of all, most of it with 公安局, 2 items.");
  });

  test("in the sample every cell opens as many items as it says, 5,300 in all", () => {
    const panel = panelById(id);
    const { now } = sampleSlices("powers");
    const data = panel.compute({ now, before: null });
    const { rows } = panel.chart(data, { width: 1000, paper: false, locale: "zh", reducedMotion: true }).table;
    rows.forEach(({ cells }, series) => {
      cells.forEach(({ value }, index) => {
        const where = panel.rowsBehind(data, { series, index });
        expect(where && rowsOf(powers, now.table, { period: year2017, ...nothingPicked }, where).length).toBe(value);
      });
    });
    expect(rows.flatMap(({ cells }) => cells.map(({ value }) => Number(value))).reduce((a, b) => a + b)).toBe(5300);
  });

  test("of a hundred departments the first are drawn, and the sentence says so", () => {
    const names = Array.from({ length: 100 }, (_, i) => `第${i + 1}局`);
    const table = tinyTable([[department, names], [type, names.map(() => "行政许可")], [year, names.map(() => "2017-01-01")]]);
    const data = computed(powers, id, table);
    expect(said(id, data, "zh")).toBe("行政许可占 100%，其中第1局最多，1 项；图为事项最多的 24 个部门。");
    expect(said(id, data, "en")).toBe("Licensing has 100% of all, most of it with 第1局, 1 item; shown are the 24 departments with most items.");
  });
});

describe("items of the list by name", () => {
  const { department, type, item, year } = powers.fields;
  const table = tinyTable([
    [department, ["水利局", "水利局", "水利局", "水利局", "民政局"]],
    [type, ["行政许可", "行政许可", "行政许可", "行政检查", "行政许可"]],
    [item, ["取水许可", "采砂许可", "取水许可", "取水许可", "取水许可"]],
    [year, ["2016-01-01", "2016-01-01", "2017-01-01", "2017-01-01", "2017-01-01"]],
  ]);
  const view = { period: period("2017-04-01 2017-06-30"), ...nothingPicked };

  test("those of this year that the year before lacked: another kind and another department's are other items", () => {
    expect([...rowsOf(powers, table, view, { period: year2017, subset: "added" })]).toEqual([3, 4]);
  });

  test("those of the year before that are no longer listed", () => {
    expect([...rowsOf(powers, table, view, { period: period("2016-01-01 2016-12-31"), subset: "removed" })]).toEqual([1]);
  });

  test("with words, of a department", () => {
    expect([...rowsOf(powers, table, { ...view, departments: ["水利局"] }, { period: year2017, words: "取水 许可" })]).toEqual([2, 3]);
  });

  test("the sample gained 36 and lost 84", () => {
    const { now } = sampleSlices("powers");
    const count = (of: string, subset: string) => rowsOf(powers, now.table, view, { period: period(of), subset }).length;
    expect([count("2017-01-01 2017-12-31", "added"), count("2016-01-01 2016-12-31", "removed")]).toEqual([36, 84]);
  });
});

describe("许可按类别", () => {
  test("with the year before where both cover the same months", () => {
    const { decided, category } = permits.fields;
    const table = tinyTable([
      [decided, ["2016-03-01", "2017-03-01", "2017-03-02", "2017-03-03"]],
      [category, ["普通", "普通", "普通", "特许"]],
    ]);
    const data = computed(permits, "permitsByCategory", table);
    expect(data).toMatchObject({ rows: [{ label: "普通", value: 2, before: 1 }, { label: "特许", value: 1, before: null }], lastYear: { zh: "上年" } });
    expect(said("permitsByCategory", data, "zh")).toBe("普通许可 2 件，占 67%。");
    expect(said("permitsByCategory", data, "en")).toBe("Ordinary: 2 permits, 67% of all.");
  });
});
