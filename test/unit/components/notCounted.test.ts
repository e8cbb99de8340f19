import { expect, it } from "vitest";
import { notCounted } from "../../../src/components/rows/notCounted.ts";
import { imported, sheet } from "../import/importing.ts";

const said = { note: "", at: "2017-12-01T01:30:00.000Z" };

it("adds up over files what counts in no figure, rows left out by hand among it", async () => {
  const head = "项目编号,项目名称,成交金额,成交日期";
  const first = await imported(sheet(head, "A1,路,1,2017-03-01", "A1,路,1,2017-03-01", "A2,桥,2,2017-02-30", "A3,渠,3,2017-04-01"));
  const second = { ...first.report, decided: [] };
  const leftOut = { kind: "row", line: 5, record: 4, verdict: "leftOut", ...said } as const;
  const accepted = { kind: "row", line: 4, record: 3, verdict: "accepted", ...said } as const;
  expect(notCounted([{ ...first.report, decided: [leftOut, accepted] }, second])).toEqual({ duplicate: 2, held: 2, leftOut: 1 });
});
