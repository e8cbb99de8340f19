import { describe, expect, it } from "vitest";
import { correctCells, judgeRecords, restoreRecords, undoCell, undoRow } from "../../../../src/import/decisions/changeDecisions.ts";
import { undecided, type CellCorrection, type Decisions } from "../../../../src/import/decisions/decisions.ts";

const said = { note: "", at: "2017-12-01T01:30:00.000Z" };
const cell = (record: number, column: number, text: string, raw = "2017-02-30"): CellCorrection => ({ record, column, raw, text, ...said });
const row = (record: number, verdict: "accepted" | "leftOut") => ({ record, verdict, ...said });
const having = (some: Partial<Decisions>): Decisions => ({ ...undecided, ...some });

describe("correcting cells", () => {
  for (const { before, corrections, after, reason } of [
    { before: [], corrections: [cell(3, 4, "2017-02-28")], after: [cell(3, 4, "2017-02-28")], reason: "the first correction" },
    { before: [cell(3, 4, "2017-02-27")], corrections: [cell(3, 4, "2017-02-28")], after: [cell(3, 4, "2017-02-28")], reason: "a cell has one correction, the later" },
    { before: [cell(3, 4, "2017-02-28")], corrections: [cell(3, 4, "2017-02-30")], after: [], reason: "what the file wrote is no correction" },
    { before: [cell(3, 5, "x"), cell(2, 4, "y")], corrections: [cell(3, 4, "z")], after: [cell(3, 5, "x"), cell(2, 4, "y"), cell(3, 4, "z")], reason: "other cells of the row and of the column stay" },
    { before: [cell(3, 4, "x", "丁嗨")], corrections: [cell(3, 4, "z")], after: [cell(3, 4, "x", "丁嗨"), cell(3, 4, "z")], reason: "what the cell says in another encoding has its own" },
  ]) {
    it(reason, () => expect(correctCells(corrections)(having({ cells: before }))).toEqual({ cells: after }));
  }
});

it("a verdict takes the place of the earlier one on its row, and of no other", () => {
  const now = having({ rows: [row(1, "leftOut"), row(2, "accepted")] });
  expect(judgeRecords([2, 7], { verdict: "leftOut", ...said })(now)).toEqual({ rows: [row(1, "leftOut"), row(2, "leftOut"), row(7, "leftOut")] });
});

it("undoes one cell or one row and nothing else", () => {
  const now = having({ cells: [cell(3, 4, "x"), cell(3, 5, "y")], rows: [row(3, "accepted"), row(4, "accepted")] });
  expect(undoCell(cell(3, 5, "y"))(now)).toEqual({ cells: [cell(3, 4, "x")] });
  expect(undoRow(3)(now)).toEqual({ rows: [row(4, "accepted")] });
});

it("sets rows back without losing what was decided about others since", () => {
  const before = having({ cells: [cell(3, 4, "first"), cell(7, 1, "undone since")] });
  const now = having({ cells: [cell(3, 4, "second"), cell(8, 4, "since")], rows: [row(3, "leftOut"), row(9, "accepted")] });
  expect(restoreRecords([3], before)(now)).toEqual({ cells: [cell(8, 4, "since"), cell(3, 4, "first")], rows: [row(9, "accepted")] });
});
