import { expect, it } from "vitest";
import { isFooter } from "../../../../src/import/layout/footer.ts";

// Short, in two cells and right below the rows: nothing but the word tells these from a row of data.
it.each(["注", "备注", "说明：", "附注", "数据来源：", "资料来源", "来源", "填报单位", "制表人：", "审核：", "复核", "联系人", "单位负责人", "报送单位", "统计人", "Source:", "Note"])("“%s” and a name beside it is a footer", (word) => {
  expect(isFooter([word, "交易中心", "", "", ""], 5, false)).toBe(true);
});

it.each<[string[], boolean, string]>([
  [["填报人：张三", "", "审核人：李四", "", "填报日期：2018年1月5日"], true, "the line that is signed, however much of the row it fills"],
  [["填报人：张三", "道路", "工程建设", "100", "2017-03-01"], false, "a row whose first cell happens to be signed"],
  [["1.本表不含补充耕地", "", "", "", ""], true, "a numbered remark"],
  [["1.5", "", "", "", ""], false, "a number"],
  [["道路", "交易中心", "", "", ""], false, "a row that is mostly blank"],
])("%j: %s, %s", (record, footer) => {
  expect(isFooter(record, 5, false)).toBe(footer);
});

it("takes a short remark for one only where it stands apart from the rows", () => {
  const remark = ["以上为初步数", "", "", "", ""];
  expect([isFooter(remark, 5, true), isFooter(remark, 5, false)]).toEqual([true, false]);
});
