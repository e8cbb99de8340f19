import { expect, test } from "vitest";
import { EXPORT_LIMIT, rowsCsv } from "../../../src/components/rows/rowsCsv.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import { ROWS_PER_PAGE, type RowsPage } from "../../../src/worker/api.ts";

const origin = { file: "文件", line: "行" };

function pages(total: number, text: (row: number) => string) {
  const asked: number[] = [];
  const read = async (page: number): Promise<RowsPage> => {
    asked.push(page);
    const first = page * ROWS_PER_PAGE;
    const length = Math.max(0, Math.min(ROWS_PER_PAGE, total - first));
    return {
      columns: [{ field: "name", heading: { zh: "事项名称", en: "Item" }, numeric: false }],
      rows: Array.from({ length }, (_, i) => ({ cells: [{ text: text(first + i), raw: "原值", corrected: false }], file: "办件.csv", fileId: "f1", record: first + i + 1, line: first + i + 2 })),
      total,
      counted: total,
      files: [{ name: "办件.csv", rows: total }],
      narrowed: { period: null, ...nothingPicked },
    };
  };
  return { asked, read };
}

function linesOf(csv: string): string[] {
  return csv.trimEnd().split("\r\n");
}

test("every row of every page, clean, with its file and line, under headings of the language", async () => {
  const { read } = pages(250, (row) => `事项${row}`);
  const lines = linesOf(await rowsCsv(read, origin, "zh"));
  expect(lines).toHaveLength(251);
  expect(lines[0]).toBe("\uFEFF事项名称,文件,行");
  expect(lines[250]).toBe("事项249,办件.csv,251");
});

test("a cell that Excel would run as a formula is disarmed", async () => {
  const { read } = pages(1, () => "=cmd|' /C calc'!A0");
  expect(linesOf(await rowsCsv(read, origin, "en"))[1]).toMatch(/^"?'=/);
});

test("stops at the limit instead of asking the worker for two million rows", async () => {
  const { asked, read } = pages(EXPORT_LIMIT + 5000, String);
  expect(linesOf(await rowsCsv(read, origin, "zh"))).toHaveLength(EXPORT_LIMIT + 1);
  expect(asked).toHaveLength(EXPORT_LIMIT / ROWS_PER_PAGE);
});

test("ends where rows vanish while they are read, such as a file removed meanwhile", async () => {
  const { read } = pages(150, String);
  const shrinking = async (page: number) => ({ ...(await read(page)), total: 400 });
  expect(linesOf(await rowsCsv(shrinking, origin, "zh"))).toHaveLength(151);
});
