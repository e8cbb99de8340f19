import { expect, test } from "vitest";
import type { ChartTable } from "../../../src/charts/chartTable.ts";
import { tableCsv, tableTsv } from "../../../src/components/panel/tableText.ts";

const table: ChartTable = {
  names: "项目",
  columns: [{ name: "受理", unit: "件" }, { name: "较上年", unit: "%", decimals: 1, change: true }],
  rows: [
    { name: "=市公安局", cells: [{ value: 1234 }, { value: -0.062 }] },
    { name: "水利局，河湖处", cells: [{ value: null }, { value: "" }] },
  ],
};

test("a file that Excel opens as it is: byte order mark, plain numbers, no formula, nothing for what is missing", () => {
  expect(tableCsv(table, "zh")).toBe(`\uFEFF项目,受理（件）,较上年（%）\r\n"'=市公安局",1234,-6.2\r\n水利局，河湖处,,\r\n`);
});

test("pasted, each value has a cell of its own, and no name becomes a formula either", () => {
  expect(tableTsv(table, "zh").split("\r\n")[1]).toBe(`"'=市公安局"\t1234\t-6.2`);
});
