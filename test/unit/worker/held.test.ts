import { beforeEach, describe, expect, it } from "vitest";
import { createWorkspace } from "../../../src/worker/workspace.ts";
import { sheet } from "../import/importing.ts";

const workspace = createWorkspace();

async function add(...lines: readonly string[]): Promise<string> {
  const added = await workspace.add(new File([sheet(...lines)], "办件.csv"), () => undefined);
  if (!added.ok) throw new Error(added.failure.reason);
  return added.id;
}

beforeEach(() => workspace.clear());

describe("held rows by reason", () => {
  const header = "办件编号,事项名称,办理部门,受理日期,办结日期";
  const good = Array.from({ length: 20 }, (_, i) => `B${i},戊,公安局,2017-05-${i + 10},2017-06-${i + 10}`);
  const rows = ["A1,甲,公安局,2017-02-30,2017-03-09", "A2,乙,公安局,2017-03-02,2017-03-01", "A3,丙,公安局,2017-11-31,2017-12-09", "A4,丁,公安局,2017-02-29,上周末"];

  it("counts rows alike under one reason whatever they wrote, and a row of two reasons under both", async () => {
    const id = await add(header, ...rows, ...good);
    const reasons = workspace.heldReasons(id);
    expect(reasons.map(({ reason, rows: count }) => [reason.zh, count])).toEqual([
      ["受理日期：日期不存在", 3],
      [expect.stringMatching(/^办结日期：/), 1],
      ["办结日期早于受理日期", 1],
    ]);
  });

  it("pages through those of one reason only", async () => {
    const id = await add(header, ...rows, ...good);
    const [{ reason }] = workspace.heldReasons(id);
    const lines = async (from: number, count: number) => (await workspace.held(id, from, count, reason.zh)).map(({ line }) => line);
    expect([await lines(0, 2), await lines(2, 2)]).toEqual([[2, 4], [5]]);
    expect(await workspace.held(id, 0, 10)).toHaveLength(4);
  });

  it("has none for a file that is not there", async () => {
    expect(workspace.heldReasons("f999")).toEqual([]);
  });
});

it("tells the row of a quote without an end from those that can be decided about", async () => {
  const id = await add("项目编号,项目名称,成交金额,成交日期", "A0,坝,100,2017-02-28", "A1,路,100,2017-02-30", 'A2,"桥,200,2017-04-01', "A3,渠,300,2017-05-01");
  const held = await workspace.held(id, 0, 10);
  expect(held.map(({ line, unclosed }) => [line, unclosed])).toEqual([[3, false], [4, true]]);
});
