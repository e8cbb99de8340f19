import { expect, it } from "vitest";
import { plainRows } from "../../../src/plain/plainTable.ts";
import { importing, sheet } from "../import/importing.ts";

async function plain(text: string): Promise<(readonly string[])[]> {
  const result = await importing(text, "表.csv", true);
  if (!result.ok) throw new Error(`not imported: ${result.failure.reason}`);
  const rows: (readonly string[])[] = [];
  for await (const row of plainRows(result.file)) rows.push(row);
  return rows;
}

const people = ["姓名,城市,年龄", "甲,西宁,31", "乙,海西,32", "丙,玉树,33"];
const table = people.map((line) => line.split(","));

it.each<[what: string, text: string, rows: string[][]]>([
  ["an empty file is an empty table", "", []],
  ["a header alone is a table without rows", sheet(people[0]), [table[0]]],
  ["one row", sheet(...people.slice(0, 2)), table.slice(0, 2)],
  ["one column", sheet("姓名", "甲", "合计", "乙"), [["姓名"], ["甲"], ["合计"], ["乙"]]],
  ["no header: the columns are numbered", sheet("1,2.5", "2,3.5", "3,4.5"), [["第1列", "第2列"], ["1", "2.5"], ["2", "3.5"], ["3", "4.5"]]],
  ["a header twice", sheet(people[0], ...people), table],
  ["a preamble", sheet("人员名单", "编制：,办公室", "", ...people), table],
  ["a line of text below", sheet(...people, "完"), table],
  ["a short remark below a blank line", sheet(...people, "", "口径见附件,,"), table],
  ["a total", sheet(...people, "合计,,96"), table],
  ["repeated rows are all kept", sheet(...people, people[1]), [...table, table[1]]],
  ["a row cut short is filled up", sheet(...people, "丁,果洛"), [...table, ["丁", "果洛", ""]]],
  ["even one of a number only, at the end", sheet(...people, "A-4"), [...table, ["A-4", "", ""]]],
  ["a row with a cell too many keeps it and widens no other", sheet(...people, "丁,果洛,34,退休"), [...table, ["丁", "果洛", "34", "退休"]]],
  ["a column without a heading that most rows fill is numbered", sheet(people[0], ...people.slice(1).map((line) => `${line},是`)), [[...table[0], "第4列"], ...table.slice(1).map((row) => [...row, "是"])]],
  ["blank columns at the right edge go", sheet(...people.map((line) => `${line},,`)), table],
  ["a blank heading stays blank", sheet(",城市,年龄", ...people.slice(1)), [["", "城市", "年龄"], ...table.slice(1)]],
  ["years are headings", sheet("地区,2015,2016", "西宁,1,2", "海西,3,4"), [["地区", "2015", "2016"], ["西宁", "1", "2"], ["海西", "3", "4"]]],
  ["numbers above words are headings", sheet("姓名,1,2", "甲,早,晚", "乙,晚,早"), [["姓名", "1", "2"], ["甲", "早", "晚"], ["乙", "晚", "早"]]],
  ["cells stay as they were written", sheet("a,b", '" x ","=1+1"', "１２,“y”"), [["a", "b"], [" x ", "=1+1"], ["１２", "“y”"]]],
])("%s", async (_, text, rows) => {
  expect(await plain(text)).toEqual(rows);
});

it("a make of petrol called Total is no total among rows of words, and is one above figures", async () => {
  const stations = sheet("Fuel,Station,Litres", "Diesel,Total,3", "E10,Shell,4", "E10,Total,5");
  expect((await plain(stations)).length).toBe(4);
  expect((await plain(sheet("Name,Litres,Price", "Ann,3,1.5", "Bob,4,2.5", "Total,7,4"))).length).toBe(3);
});

it("a second table below keeps its rows, as wide as they are", async () => {
  const below = sheet(...people, "", "科目,一,二,三,四", "语文,1,2,3,4");
  expect(await plain(below)).toEqual([...table, ["科目", "一", "二", "三", "四"], ["语文", "1", "2", "3", "4"]]);
});
