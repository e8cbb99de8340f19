import fc from "fast-check";
import { expect, it } from "vitest";
import { Fate } from "../../../../src/import/fate.ts";
import { imported, sheet } from "../importing.ts";

const header = "办件编号,事项名称,受理日期,办理状态";
// Enough of them that the file is told to be parted by commas.
const rows = Array.from({ length: 30 }, (_, i) => `B${i},道路,2017-03-${10 + (i % 20)},办结`);
const blanks = fc.constantFrom("", " ", "\u3000", "\u200b");
const words = fc.constantFrom("", "", "办结", "2017-01-02", "A1");
const cell = (texts: fc.Arbitrary<string>) => fc.array(texts, { minLength: 1, maxLength: 5 });

it("sets aside the records of white space only, however many cells they have", async () => {
  const records = fc.array(fc.oneof(cell(blanks), cell(words)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(records, async (written) => {
      const file = await imported(sheet(header, ...rows, ...written.map((cells) => cells.join(",")), ...rows));
      const found = written.map((_, i) => file.fates[1 + rows.length + i] === Fate.blank);
      expect([written, found]).toEqual([written, written.map((cells) => cells.every((text) => /^[\s\u200b]*$/.test(text)))]);
    }),
    { numRuns: 60 },
  );
});
