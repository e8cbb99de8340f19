import { expect, it } from "vitest";
import { decidedList } from "../../../src/components/held/decidedList.ts";
import { undecided, type Decisions } from "../../../src/import/decisions/decisions.ts";
import { imported, sheet } from "../import/importing.ts";

const said = { note: "", at: "2017-12-01T01:30:00.000Z" };

/** One decision of each kind, and two where there may be several. */
const all: Decisions = {
  encoding: "gb18030",
  delimiter: ";",
  layout: { header: { first: 0, last: 0 }, last: null },
  mapping: { dataset: "trades", fields: ["projectNo"], units: [null] },
  rulesOff: [{ field: "amount", rule: "number.thousands" }, { field: "date", rule: "number.thousands" }],
  cells: [{ record: 2, column: 0, raw: "A", text: "B", ...said }, { record: 2, column: 1, raw: "C", text: "D", ...said }],
  rows: [{ record: 3, verdict: "leftOut", ...said }, { record: 2, verdict: "accepted", ...said }],
  leftOut: true,
};

async function listed(decisions: Decisions) {
  const { report } = await imported(sheet("项目编号,成交金额", "A1,1", "A,C", "A3,3"));
  const line = ({ record }: { readonly record: number }) => record + 1;
  const decided = [
    ...decisions.cells.map((cell) => ({ kind: "cell" as const, line: line(cell), source: "", ...cell })),
    ...decisions.rows.map((row) => ({ kind: "row" as const, line: line(row), ...row })),
  ];
  return decidedList({ decisions, report: { ...report, decided } });
}

it("lists every decision once, under a key of its own", async () => {
  const items = await listed(all);
  expect(items).toHaveLength(11);
  expect(new Set(items.map(({ key }) => key)).size).toBe(11);
});

it("takes back each decision alone, and all of them by their undoing one after another", async () => {
  const items = await listed(all);
  const undone = items.map(({ undo }) => (now: Decisions): Decisions => ({ ...now, ...(typeof undo === "function" ? undo(now) : undo) }));
  for (const undo of undone) expect(await listed(undo(all))).toHaveLength(10);
  expect(undone.reduce((now, undo) => undo(now), all)).toEqual(undecided);
});

it("is empty where nothing was decided", async () => {
  expect(await listed(undecided)).toEqual([]);
});
