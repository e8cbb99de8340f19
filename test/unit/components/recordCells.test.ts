import { describe, expect, it } from "vitest";
import { cellPairs, recordCells } from "../../../src/components/held/recordCells.ts";
import { imported, sheet } from "../import/importing.ts";

const said = { note: "", at: "2017-12-01T01:30:00.000Z" };

describe("the cells of a record", () => {
  it("stand under the file's heading and the field's name, blank where the record ends early", async () => {
    const file = await imported(sheet("标段编号,项目名称,成交金额（万元）,成交日期,经办", "A1,路,1,2017-03-01,甲", "A2,桥,2,2017-03-02,乙"));
    const cells = recordCells(file, 1, ["A1", "路"]);
    expect(cells.map(({ source, name, text }) => [source, name?.zh ?? null, text])).toEqual([
      ["标段编号", "项目编号", "A1"],
      ["项目名称", "项目名称", "路"],
      ["成交金额（万元）", "成交金额", ""],
      ["成交日期", "成交日期", ""],
      ["经办", null, ""],
    ]);
  });

  it("show the correction in force beside what the file wrote", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交日期", "A1,路,1,2017-03-01", "A2,桥,2,2017-03-02"));
    const decisions = { ...file.decisions, cells: [{ record: 1, column: 2, raw: "1", text: "10", ...said }, { record: 2, column: 0, raw: "A2", text: "A9", ...said }] };
    const cells = recordCells({ report: file.report, decisions }, 1, ["A1", "路", "1", "2017-03-01"]);
    expect(cells.map(({ written, text }) => [written, text])).toEqual([["A1", "A1"], ["路", "路"], ["1", "10"], ["2017-03-01", "2017-03-01"]]);
  });

  it("show no correction that was made where the file was read in another encoding", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交日期", "A1,路,1,2017-03-01", "A2,桥,2,2017-03-02"));
    const decisions = { ...file.decisions, cells: [{ record: 1, column: 1, raw: "繚", text: "道路", ...said }] };
    expect(recordCells({ report: file.report, decisions }, 1, ["A1", "路", "1", "2017-03-01"])[1].text).toBe("路");
  });

  it("go on beyond the headings where the record is wider", async () => {
    const file = await imported(sheet("项目编号,成交金额", "A1,1", "A2,2"));
    expect(recordCells(file, 1, ["A1", "1", "多出"]).at(-1)).toMatchObject({ column: 2, source: "", field: null, text: "多出" });
  });
});

describe("two records side by side", () => {
  const shown = (pairs: ReturnType<typeof cellPairs>) => pairs.map(({ own, rival, differs }) => [own?.text ?? null, rival?.text ?? null, differs]);

  it("meet by field where two files call a column otherwise and put it elsewhere", async () => {
    const own = await imported(sheet("项目编号,项目名称,成交金额,成交日期", "A1,路,1,2017-03-01", "A2,桥,2,2017-03-02"));
    const rival = await imported(sheet("开标时间,标段编号,标段名称,中标价", "2017-03-05,A1,路,1", "2017-03-06,A3,渠,3"));
    const pairs = cellPairs(recordCells(own, 1, ["A1", "路", "1", "2017-03-01"]), recordCells(rival, 1, ["2017-03-05", "A1", "路", "1"]));
    expect(shown(pairs)).toEqual([["A1", "A1", false], ["路", "路", false], ["1", "1", false], ["2017-03-01", "2017-03-05", true]]);
  });

  it("meet by heading without a field, the second of a heading with the second; what only one has stands alone", async () => {
    const own = await imported(sheet("项目编号,项目名称,附记,附记", "A1,路,甲,乙", "A2,桥,甲,乙"));
    const rival = await imported(sheet("附记,附记,项目编号,项目名称,经办", "甲,丙,A1,路,丁", "甲,丙,A2,桥,丁"));
    const pairs = cellPairs(recordCells(own, 1, ["A1", "路", "甲", "乙"]), recordCells(rival, 1, ["甲", "丙", "A1", "路", "丁"]));
    expect(shown(pairs)).toEqual([["A1", "A1", false], ["路", "路", false], ["甲", "甲", false], ["乙", "丙", true], [null, "丁", true]]);
  });

  it("do not differ by spaces around a text, and leave out what both leave blank", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额", "A1,路,1", "A2,桥,2"));
    expect(shown(cellPairs(recordCells(file, 1, ["A1 ", "路", ""]), recordCells(file, 2, ["A1", "桥", ""])))).toEqual([["A1 ", "A1", false], ["路", "桥", true]]);
  });
});
