import { expect, it } from "vitest";
import { readRecordsAt } from "../../../src/csv/readRecords.ts";
import { scan } from "../../../src/csv/scan.ts";
import { memorySource } from "../../../src/csv/memorySource.ts";
import { readRanges, type ByteSource } from "../../../src/csv/source.ts";
import { readable } from "../../../src/csv/transcode.ts";
import { COMMA } from "./bytes.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const sources: [what: string, of: (text: string) => ByteSource][] = [
  ["a file", (text) => new Blob([text])],
  ["memory", (text) => memorySource([encode(text)])],
];

it.each(sources)("ranges of %s come as they are asked for, each once more where it is asked for twice", async (_, of) => {
  const ranges = await readRanges(of("0123456789"), [{ start: 7, end: 9 }, { start: 0, end: 3 }, { start: 7, end: 9 }, { start: 4, end: 4 }]);
  expect(ranges.map((bytes) => new TextDecoder().decode(bytes))).toEqual(["78", "012", "78", ""]);
});

it.each(sources)("records of %s are found wherever they are, however far from each other", async (_, of) => {
  // Half a megabyte each: too far apart to be read as one, and too much to be read at once.
  const text = Array.from({ length: 40 }, (_, i) => `${i},${"x".repeat(500_000)}\n`).join("");
  const input = await readable(of(text), { encoding: "utf-8", bom: 0 }, COMMA);
  const cells = await scan(input, COMMA);
  if ("failure" in cells) throw new Error(cells.failure);
  const wanted = [39, 0, 8, 9, 30, 2, 4, 6, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 34, 36];
  const records = await readRecordsAt(input, COMMA, cells, wanted);
  expect(records.map(([number, filling]) => [Number(number), filling.length])).toEqual(wanted.map((record) => [record, 500_000]));
});
