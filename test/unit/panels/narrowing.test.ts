import { describe, expect, test } from "vitest";
import { marksOf } from "../../../src/charts/mark.ts";
import { dimensionOf } from "../../../src/datasets/dimension.ts";
import { fieldsOf } from "../../../src/datasets/dataset.ts";
import { rowsOf } from "../../../src/datasets/rowsOf.ts";
import { nothingPicked, pickedBeside, type Picked, type RowsOf } from "../../../src/datasets/view.ts";
import { drawPanel } from "../../../src/panels/drawing.ts";
import { isPassedOver, narrowingOf, ownDimensions } from "../../../src/panels/narrowing.ts";
import { panelById, panels } from "../../../src/panels/all.ts";
import type { Panel } from "../../../src/panels/panel.ts";
import { sampleSlices, sampleTables, year2017 } from "./sampleTables.ts";

const style = { width: 900, paper: false, locale: "zh", reducedMotion: true } as const;

function wheresOf(panel: Panel<unknown>): readonly RowsOf[] {
  const data = panel.compute(sampleSlices(panel.dataset.id));
  return marksOf(panel.chart(data, style)).flatMap(({ mark }) => panel.rowsBehind(data, mark) ?? []);
}

describe("what a panel is drawn along is what its marks stand for", () => {
  test.each(panels.map((panel) => [panel.id, panel] as const))("%s", (_, panel) => {
    const { dataset, along } = panel;
    const wheres = wheresOf(panel);
    expect(wheres.length).toBeGreaterThan(0);
    const pickable = fieldsOf(dataset).filter((field) => dimensionOf(dataset, field) !== null);
    for (const { labels = {} } of wheres) {
      const ids = Object.keys(labels);
      // Rows that texts and numbers name one by one are opened, whatever else names them.
      if (ids.every((id) => pickable.some((field) => field.id === id))) expect(along.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }
    for (const field of along) {
      const stands = field.kind === "day" ? (where: RowsOf) => where.period !== undefined : (where: RowsOf) => where.labels?.[field.id] !== undefined;
      expect(wheres.some(stands), `${field.id} is behind a mark`).toBe(true);
      if (field.kind === "day") expect(field).toBe(dataset.time);
    }
  });

  test.each(panels.map((panel) => [panel.id, panel] as const))("%s: a click comes to the rows that the mark opens", (_, panel) => {
    const table = sampleTables.get(panel.dataset.id);
    if (table === undefined) throw new Error("no sample");
    for (const where of wheresOf(panel).slice(0, 40)) {
      const narrowing = narrowingOf(panel, where);
      if (narrowing === null) continue;
      const narrowed = { period: narrowing.period ?? year2017, departments: narrowing.departments, categories: narrowing.categories };
      expect([...rowsOf(panel.dataset, table, narrowed, {})]).toEqual([...rowsOf(panel.dataset, table, { period: year2017, ...nothingPicked }, { period: where.period, labels: where.labels })]);
    }
  });
});

describe("what a view cannot hold opens its rows", () => {
  const cases = panelById("casesByDepartment");
  test.each<readonly [string, string, RowsOf]>([
    ["a weekday", "visitsByWeekday", { weekday: 6 }],
    ["rows named one by one", "largestTrades", { labels: { projectNo: ["A1"], projectName: ["路"] } }],
    ["the two decisions that leave an item on the list", "approvalReform", { labels: { decision: ["保留", "合并"] } }],
    ["a matter of two departments", "casesByDepartment", { labels: { department: ["公安局、民政局"] } }],
    ["cases of no department", "casesByDepartment", { labels: { department: [""] } }],
    ["a category that the panel is not drawn along", "casesByDepartment", { labels: { type: ["行政许可"] } }],
  ])("%s", (_, id, where) => {
    expect(narrowingOf(panelById(id), where)).toBeNull();
  });

  test("the year of a list is no pick of that year", () => {
    expect(narrowingOf(panelById("powersByType"), { period: year2017, labels: { type: ["行政许可"] } })).toEqual({ period: null, departments: [], categories: { powerType: ["行政许可"] } });
  });

  test("a cell of a matrix picks both of its sides", () => {
    expect(narrowingOf(panelById("casesByTypeAndMonth"), { period: year2017, labels: { type: ["行政确认"] } })).toEqual({ period: year2017, departments: [], categories: { powerType: ["行政确认"] } });
  });

  test("a department's overdue cases pick the department", () => {
    expect(narrowingOf(panelById("casesOverdue"), { labels: { department: ["公安局"] }, subset: "overdue" })?.departments).toEqual(["公安局"]);
  });

  test("rows without a label are picked as such", () => {
    expect(narrowingOf(panelById("powersByType"), { labels: { type: [""] } })?.categories).toEqual({ powerType: [""] });
    expect(narrowingOf(cases, { labels: { department: ["公安局"] } })?.departments).toEqual(["公安局"]);
  });
});

describe("picks of what a panel is drawn along", () => {
  const picked: Picked = { departments: ["公安局"], categories: { powerType: ["行政许可"] } };

  test("do not narrow it, others do", () => {
    const beside = (id: string) => pickedBeside(picked, ownDimensions(panelById(id)));
    expect(beside("casesByDepartment")).toEqual({ departments: [], categories: { powerType: ["行政许可"] } });
    expect(beside("casesByTypeAndMonth")).toEqual({ departments: ["公安局"], categories: {} });
    expect(beside("casesByMonth")).toEqual(picked);
  });

  test("fade its other marks, and a department among several is not passed over", () => {
    const panel = panelById("casesByDepartment");
    const of = (label: string) => isPassedOver(panel, { labels: { department: [label] } }, picked);
    expect([of("公安局"), of("民政局"), of("公安局、民政局")]).toEqual([false, true, false]);
    expect(isPassedOver(panel, { labels: { department: ["民政局"] } }, nothingPicked)).toBe(false);
  });

  test.each(["casesByDepartment", "casesByTypeAndMonth", "tradesOverTime", "approvalReform"])("are seen in the drawing of %s, and nothing is where nothing is picked", (id) => {
    const panel = panelById(id);
    const data = panel.compute(sampleSlices(panel.dataset.id));
    const category = Object.fromEntries(ownDimensions(panel).map((dimension) => [dimension, ["行政许可", "工程建设", "取消"]]));
    const drawn = drawPanel(panel, data, style, { departments: ["公安局"], categories: category }).chart;
    expect(JSON.stringify(drawn.option.series) + String(drawn.option.series)).not.toBe(JSON.stringify(panel.chart(data, style).option.series));
    expect(JSON.stringify(drawPanel(panel, data, style, nothingPicked).chart.option.series)).toBe(JSON.stringify(panel.chart(data, style).option.series));
  });
});

describe("a drawing states what else can be clicked", () => {
  const drawn = (id: string) => {
    const panel = panelById(id);
    return drawPanel(panel, panel.compute(sampleSlices(panel.dataset.id)), style, nothingPicked);
  };

  test("entries of a legend that are categories, for the whole period", () => {
    expect(drawn("tradesOverTime").legend.get("政府采购")).toEqual({ title: { zh: "政府采购", en: "政府采购" }, labels: { category: ["政府采购"] } });
    expect(drawn("casesByMonth").legend.size).toBe(0);
    expect(drawn("casesByDepartment").legend.size).toBe(0);
  });

  test("the stretch of time over each place of an axis of time, and none over others", () => {
    const counts = ["casesByMonth", "tradesOverTime", "casesByTypeAndMonth", "visitsTrend", "permitsExpiring", "visitsByWeekday", "casesByDepartment"].map((id) => drawn(id).spans.length);
    expect(counts).toEqual([12, 12, 12, 365, 0, 0, 0]);
    const { spans } = drawn("casesByMonth");
    expect([spans[0].from, spans[11].to]).toEqual([year2017.from, year2017.to]);
  });
});
