import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowPages, type Piece } from "../../../src/print/flowPages.ts";

const text = (height: number): Piece => ({ height, head: 0, continues: false, keepsNext: false });
const heading = (height: number): Piece => ({ ...text(height), keepsNext: true });
/** Rows of one table whose head takes `head`. */
const table = (head: number, ...heights: readonly number[]): Piece[] => heights.map((height, i) => ({ height, head, continues: i > 0, keepsNext: false }));

const room = { first: 100, other: 90 };

describe("flowPages", () => {
  it.each([
    { pieces: [text(60), text(40)], counts: [2], reason: "what just fits shares a page" },
    { pieces: [text(60), text(41)], counts: [1, 1], reason: "what does not fit begins the next" },
    { pieces: [text(100), text(50), text(41)], counts: [1, 1, 1], reason: "pages after the first have a running head, so less room" },
    { pieces: [text(60), heading(20), text(30)], counts: [1, 2], reason: "a heading goes with what it heads" },
    { pieces: [text(60), heading(10), heading(10), text(30)], counts: [1, 3], reason: "and so do two of them" },
    { pieces: [text(50), ...table(20, 15, 15)], counts: [3], reason: "a table's head counts once on a page" },
    { pieces: [text(50), ...table(20, 30, 30, 35)], counts: [2, 2], reason: "and again on the page on which the table goes on" },
    { pieces: [text(50), ...table(20, 30, 30, 41)], counts: [2, 1, 1], reason: "where it leaves less room for rows" },
    { pieces: [...table(20, 30), ...table(20, 31)], counts: [1, 1], reason: "each table has a head of its own" },
    { pieces: [text(60), heading(20), ...table(10, 20, 20)], counts: [1, 3], reason: "a heading stays with the head and the first row of its table" },
    { pieces: [text(300), text(10)], counts: [1, 1], reason: "what is taller than any page gets one to itself" },
    { pieces: [text(10), heading(10)], counts: [2], reason: "a heading at the very end keeps to nothing" },
    { pieces: [], counts: [0], reason: "an empty document is one page" },
  ])("$counts: $reason", ({ pieces, counts }) => {
    expect(flowPages(pieces, room)).toEqual(counts);
  });

  it("places every piece once, in order, and never runs over a page that more than one shares", () => {
    const piece = fc.record({ height: fc.integer({ min: 1, max: 90 }), head: fc.constant(0), continues: fc.constant(false), keepsNext: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const counts = flowPages(pieces, room);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(pieces.length);
        let at = 0;
        counts.forEach((count, page) => {
          const own = pieces.slice(at, at + count);
          const isOneRun = own.slice(0, -1).every(({ keepsNext }) => keepsNext);
          const taken = own.reduce((sum, { height }) => sum + height, 0);
          if (!isOneRun) expect(taken).toBeLessThanOrEqual(page === 0 ? room.first : room.other);
          if (page < counts.length - 1) expect(own.at(-1)?.keepsNext).toBe(false);
          at += count;
        });
      }),
    );
  });
});
