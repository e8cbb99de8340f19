import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoDay, type Day, type Period } from "../../../src/clean/day.ts";
import type { Comparison } from "../../../src/datasets/view.ts";
import { noPicks, readPicks, writePicks, type Picks } from "../../../src/stores/viewQuery.ts";

const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2099, 12, 31) }).map((days) => days as Day);
const period = fc.tuple(day, day).map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const picks: fc.Arbitrary<Picks> = fc.record({
  period: fc.option(period),
  compare: fc.constantFrom<Comparison>("lastYear", "previous", "none"),
  departments: fc.uniqueArray(fc.string({ minLength: 1 })),
  categories: fc.dictionary(fc.constantFrom("powerType", "trades.category", "cases.status"), fc.uniqueArray(fc.string(), { minLength: 1 }), { noNullPrototype: true }),
});

describe("the view in the URL", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(picks, (picked) => {
        expect(readPicks(writePicks(picked))).toEqual(picked);
      }),
    );
  });

  it("says nothing of what is not picked, so that a plain address means the default", () => {
    expect(writePicks(noPicks)).toEqual({});
  });

  it("is legible", () => {
    const picked = { period: { from: dayOf(2017, 1, 1), to: dayOf(2017, 9, 30) }, compare: "none", departments: ["市公安局"], categories: { powerType: ["行政许可", ""] } } as const;
    expect(writePicks(picked)).toEqual({ period: "2017-01-01..2017-09-30", cmp: "none", dept: ["市公安局"], pick: ["powerType:行政许可", "powerType:"] });
  });

  it.each([
    ["2017-02-30..2017-03-31", "there is no such day"],
    ["2017-12-31..2017-01-01", "it ends before it begins"],
    ["2017-01-01", "it has no end"],
    ["2017-01-01..2017-02-01..2017-03-01", "it has too many ends"],
    ["2017-1-1..2017-12-31", "days are written in full"],
    ["", "it is empty"],
  ])("takes period=%s as not picked: %s", (text) => {
    expect(readPicks({ period: text }).period).toBeNull();
  });

  it("takes one department or several, each once", () => {
    expect(readPicks({ dept: "市公安局" }).departments).toEqual(["市公安局"]);
    expect(readPicks({ dept: ["市公安局", null, "", "市水利局", "市公安局"] }).departments).toEqual(["市公安局", "市水利局"]);
  });

  it.each<readonly [text: string, categories: Picks["categories"], reason: string]>([
    ["powerType:行政许可", { powerType: ["行政许可"] }, "a label of a shared dimension"],
    ["trades.category:甲:乙", { "trades.category": ["甲:乙"] }, "only the first colon parts"],
    ["powerType:", { powerType: [""] }, "rows without a label"],
    ["powerType:古时的权力", { powerType: ["古时的权力"] }, "a label may come with files that are not there yet"],
    ["nothing:行政许可", {}, "there is no such dimension"],
    ["department:公安局", {}, "departments have a place of their own"],
    ["powerType", {}, "it names no label"],
    ["", {}, "it is empty"],
  ])("takes pick=%s as %o: %s", (text, categories) => {
    expect(readPicks({ pick: text }).categories).toEqual(categories);
  });

  it("takes several labels of a dimension together, each once", () => {
    expect(readPicks({ pick: ["powerType:行政许可", null, "trades.category:政府采购", "powerType:行政处罚", "powerType:行政许可"] }).categories).toEqual({
      powerType: ["行政许可", "行政处罚"],
      "trades.category": ["政府采购"],
    });
  });

  it("takes an unknown comparison as last year's", () => {
    expect(readPicks({ cmp: "forever" }).compare).toBe("lastYear");
  });

  it("keeps both ends of a period", () => {
    const read = readPicks({ period: "2017-07-01..2017-09-30" }).period;
    expect(read && [isoDay(read.from), isoDay(read.to)]).toEqual(["2017-07-01", "2017-09-30"]);
  });
});
