import { describe, expect, it } from "vitest";
import { maskRecord } from "../../../src/components/report/maskRecord.ts";
import { heading, pagesOf, paragraph, piecesOf, type TableBlock } from "../../../src/components/report/paperDocument.ts";

function table(...rows: readonly string[]): TableBlock {
  return { kind: "table", columns: [{ heading: "行", width: 100 }], rows: rows.map((row) => [row]) };
}

describe("a document on pages", () => {
  const document = [heading("清洗记录", 3), table("甲", "乙", "丙"), table("丁"), paragraph("完")];

  it("falls into pieces: each row of a table, and each other block", () => {
    expect(piecesOf(document).map((piece) => (piece.kind === "table" ? piece.rows : piece.kind))).toEqual(["heading", [["甲"]], [["乙"]], [["丙"]], [["丁"]], "paragraph"]);
  });

  it.each([
    { counts: [6], pages: [["heading", "甲乙丙", "丁", "paragraph"]], reason: "two tables stay two, even side by side" },
    { counts: [3, 3], pages: [["heading", "甲乙"], ["丙", "丁", "paragraph"]], reason: "a table goes on where it was broken" },
    { counts: [0], pages: [[]], reason: "an empty page" },
  ])("$counts: $reason", ({ counts, pages }) => {
    const shown = pagesOf(document, counts).map((page) => page.map((block) => (block.kind === "table" ? block.rows.flat().join("") : block.kind)));
    expect(shown).toEqual(pages);
  });
});

describe("a held record on paper", () => {
  const column = (source: string, field: string | null) => ({ source, field, unit: null });
  const columns = [column("事项名称", "item"), column("申请人", "applicant"), column("证件号码", "applicantId"), column("联 系 人", null), column("备注", null)];
  const cases = { dataset: "cases", delimiter: ",", columns };

  it.each([
    { raw: "取水许可,马国强,11010519491231002X,李静,补办", shown: "取水许可,马**,110105**********2X,李*,补办", reason: "by field, and by the heading of a column that was not mapped" },
    { raw: '"取水,许可",马国强', shown: "取水,许可,马**", reason: "a comma in quotes moves no cell into the next column" },
    { raw: "取水许可,,,,本人11010519491231002X电话13897912345", shown: "取水许可,,,,本人110105**********2X电话138****2345", reason: "numbers of persons and telephones in a remark" },
    { raw: "取水许可,,,,流水110105194912310021", shown: "取水许可,,,,流水110105194912310021", reason: "eighteen digits that are no identity number" },
  ])("$reason", ({ raw, shown }) => {
    expect(maskRecord(cases, { raw, unclosed: false })).toBe(shown);
  });

  it("shows nothing of what an unclosed quote has swallowed: other people's rows", () => {
    expect(maskRecord(cases, { raw: '取水许可,马国强,"1101,李静\n采砂许可,王磊\n', unclosed: true })).toBe("取水许可,马**,…");
  });

  it("cuts a long cell, not the cells behind it", () => {
    expect(maskRecord(cases, { raw: `${"责".repeat(500)},马国强`, unclosed: false })).toBe(`${"责".repeat(59)}…,马**`);
  });

  it("is parted as the file is", () => {
    expect(maskRecord({ ...cases, delimiter: "\t" }, { raw: "取水,许可\t马国强", unclosed: false })).toBe("取水,许可\t马**");
  });
});
