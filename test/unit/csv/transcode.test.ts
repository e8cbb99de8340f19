import { describe, expect, test } from "vitest";
import { readRawAt, readRecords } from "../../../src/csv/readRecords.ts";
import { readBytes } from "../../../src/csv/source.ts";
import { readable } from "../../../src/csv/transcode.ts";
import { COMMA, encoded, rowsOf, scanned, sourceOf } from "./bytes.ts";

describe("a file stays where it is if its fields can be found on bytes", () => {
  test.each([
    ["utf-8", ",", true],
    ["gb18030", "\t", true],
    ["gb18030", ";", true],
    ["big5", ",", true],
    ["windows-1252", "|", true],
    ["utf-8", "|", true],
    ["gb18030", "|", false /* 0x7C is the second byte of 獆 */],
    ["big5", "|", false],
    ["gb18030", "a", false],
    ["gb18030", "5", false /* digits are second bytes of four */],
    ["utf-8", "，", false],
    ["utf-16le", ",", false],
  ] as const)("%s with %j: %s", async (encoding, delimiter, stays) => {
    const source = sourceOf(encoded("a", encoding));
    const input = await readable(source, { encoding, bom: 0 }, { ...COMMA, delimiter });
    expect(input.source === source).toBe(stays);
    expect(input.encoding).toBe(stays ? encoding : "utf-8");
    expect(encoded(input.delimiter, "utf-8")).toHaveLength(1);
  });
});

test("a rewritten file is the same text, whatever the slices", async () => {
  const text = "甲|乙\r\n䶮|獆\r\n".repeat(30);
  for (const encoding of ["gb18030", "utf-16le", "utf-16be"] as const) {
    for (const slice of [1, 2, 3, 7, 1000]) {
      const { source, from } = await readable(sourceOf([1, 2], encoded(text, encoding)), { encoding, bom: 2 }, { ...COMMA, delimiter: "|" }, slice);
      expect(from).toBe(0);
      expect(new TextDecoder().decode(await readBytes(source, 0, source.size))).toBe(text);
      expect(new TextDecoder().decode(await readBytes(source, 4, 13))).toBe("乙\r\n䶮|");
    }
  }
});

describe("a full-width comma as delimiter", () => {
  const dialect = { ...COMMA, delimiter: "，" };
  const text = '部门，事项\r\n市公安局，"户籍，迁移"\r\n"a,b"，c\u001fd\r\n';

  test.each(["utf-8", "gb18030", "utf-16le"] as const)("delimits in %s; in quotes it is text, and raw lines are the file's own", async (encoding) => {
    const { input, cells } = await scanned(text, { encoding, dialect });
    const rows = [["部门", "事项"], ["市公安局", "户籍，迁移"], ["a,b", "c\u001fd"]];
    expect(rowsOf(cells)).toEqual(rows);
    expect(await readRecords(input, dialect, cells, 0, 3)).toEqual(rows);
    expect(await readRawAt(input, cells, [1])).toEqual(['市公安局，"户籍，迁移"']);
  });
});
