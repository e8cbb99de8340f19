import { expect, it } from "vitest";
import type { CodedColumn } from "../../../../src/csv/cells.ts";
import { Fate } from "../../../../src/import/fate.ts";
import { columnSampler } from "../../../../src/import/recognition/sampleColumn.ts";

/** A column with these texts, one a record, and the sample of those whose fate is `kept`. */
function sampleOf(texts: readonly string[], fates: readonly number[], replaced = new Map<number, ReadonlyMap<number, string>>()): readonly string[] {
  const values = [...new Set(["", ...texts, ...[...replaced.values()].flatMap((cells) => [...cells.values()])])];
  const column: CodedColumn = { kind: "coded", codes: Uint8Array.from(texts, (text) => values.indexOf(text)), values };
  return columnSampler({ replaced }, Uint8Array.from(fates))(column);
}

const { kept, header, total, title } = Fate;
const rows = ["甲", "乙", "", "甲"];

it.each<[readonly string[], readonly number[], readonly string[], string]>([
  [["部门", ...rows], [header, kept, kept, kept, kept], ["甲", "乙"], "a heading is no value, and a blank none"],
  [["甲", ...rows], [header, kept, kept, kept, kept], ["甲", "乙"], "but a heading that rows have as well is one"],
  [["乙", "合计", ...rows], [title, total, kept, kept, kept, kept], ["乙", "甲"], "nor is what totals are called"],
  [[...rows, "小计"], [kept, total, kept, kept, total], ["甲"], "what only totals have"],
  [[...Array<string>(20).fill("部门"), ...rows], [...Array<number>(20).fill(header), kept, kept, kept, kept], ["甲", "乙"], "a header on every page"],
  [[...Array<string>(20).fill("甲"), ...rows], [...Array<number>(20).fill(header), kept, kept, kept, kept], ["甲", "乙"], "one that rows have as well"],
])("of %j with the fates %j samples %j: %s", (texts, fates, expected) => {
  expect(sampleOf(texts, fates)).toEqual(expected);
});

it("leaves out what a correction replaced, which no record has any more", () => {
  expect(sampleOf(["部门", "甲"], [header, kept], new Map([[1, new Map([[0, "甲乙丙"]])]]))).toEqual(["甲"]);
});
