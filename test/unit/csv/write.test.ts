import Papa from "papaparse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/csv/write.ts";

test("rows are written after RFC 4180", () => {
  const rows = [["部门", "备注"], ["a,b", 'x"y'], ["两\n行", ""]];
  expect(writeCsv(rows)).toBe('部门,备注\r\n"a,b","x""y"\r\n"两\n行",\r\n');
});

test("a byte order mark for Excel, and no rows at all", () => {
  expect(writeCsv([["a"]], { bom: true })).toBe("\uFEFFa\r\n");
  expect(writeCsv([])).toBe("");
});

test("any iterable will do", () => {
  function* rows() {
    yield ["1"];
    yield ["2"];
  }
  expect(writeCsv(rows())).toBe("1\r\n2\r\n");
});

describe("a guard against formulas", () => {
  test.each([
    ["=1+1", true],
    ["=cmd|' /C calc'!A0", true],
    ["@SUM(A1)", true],
    ["+1+cmd", true],
    ["-2+3", true],
    ["-", true],
    ["\t=1", true],
    ["\r=1", true],
    ["\n=1", true],
    ["＝1+1", true],
    ["－2+3", true],
    ["－5", false],
    ["-5", false],
    ["-5.25", false],
    ["+3", false],
    ["12", false],
    ["2017-09-29", false],
    ["a=b", false],
    ["市公安局", false],
  ])("%j: %s", (cell, guarded) => {
    const [[written]] = Papa.parse<string[]>(writeCsv([[cell, "x"]], { guard: true }), { newline: "\r\n" }).data;
    expect(written).toBe(guarded ? `'${cell}` : cell);
    expect(Papa.parse<string[]>(writeCsv([[cell, "x"]]), { newline: "\r\n" }).data[0][0]).toBe(cell);
  });
});

test("what is written reads back the same", () => {
  const cell = fc.string({ unit: fc.constantFrom(",", '"', "\r", "\n", " ", "a", "市", "，", "\t") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(Papa.parse(writeCsv(rows), { delimiter: ",", newline: "\r\n" }).data.slice(0, -1)).toEqual(rows);
    }),
  );
});
