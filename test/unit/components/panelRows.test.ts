import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelRows } from "../../../src/components/panel/panelRows.ts";
import type { Width } from "../../../src/panels/panel.ts";

describe("panelRows", () => {
  it.each<[Width[], number[][], string]>([
    [[7, 5, 4, 4, 4], [[7, 5], [4, 4, 4]], "what fits stays as wished"],
    [[7, 4, 4, 4], [[7, 5], [6, 6]], "a missing panel leaves no hole"],
    [[4], [[12]], "a panel alone takes the row"],
    [[8, 8], [[12], [12]], "a panel that does not fit begins a row"],
    [[], [], "no panels, no rows"],
  ])("%j stands as %j: %s", (wished, rows) => {
    expect(panelRows(wished)).toEqual(rows);
  });

  it("fills every row, keeps every panel and makes none narrower than it wished", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Width>(4, 5, 6, 7, 8, 12)), (wished) => {
        const rows = panelRows(wished);
        for (const row of rows) expect(row.reduce((sum, span) => sum + span, 0)).toBe(12);
        const spans = rows.flat();
        expect(spans).toHaveLength(wished.length);
        spans.forEach((span, i) => expect(span).toBeGreaterThanOrEqual(wished[i] ?? 0));
      }),
    );
  });
});
