import { describe, expect, test } from "vitest";
import { cellData, cellText, changeCell, changeColumn, columnHeading, shareColumn, type TableCell, type TableColumn } from "../../../src/charts/chartTable.ts";
import type { Chart } from "../../../src/charts/chart.ts";
import { ranking } from "../../../src/charts/ranking.ts";
import { type Mark, markOf } from "../../../src/charts/mark.ts";
import { samples, screen } from "./samples.ts";

const names = Object.keys(samples);

function sample(name: string): Chart {
  const chart = samples[name]?.(screen);
  if (!chart) throw new Error(`no sample ${name}`);
  return chart;
}

function cellsOf({ table }: Chart): TableCell[] {
  return table.rows.flatMap(({ cells }) => cells);
}

function placeOf({ series, index }: Mark): string {
  return `${series} ${index}`;
}

/** Every mark that the chart draws. */
function marksOf({ option }: Chart): string[] {
  const data = [option.series ?? []].flat().flatMap((series) => (Array.isArray(series.data) ? series.data : []));
  return data.flatMap((item: unknown) => {
    const mark = markOf({ data: item });
    return mark === null ? [] : [placeOf(mark)];
  });
}

describe.each(names)("%s as a table", (name) => {
  const chart = sample(name);

  test("every line has a cell under every heading", () => {
    expect(chart.table.rows.length).toBeGreaterThan(0);
    for (const { cells } of chart.table.rows) expect(cells).toHaveLength(chart.table.columns.length);
  });

  test("what can be clicked in the chart is a cell, once, and nothing else is", () => {
    const marks = cellsOf(chart).flatMap(({ mark }) => (mark === undefined ? [] : [placeOf(mark)]));
    expect(marks.toSorted()).toEqual(marksOf(chart).toSorted());
  });
});

describe("what a table says besides the numbers drawn", () => {
  test("last year's and the change on it, of the series that it is last year's of", () => {
    const { columns, rows } = sample("bars").table;
    expect(columns.map((column) => columnHeading(column, "zh"))).toEqual(["受理（件）", "办结（件）", "上年受理（件）", "较上年（%）"]);
    expect(rows[0]?.cells.map((cell, i) => cellText(cell, columns[i]!, "zh"))).toEqual(["143,102", "141,020", "140,500", "+1.9"]);
  });

  test("a part's share, and the whole", () => {
    const { columns, rows } = sample("stacked").table;
    expect(columns.map((column) => columnHeading(column, "zh")).slice(-3)).toEqual(["土地矿权（元）", "占比（%）", "合计（元）"]);
    expect(rows[0]?.cells.map((cell, i) => cellText(cell, columns[i]!, "zh"))).toEqual(["90,300,000", "75.1", "19,000,000", "15.8", "11,000,000", "9.1", "120,300,000"]);
  });

  test("a row's share of a whole that is more than the rows drawn", () => {
    const { columns, rows } = ranking([{ name: "市公安局", value: 25 }], { unit: "件", name: "受理", description: "", whole: 200 }, screen).table;
    expect(columns.map((column) => columnHeading(column, "zh"))).toEqual(["受理（件）", "占比（%）"]);
    expect(rows[0]?.cells.map((cell, i) => cellText(cell, columns[i]!, "zh"))).toEqual(["25", "12.5"]);
  });

  test("a day without data says so and is no 0", () => {
    const { columns, rows } = sample("calendar").table;
    expect(rows[130]?.cells.map((cell) => [cellText(cell, columns[0]!, "zh"), cellData(cell, columns[0]!)])).toEqual([["无数据", ""]]);
  });
});

describe("a cell", () => {
  const rate: TableColumn = { name: "按时办结率", unit: "%" };
  test.each<[why: string, cell: TableCell, column: TableColumn, read: string, data: string]>([
    ["thousands are grouped for people only", { value: 1_925_485 }, { name: "受理", unit: "件" }, "1,925,485", "1925485"],
    ["fractions become percent", { value: 0.9938 }, rate, "99.38", "99.38"],
    ["what binary fractions leave over is cut", { value: 1 - 0.9938 }, rate, "0.62", "0.62"],
    ["shares line up by their decimal", { value: 0.5 }, shareColumn("zh"), "50.0", "50"],
    ["growth bears its sign", changeCell(110, 100, "件"), changeColumn("件", "上年", "zh"), "+10.0", "10"],
    ["a loss has a true minus for people, a hyphen for spreadsheets", changeCell(90, 100, "件"), changeColumn("件", "上年", "zh"), "−10.0", "-10"],
    ["rates differ by points", changeCell(0.5, 0.48, "%"), changeColumn("%", "上年", "zh"), "+2", "2"],
    ["from nothing there is no growth", changeCell(5, 0, "件"), changeColumn("件", "上年", "zh"), "", ""],
    ["words stay words", { value: "3 项" }, { name: "说明", unit: "" }, "3 项", "3 项"],
  ])("%s", (_, cell, column, read, data) => {
    expect(cellText(cell, column, "zh")).toBe(read);
    expect(cellData(cell, column)).toBe(data);
  });
});
