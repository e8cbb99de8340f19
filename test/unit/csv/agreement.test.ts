import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { readRecords, readRecordsAt } from "../../../src/csv/readRecords.ts";
import { rowsOf, scanned } from "./bytes.ts";

/** Characters whose last GBK byte is @, a backslash, a bar or a letter, of four bytes, full-width, and plain ones. */
const CHARACTERS = ["丂", "俓", "獆", "鎐", "䶮", "𠅤", "€", "，", "（", "１", "　", "市", "局", "a", "1", " ", "\t", "'", "=", ";"];

const delimiter = fc.constantFrom(",", "\t", ";");
const newline = fc.constantFrom("\n", "\r\n", "\r");
const encoding = fc.constantFrom("utf-8" as const, "gb18030" as const);
const sliceBytes = fc.integer({ min: 1, max: 64 });
const distinctLimit = fc.constant(1000);
const setting = fc.record({ delimiter, newline, encoding, sliceBytes, distinctLimit });

/** Cells as a careful writer quotes them: when they must be, and sometimes when not. */
const cell = fc
  .tuple(fc.string({ unit: fc.constantFrom(...CHARACTERS, '"', ",", "\n", "\r", "\r\n"), maxLength: 8 }), fc.boolean(), fc.constantFrom("", "", " ", " \t"))
  .map(([text, quoted, blanks]) => (quoted || /[",;\t\r\n]/.test(text) ? { quoted: `"${text.replaceAll('"', '""')}"`, blanks } : { quoted: text, blanks: "" }));

/** Text of any kind: quotes where nobody expects them. */
const soup = fc.array(fc.constantFrom(...CHARACTERS.filter((each) => each !== "　"), '"', '"', '""', "DELIMITER", "DELIMITER", "NEWLINE", "NEWLINE"), { maxLength: 40 });

interface Setting {
  delimiter: string;
  newline: "\n" | "\r\n" | "\r";
  encoding: "utf-8" | "gb18030";
  sliceBytes: number;
  distinctLimit: number;
}

async function agrees(text: string, { delimiter, newline, ...options }: Setting) {
  const dialect = { delimiter, quote: '"', escape: '"', padded: false } as const;
  const expected = Papa.parse<string[]>(text, { delimiter, newline }).data;
  // PapaParse sees a record behind the last line break.
  const last = expected.at(-1);
  if (last?.length === 1 && last[0] === "" && text.endsWith(newline)) expected.pop();
  const { input, cells } = await scanned(text, { ...options, dialect });
  // PapaParse lets a stray quote join cells; where a scan does not, it still reads back as it scanned.
  if (cells.mendedQuotes.length > 0) {
    expect(await readRecords(input, dialect, cells, 0, cells.records)).toEqual(rowsOf(cells));
    return;
  }
  expect(rowsOf(cells)).toEqual(expected);
  expect(await readRecords(input, dialect, cells, 0, cells.records)).toEqual(expected);
  const backwards = Array.from({ length: cells.records }, (_, index) => cells.records - 1 - index);
  expect(await readRecordsAt(input, dialect, cells, backwards)).toEqual(expected.toReversed());
}

test("the scan and the reading back agree with PapaParse on tables", async () => {
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), setting, async (rows, ends, settings) => {
      const lines = rows.map((row) => row.map(({ quoted, blanks }) => quoted + blanks.replaceAll(settings.delimiter, "")).join(settings.delimiter));
      const text = lines.join(settings.newline);
      // PapaParse lets blanks between a closing quote and the end of the file undo the quote; a scan does not.
      await agrees(ends || /"[ \t]+$/.test(text) ? text + settings.newline : text, settings);
    }),
    { numRuns: 600 },
  );
});

test("and on text of any kind", async () => {
  await fc.assert(
    fc.asyncProperty(soup, setting, async (pieces, settings) => {
      const text = pieces.join("").replaceAll("DELIMITER", settings.delimiter).replaceAll("NEWLINE", settings.newline);
      await agrees(/"[ \t]+$/.test(text) ? `${text}x` : text, settings);
    }),
    { numRuns: 1500 },
  );
});

test("on arbitrary bytes it ends, counts as PapaParse does, and never depends on the slices", async () => {
  const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x20));
  const bytes = fc.array(byte, { maxLength: 80 }).map((all) => Uint8Array.from(all.filter((each) => each !== 0x0d)));
  await fc.assert(
    fc.asyncProperty(bytes, sliceBytes, encoding, async (content, slice, as) => {
      const { cells } = await scanned(content, { encoding: as, sliceBytes: slice });
      expect((await scanned(content, { encoding: as })).cells).toEqual(cells);
      if (cells.mendedQuotes.length > 0) return;
      const text = new TextDecoder("latin1").decode(content);
      // PapaParse takes more than blanks and tabs for space after a closing quote.
      if (/"[\s\u00a0]+$/.test(text) || /"[ \t]*[\v\f\u00a0]/.test(text)) return;
      const rows = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
      const trailing = rows.at(-1)?.join() === "" && rows.at(-1)?.length === 1 && text.endsWith("\n") ? 1 : 0;
      expect(cells.records).toBe(rows.length - trailing);
      expect([...cells.widths]).toEqual(rows.slice(0, cells.records).map((row) => row.length));
    }),
    { numRuns: 1500 },
  );
});
