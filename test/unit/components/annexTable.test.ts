import { expect, test } from "vitest";
import { annexTable } from "../../../src/components/list/annexTable.ts";
import { powers } from "../../../src/datasets/powers.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import type { RowsPage } from "../../../src/worker/api.ts";

const { item, department, subitem, year } = powers.fields;

function answer(...rows: readonly (readonly string[])[]): RowsPage {
  return {
    columns: [year, item, subitem, department].map((field) => ({ field: field.id, heading: field.heading, numeric: false })),
    rows: rows.map((texts, record) => ({ cells: texts.map((text) => ({ text, raw: null, corrected: false })), file: "清单.csv", fileId: "f1", record, line: record + 1 })),
    total: rows.length,
    counted: rows.length,
    files: [],
  narrowed: { period: null, ...nothingPicked },
  };
}

test("numbers the items under the annex' own columns; those that nothing stands in are left out, and the rest share the sheet", () => {
  const { columns, rows } = annexTable(answer(["2017", "取水许可", "", "水利局"], ["2017", "采砂许可", "", "水利局"]), "序号", "zh");
  expect(columns.map(({ heading }) => heading)).toEqual(["序号", "行使主体", "事项名称"]);
  expect(rows).toEqual([["1", "水利局", "取水许可"], ["2", "水利局", "采砂许可"]]);
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 9);
});

test("a cell of pages is cut: a row must fit a sheet", () => {
  expect(annexTable(answer(["2017", "长".repeat(900), "", "水利局"]), "序号", "zh").rows[0][2]).toHaveLength(240);
});
