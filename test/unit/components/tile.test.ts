import { describe, expect, it } from "vitest";
import { tileColumns, tilesOf } from "../../../src/components/tile/tile.ts";
import { metrics } from "../../../src/metrics/metrics.ts";
import { panels } from "../../../src/panels/all.ts";

const answers = metrics.map(({ id }) => ({ id, value: 1, before: null, rowsBehind: {} }));

describe("tilesOf", () => {
  it("shows on the overview the six figures in the order in which the annual report gives them", () => {
    expect(tilesOf("overview", answers).map(({ metric }) => metric.id)).toEqual([
      "cases.accepted", "cases.rate", "approvalItems.retained", "powers.total", "trades.amount", "visits.total",
    ]);
  });

  it("shows every metric on one other page, so that none is computed for nobody", () => {
    const shown = (["approvals", "permits", "trades", "traffic"] as const).flatMap((page) =>
      tilesOf(page, answers).map(({ metric }) => metric.id),
    );
    const drawn = new Set(panels.map(({ dataset }) => dataset.id));
    expect(shown.sort()).toEqual(metrics.filter(({ dataset }) => drawn.has(dataset.id)).map(({ id }) => id).sort());
  });
});

describe("tileColumns", () => {
  it.each([
    [1, 1], [3, 3], [6, 6],
    [7, 4 /* 4 and 3, not 6 and 1 */],
    [10, 5 /* 5 and 5, not 6 and 4 */],
    [13, 5],
  ])("sets %i tiles in %i columns", (tiles, columns) => {
    expect(tileColumns(tiles)).toBe(columns);
  });
});
