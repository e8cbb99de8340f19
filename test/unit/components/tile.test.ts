import { describe, expect, it } from "vitest";
import { stripOf, tileColumns, tilesOf } from "../../../src/components/tile/tile.ts";
import { metrics } from "../../../src/metrics/metrics.ts";
import { pageIds } from "../../../src/panels/panel.ts";

const answers = metrics.map(({ id }) => ({ id, value: 1, before: null, rowsBehind: {}, notFollowed: [] }));

describe("tilesOf", () => {
  it("shows on the overview the six figures in the order in which the annual report gives them", () => {
    expect(tilesOf("overview", answers).map(({ metric }) => metric.id)).toEqual([
      "cases.accepted", "cases.rate", "approvalItems.retained", "powers.total", "trades.amount", "visits.total",
    ]);
  });

  it("shows every metric on one other page, so that none is computed for nobody", () => {
    const shown = pageIds.flatMap((page) => (page === "overview" ? [] : [...tilesOf(page, answers), ...stripOf(page, answers)].map(({ metric }) => metric.id)));
    expect(shown.sort()).toEqual(metrics.map(({ id }) => id).sort());
  });
});

describe("stripOf", () => {
  it("puts figures of the other pages below the overview's six, each once", () => {
    const ids = stripOf("overview", answers).map(({ metric }) => metric.id);
    expect(ids.length).toBe(12);
    expect(new Set([...ids, ...tilesOf("overview", answers).map(({ metric }) => metric.id)]).size).toBe(18);
  });

  it("leaves a page without too many tiles as it is", () => {
    expect(stripOf("trades", answers)).toEqual([]);
    expect(tilesOf("governance", answers).length).toBe(6);
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
