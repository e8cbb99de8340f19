import { expect, it } from "vitest";
import { failureSentence } from "../../../src/import/failure.ts";
import { importing, importingSource } from "./importing.ts";

const bytes = (...head: number[]) => Uint8Array.from([...head, ...new Array<number>(64).fill(0)]);
const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

it.each([
  ["an empty file", "", "empty", "重新导出"],
  ["only blank lines", "\r\n\r\n", "empty", "重新导出"],
  ["only a header", "项目编号,项目名称,成交金额\r\n", "headerOnly", "选中了数据"],
  ["only titles and a header", "2017年交易情况表,,\r\n项目编号,项目名称,成交金额\r\n", "headerOnly", "选中了数据"],
  ["an xlsx renamed to .csv", bytes(0x50, 0x4b, 3, 4, ...ascii("xxxx[Content_Types].xml")), "spreadsheet", "另存为“CSV"],
  ["a zip archive renamed to .csv", bytes(0x50, 0x4b, 3, 4, ...ascii("xxxxdata.csv")), "archive", "解压"],
  ["an old xls renamed to .csv", bytes(0xd0, 0xcf, 0x11, 0xe0), "oldSpreadsheet", "另存为“CSV"],
  ["a PNG picture", bytes(0x89, ...ascii("PNG"), 13, 10, 26, 10), "picture", "CSV 文件"],
  ["a JPEG picture", bytes(0xff, 0xd8, 0xff, 0xe0), "picture", "CSV 文件"],
  ["a PDF", bytes(...ascii("%PDF-1.4")), "document", "CSV 文件"],
  ["machine code", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32), "binary", "另存为 CSV"],
])("%s fails with a sentence that names it and says what to do", async (_, content, reason, advice) => {
  const result = await importing(content, "八月.csv");
  expect(result).toEqual({ ok: false, failure: { reason } });
  if (result.ok) return;
  const sentence = failureSentence("八月.csv", result.failure);
  expect(sentence.zh).toContain("《八月.csv》");
  expect(sentence.zh).toContain(advice);
  expect(sentence.en).toContain("八月.csv");
});

it.each([
  ["vanished", "NotFoundError", "unreadable"],
  ["changed, or is locked by another program", "NotReadableError", "changed"],
])("a file that %s while it is read is not half imported", async (_, name, reason) => {
  let reads = 0;
  // More than is read at once.
  const content = new Blob(["a,b\r\n", "1,2\r\n".repeat(1 << 20)]);
  const source = {
    name: "九月.csv",
    size: content.size,
    arrayBuffer: () => content.arrayBuffer(),
    slice: (start: number, end: number) => {
      // The head is still there; what comes after is gone.
      if (reads++ === 0) return content.slice(start, end);
      return { arrayBuffer: () => Promise.reject(new DOMException("gone", name)) };
    },
  };
  expect(await importingSource(source)).toEqual({ ok: false, failure: { reason } });
});

it("a heading that begins with BM is not taken for a bitmap", async () => {
  expect((await importing("BM编号,名称\r\n1,甲\r\n")).ok).toBe(true);
});

it("stops when asked to, without a result", async () => {
  const { importFile } = await import("../../../src/import/importFile.ts");
  const { createDirectory } = await import("../../../src/clean/department.ts");
  const file = new File(["a,b\r\n1,2\r\n"], "十月.csv");
  const result = await importFile(file, { id: "f", datasets: [], directory: createDirectory({ name: "", prefixes: [] }, []), cancelled: () => true });
  expect(result).toEqual({ ok: false, failure: { reason: "cancelled" } });
});
