import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidth, fittingScale, PAPER_HEIGHT, PAPER_WIDTH } from "../../../src/print/paper.ts";

describe("columnWidth", () => {
  it.each([[[12]], [[7, 5]], [[4, 4, 4]], [[6, 6]]])("fills the paper with %j and a gap of 8 px between", (spans) => {
    const width = spans.reduce((sum, span) => sum + columnWidth(span), 0) + 8 * (spans.length - 1);
    expect(width).toBeCloseTo(PAPER_WIDTH, 6);
  });
});

describe("fittingScale", () => {
  it("leaves a sheet that fits alone", () => {
    expect(fittingScale({ sheet: PAPER_HEIGHT, charts: 400 })).toBe(1);
  });

  it("leaves a sheet alone that could only fit illegibly: it runs on to a second page", () => {
    expect(fittingScale({ sheet: 2 * PAPER_HEIGHT, charts: 900 })).toBe(1);
  });

  it("takes a sheet that is a little too tall down to one page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 600 }), fc.double({ min: 0.01, max: 0.2, noNaN: true }), (charts, share) => {
        const sheet = PAPER_HEIGHT + charts * share;
        const scale = fittingScale({ sheet, charts });
        expect(scale).toBeLessThan(1);
        expect(sheet - charts * (1 - scale)).toBeLessThanOrEqual(PAPER_HEIGHT);
      }),
    );
  });
});
