import { expect, it } from "vitest";
import { powers } from "../../../src/datasets/powers.ts";
import { filterWords } from "../../../src/table/filterWords.ts";
import { allRows } from "../../../src/table/table.ts";
import { tinyTable } from "../datasets/tinyTable.ts";

const { department, item, basis } = powers.fields;

const table = tinyTable([
  [department, ["公安局", "公安局", "水利局"]],
  [item, ["对旅馆业违规的处罚", "旅馆业特种行业许可", "取水许可（A类）"]],
  [basis, [null, "《治安管理处罚法》", "《水法》"]],
]);

it.each([
  ["", [0, 1, 2], "nothing searched for: all"],
  ["许可", [1, 2], "in any row's item"],
  ["处罚", [0, 1], "in one column or another"],
  ["公安 许可", [1], "each word, though in other columns"],
  ["公安　旅馆", [0, 1], "a full-width space parts words too"],
  ["取水许可(a", [2], "width and case make no difference"],
  ["海事", [], "nowhere"],
])("%j finds %j: %s", (words, expected) => {
  expect([...filterWords(table, allRows(table), [department, item, basis], words)]).toEqual(expected);
});
