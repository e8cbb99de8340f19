import { expect, test } from "vitest";
import { yearPeriod } from "../../../src/clean/day.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import { undecided, type CellCorrection } from "../../../src/import/decisions/decisions.ts";
import { createWorkspace } from "../../../src/worker/workspace.ts";

/** The cells of one row of a file of cases by field, after these corrections of its column. */
async function cellsAfter(content: string, row: number, ...cells: readonly Omit<CellCorrection, "note" | "at">[]) {
  const workspace = createWorkspace();
  const added = await workspace.add(new File([content], "办件.csv"), () => undefined);
  if (!added.ok) throw new Error(added.failure.reason);
  const corrections = cells.map((cell) => ({ ...cell, note: "电话核实", at: "2018-01-05T02:00:00.000Z" }));
  await workspace.decide(added.id, { ...undecided, cells: corrections });
  const view = { period: yearPeriod(2017), compare: "none", ...nothingPicked } as const;
  const { rows, columns } = await workspace.rows({ dataset: "cases", view, where: null, page: 0, sort: null });
  return Object.fromEntries(rows[row].cells.map((cell, i) => [columns[i].field, cell]));
}

const lines = "办件编号,申请人,受理部门,受理日期\r\nB1,马国强,市公安局,2017-02-30\r\nB2,李静,市公安局,2017/3/5\r\n";

test("a cell corrected by hand shows the correction, and what the file wrote", async () => {
  const { received } = await cellsAfter(lines, 0, { record: 1, column: 3, raw: "2017-02-30", text: "2017年2月28日" });
  expect(received).toEqual({ text: "2017-02-28", raw: "2017-02-30", corrected: true });
});

test.each([
  { field: "received", cell: { text: "2017-03-05", raw: "2017/3/5", corrected: false }, reason: "cleaned, but by no hand" },
  { field: "caseNo", cell: { text: "B2", raw: null, corrected: false }, reason: "as the file has it" },
])("beside it, $field is no correction: $reason", async ({ field, cell }) => {
  const cells = await cellsAfter(lines, 1, { record: 1, column: 3, raw: "2017-02-30", text: "2017-02-28" });
  expect(cells[field]).toEqual(cell);
});

test("a correction that already reads as a clean value is marked all the same", async () => {
  const { caseNo } = await cellsAfter(lines, 0, { record: 2, column: 0, raw: "B2", text: "B20" });
  expect(caseNo).toEqual({ text: "B20", raw: "B2", corrected: true });
});

test.each([
  ["2017-03", "months of a summary have no day", "月份,受理部门,受理数\r\n2017年3月,市公安局,5\r\n"],
  ["2017-03-05", "days do", "受理日期,受理部门,受理数\r\n2017/3/5,市公安局,5\r\n"],
])("a date is shown as exactly as its file tells it, %s: %s", async (text, _reason, content) => {
  expect((await cellsAfter(content, 0)).received.text).toBe(text);
});

test("a corrected name is masked, before and after", async () => {
  const { applicant } = await cellsAfter(lines, 0, { record: 2, column: 1, raw: "李静", text: "李靖宇" });
  expect(applicant).toEqual({ text: "李**", raw: "李*", corrected: true });
});

test("a correction shows in a column too various to be kept in memory", async () => {
  const many = Array.from({ length: 70_000 }, (_, i) => `B${i},市公安局,2017-01-03`);
  const { caseNo } = await cellsAfter(`办件编号,受理部门,受理日期\r\n${many.join("\r\n")}\r\n`, 5, { record: 6, column: 0, raw: "B5", text: "b-5" });
  expect(caseNo).toEqual({ text: "B-5", raw: "B5", corrected: true });
});
