import { describe, expect, test } from "vitest";
import { approvalItems } from "../../../src/datasets/approvalItems.ts";
import { cases } from "../../../src/datasets/cases.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { powers } from "../../../src/datasets/powers.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { nothingPicked, slicesOf } from "../../../src/datasets/view.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { panelById, panels } from "../../../src/panels/all.ts";
import type { Table } from "../../../src/table/table.ts";
import { tinyTable, type TinyValue } from "../datasets/tinyTable.ts";
import { year2017 } from "./sampleTables.ts";

function slices(dataset: Dataset, table: Table) {
  return slicesOf(dataset, table, { period: year2017, compare: "lastYear", ...nothingPicked });
}

function computed(id: string, table: Table): unknown {
  const { dataset, compute } = panelById(id);
  return compute(slices(dataset, table));
}

function said(id: string, table: Table): string {
  return panelById(id).sentence(computed(id, table), "zh").map((part) => (typeof part === "string" ? part : part.strong)).join("");
}

describe("trades of amounts and names only, as real exchanges export them", () => {
  const { projectName, amount, budget } = trades.fields;
  const table = tinyTable([
    [projectName, ["学校", "道路", "管网", "管网"]],
    [budget, [2_000_000, 8_000_000, null, 500_000.1]],
    [amount, [1_900_000, 7_600_000, 300_000, 500_000.3]],
  ]);
  const drawable = panels.filter(({ dataset, needs }) => dataset === trades && needs.every(({ id }) => table.columns.has(id)));

  test("the panels that need no day, category or winner can be drawn", () => {
    expect(drawable.map(({ id }) => id)).toEqual(["tradeSizes", "tradeSavingRates", "tradeSavings", "largestTrades"]);
    for (const panel of drawable) expect(panel.compute(slices(trades, table)), panel.id).not.toBeNull();
  });

  test("two projects of one name cannot be opened by it, others can", () => {
    const panel = panelById("largestTrades");
    const data = panel.compute(slices(trades, table));
    expect([0, 1, 2].map((index) => panel.rowsBehind(data, { series: 0, index })?.labels ?? null)).toEqual([{ projectName: ["道路"] }, { projectName: ["学校"] }, null]);
  });

  test("a deal above its budget is no saving", () => {
    const over = tinyTable([[projectName, ["学校"]], [budget, [100_000]], [amount, [110_000]]]);
    expect(said("tradeSavings", over)).toBe("成交超出预算 1 万元，超 10%。");
  });
});

describe("what nobody counted is not 0", () => {
  const monthly = (values: readonly TinyValue[]) =>
    tinyTable([
      [cases.fields.received, ["2017-01-01", "2017-02-01", "2017-04-01", "2017-05-01"]],
      [cases.fields.acceptedCount, values],
    ]);

  test("a month between months has no value, and is named; months after the data are too", () => {
    const data = computed("casesByMonth", monthly([10, 20, 40, 30]));
    expect(data).toMatchObject({ accepted: [10, 20, null, 40, 30, null, null, null, null, null, null, null], completed: null });
    expect(said("casesByMonth", monthly([10, 20, 40, 30]))).toBe("全年受理 100 件；4月受理最多，1月最少；3月等 8 期无数据。");
  });

  test("two months that share the first place are not named", () => {
    expect(said("casesByMonth", monthly([10, 40, 40, 30]))).not.toContain("最多");
  });

  test("neither days nor counts of timeliness: no rate", () => {
    expect(computed("casesOnTime", tinyTable([[cases.fields.department, ["公安局"]], [cases.fields.received, ["2017-01-03"]]]))).toBeNull();
  });

  test("cases without a promised day are left out of the rate, not late", () => {
    const { department, received, completed, promised } = cases.fields;
    const table = tinyTable([
      [department, ["公安局", "公安局", "公安局", "水利局"]],
      [received, ["2017-01-03", "2017-01-03", "2017-01-03", "2017-01-03"]],
      [completed, ["2017-01-05", "2017-01-05", "2017-01-09", "2017-01-05"]],
      [promised, ["2017-01-06", null, "2017-01-06", null]],
    ]);
    expect(computed("casesOnTime", table)).toMatchObject({ rate: 0.5, departments: 1, rows: [{ label: "公安局", rate: 0.5 }] });
  });

  test("a missing day is named and not averaged in; days to come are not missing", () => {
    const table = tinyTable([
      [visits.fields.day, ["2017-01-01", "2017-01-02", "2017-01-04"]],
      [visits.fields.visits, [100, 300, 200]],
    ]);
    expect(computed("visitsCalendar", table)).toMatchObject({ values: [100, 300, null, 200] });
    expect(said("visitsCalendar", table)).toBe("日均 200 人次；1月2日最高；缺1月3日数据。");
  });

  test("monthly visits have no days, but months", () => {
    const table = tinyTable([
      [visits.fields.day, ["2017-01", "2017-02"]],
      [visits.fields.visits, [100, 300]],
    ]);
    expect(computed("visitsCalendar", table)).toBeNull();
    expect(computed("visitsByMonth", table)).not.toBeNull();
  });
});

describe("the reform ledger", () => {
  const { decision, itemCount, mergedInto, adjusted } = approvalItems.fields;
  const days = (count: number) => Array.from({ length: count }, () => "2017-07-20");

  test("a summary that does not say what merged items became counts them in full, and says so", () => {
    const table = tinyTable([[decision, ["取消", "合并", "保留"]], [itemCount, [3, 10, 101]], [adjusted, days(3)]]);
    expect(said("approvalReform", table)).toBe("清理前 114 项，清理后 111 项；合并的 10 项未注明合并后事项，未计减少。");
  });

  test("other decisions stay outside of it", () => {
    const table = tinyTable([[decision, ["保留", "合并", "合并", "新增"]], [mergedInto, [null, "甲", "甲", null]], [adjusted, days(4)]]);
    expect(said("approvalReform", table)).toBe("清理前 3 项，清理后 2 项，即保留 1 项、2 项合并成的 1 项；另有 1 项为其他处理，未计入。");
  });
});

test("an item that stands twice and then once was removed once; another kind of the same name is another item", () => {
  const { department, type, item, year } = powers.fields;
  const table = tinyTable([
    [department, ["水利局", "水利局", "水利局", "水利局"]],
    [type, ["行政许可", "行政许可", "行政许可", "行政检查"]],
    [item, ["取水许可", "取水许可", "取水许可", "取水许可"]],
    [year, ["2016-01-01", "2016-01-01", "2017-01-01", "2017-01-01"]],
  ]);
  expect(computed("powerChanges", table)).toMatchObject({ added: 1, removed: 1 });
});
