import { expect, it } from "vitest";
import { fateNames } from "../../../../src/import/fate.ts";
import { imported, sheet } from "../importing.ts";

const TRADES = "项目编号,项目名称,交易类别,成交金额（万元）,成交日期";
const rows = ["A1,道路,工程建设,100,2017-03-01", "A2,桥梁,政府采购,250.5,2017-04-02"];

/** One letter per record: title, Header, blank, . for a row kept, Total, Footer, held. */
async function shapeOf(...lines: readonly string[]): Promise<string> {
  const letters: Record<(typeof fateNames)[number], string> = { kept: ".", duplicate: "d", title: "t", header: "H", total: "T", blank: "_", footer: "F", held: "h", leftOut: "x", formItem: "i" };
  return [...(await imported(sheet(...lines))).fates].map((fate) => letters[fateNames[fate]]).join("");
}

it.each<[what: string, lines: readonly string[], shape: string]>([
  ["one row of data", [TRADES, rows[0]], "H."],
  ["a title and one row", ["2017年交易情况表", TRADES, rows[0]], "tH."],
  ["28 lines of text above two rows", [...Array.from({ length: 28 }, (_, i) => `说明${i}`), TRADES, ...rows], `${"t".repeat(28)}H..`],
  ["blank lines between title, header and rows", ["2017年交易,,,,", ",,,,", "", TRADES, ",,,,", ...rows], "t__H_.."],
  ["labels beside one another above the header", ["填报单位：公安局,,,填报日期：2018-01-05,", TRADES, ...rows], "tH.."],
  ["a title on two lines, one of them indented", ["格尔木市,,,,", "　　2017年交易情况表,,,,", TRADES, ...rows], "ttH.."],
  ["rows wider than the header", [TRADES, ...rows.map((row) => `${row},甲,乙`)], "H.."],
  ["rows narrower than the header", [`${TRADES},备注,,`, ...rows], "H.."],
  ["a header that comes twice", [TRADES, rows[0], TRADES, rows[1]], "H.H."],
  ["a signature below a blank line", [TRADES, ...rows, ",,,,", "单位负责人：甲,,填表人：乙,,", "2018年1月5日,,,,"], "H.._FF"],
  ["a table of words only", ["姓名,地址,意见", "张三,昆仑路,好", "李四,黄河路,不好"], "H.."],
  ["one column", ["姓名", "张三", "李四"], "H.."],
  ["years for headings", ["指标,2015年,2016年", "人口,1,2", "面积,4,5"], "H.."],
  ["no header at all", ["1,2.5,2017-03-01", "2,3.5,2017-03-02"], ".."],
  ["a long title above few columns", ["2017年格尔木市政务服务中心各窗口单位办件情况统计表", "月份,受理数", "1月,5", "2月,6"], "tH.."],
])("finds header and rows in %s", async (_, lines, shape) => {
  expect(await shapeOf(...lines)).toBe(shape);
});

it.each<[what: string, lines: readonly string[], headings: readonly string[]]>([
  ["groups merged to the right", ["部门,收件数,,办结数,", ",许可,确认,许可,确认"], ["部门", "收件数·许可", "收件数·确认", "办结数·许可", "办结数·确认"]],
  ["groups written out over each column", ["部门,收件数,收件数,办结数,办结数", "部门,许可,确认,许可,确认"], ["部门", "收件数·许可", "收件数·确认", "办结数·许可", "办结数·确认"]],
  ["columns merged down between the groups", ["部门,收件数,,小计,办结数", ",许可,确认,,许可"], ["部门", "收件数·许可", "收件数·确认", "小计", "办结数·许可"]],
])("joins a header of two levels: %s", async (_, header, headings) => {
  const file = await imported(sheet("2017年情况表,,,,", ...header, "公安局,1,2,3,4", "民政局,3,4,7,8"));
  expect(file.headings).toEqual(headings);
  expect(file.report.rows.kept).toBe(2);
});

it("takes no row of words under a heading that comes twice for a second level", async () => {
  const file = await imported(sheet("姓名,地址,备注,备注", "张三,昆仑路,甲,乙", "李四,黄河路,丙,丁"));
  expect(file.headings).toEqual(["姓名", "地址", "备注", "备注"]);
  expect(file.report.rows.kept).toBe(2);
});

it("sets both levels of a repeated header aside", async () => {
  const header = ["月份,收件数,,办结数,", ",许可,小计,许可,小计"];
  expect(await shapeOf("2017年办件情况", ...header, "1月,1,2,1,2", ...header, "2月,3,4,3,4")).toBe("tHH.HH.");
});
