import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidth, PAPER_WIDTH, paperPages, type RowHeights } from "../../../src/print/paper.ts";

describe("columnWidth", () => {
  it.each([[[12]], [[7, 5]], [[4, 4, 4]], [[6, 6]]])("fills the paper with %j and a gap of 8 px between", (spans) => {
    const width = spans.reduce((sum, span) => sum + columnWidth(span), 0) + 8 * (spans.length - 1);
    expect(width).toBeCloseTo(PAPER_WIDTH, 6);
  });
});

describe("paperPages", () => {
  const row = (charts: number): RowHeights => ({ row: charts + 80, charts });
  const room = { first: 500, other: 650 };
  const perPage = (rows: readonly RowHeights[]) => paperPages(rows, room).map(({ charts }) => charts.length);

  it.each([
    [[190, 190], [2], "two rows that must shrink a little to share the page"],
    [[190, 260], [1, 1], "two rows that could share it only illegibly"],
    [[190, 340, 150], [1, 2], "the second page has more room: no tiles"],
    [[900], [1], "a row taller than any page still gets one"],
    [[], [0], "figures without a chart"],
  ])("puts charts of %j on pages of %j rows: %s", (charts, pages) => {
    expect(perPage(charts.map(row))).toEqual(pages);
  });

  it("fills a page without running over it, and never draws illegibly or pulled", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 400 }), { minLength: 1, maxLength: 6 }), (heights) => {
        const pages = paperPages(heights.map(row), room);
        expect(pages.flatMap(({ charts }) => charts)).toHaveLength(heights.length);
        pages.forEach(({ charts, scale }, n) => {
          const taken = charts.reduce((sum, height) => sum + height + 80, 0);
          expect(taken).toBeLessThanOrEqual(n === 0 ? room.first : room.other);
          expect(scale).toBeGreaterThanOrEqual(0.78);
          expect(scale).toBeLessThanOrEqual(1.7);
        });
      }),
    );
  });
});
