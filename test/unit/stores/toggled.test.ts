import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, yearPeriod } from "../../../src/clean/day.ts";
import { nothingPicked } from "../../../src/datasets/view.ts";
import type { Narrowing } from "../../../src/panels/narrowing.ts";
import { toggled } from "../../../src/stores/toggled.ts";
import { noPicks, type Picks } from "../../../src/stores/viewQuery.ts";

const year = yearPeriod(2017);
const november = { from: dayOf(2017, 11, 1), to: dayOf(2017, 11, 30) };
const narrowing = (change: Partial<Narrowing>): Narrowing => ({ period: null, ...nothingPicked, ...change });
const click = (picks: Picks, change: Partial<Narrowing>) => toggled(picks, { ...picks, period: picks.period ?? year }, narrowing(change));

describe("a click on a mark", () => {
  it("adds its pick, and takes it off the second time", () => {
    const once = click(noPicks, { departments: ["公安局"] });
    expect(once).toEqual({ ...noPicks, departments: ["公安局"] });
    expect(once && click(once, { departments: ["公安局"] })).toEqual(noPicks);
  });

  it("adds to what is picked of the same dimension, and leaves the others", () => {
    const both = { ...noPicks, departments: ["公安局"], categories: { powerType: ["行政许可"] } };
    expect(click(both, { categories: { powerType: ["行政处罚"] } })?.categories).toEqual({ powerType: ["行政许可", "行政处罚"] });
    expect(click(both, { categories: { powerType: ["行政许可"] } })).toEqual({ ...noPicks, departments: ["公安局"] });
  });

  it("sets another period in place of the one before, and the default one if it is the same", () => {
    const then = click({ ...noPicks, period: november }, { period: { from: november.from, to: november.from } });
    expect(then?.period).toEqual({ from: november.from, to: november.from });
    expect(click({ ...noPicks, period: november }, { period: november })?.period).toBeNull();
  });

  it("of a matrix takes off both of its sides only if both are in force", () => {
    const cell = { period: november, categories: { powerType: ["行政许可"] } };
    const month = { ...noPicks, period: november };
    const picked = click(month, cell);
    expect(picked).toEqual({ ...month, categories: { powerType: ["行政许可"] } });
    expect(picked && click(picked, cell)).toEqual(noPicks);
  });

  it("says that the only year there is cannot be picked any further", () => {
    expect(click(noPicks, { period: year })).toBeNull();
  });

  it("twice comes back to where it was, unless something of it was picked before", () => {
    const names = fc.uniqueArray(fc.constantFrom<string[]>("公安局", "民政局", "水利局"));
    fc.assert(
      fc.property(names, names, fc.constantFrom("公安局", "财政局"), (departments, labels, department) => {
        fc.pre(!departments.includes(department));
        const picks: Picks = { ...noPicks, departments, categories: Object.fromEntries(labels.length > 0 ? [["powerType", labels]] : []) };
        const once = click(picks, { departments: [department] });
        expect(once && click(once, { departments: [department] })).toEqual(picks);
      }),
    );
  });
});
