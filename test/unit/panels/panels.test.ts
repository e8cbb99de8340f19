import { describe, expect, test } from "vitest";
import type { View } from "../../../src/datasets/view.ts";
import { panelById, panels } from "../../../src/panels/all.ts";
import type { ChartStyle } from "../../../src/charts/style.ts";
import { period, sampleSlices } from "./sampleTables.ts";

const styles: readonly ChartStyle[] = [
  { width: 330, paper: true, locale: "zh", reducedMotion: true },
  { width: 560, paper: false, locale: "en", reducedMotion: true },
];

const views: readonly (readonly [string, Partial<View>])[] = [
  ["a year against the last", {}],
  ["a quarter against the one before", { period: period("2017-07-01 2017-09-30"), compare: "previous" }],
  ["a month", { period: period("2017-08-01 2017-08-31") }],
  ["two years", { period: period("2016-01-01 2017-12-31") }],
  ["days across months", { period: period("2017-01-05 2017-03-09") }],
  ["the first year, before which there is nothing", { period: period("2016-01-01 2016-12-31") }],
  ["one department", { departments: ["水利局"] }],
  ["nothing compared", { compare: "none" }],
];

describe("the list", () => {
  test("each panel once, found by its id", () => {
    expect(panels.length).toBe(46);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const panel of panels) expect(panelById(panel.id)).toBe(panel);
    expect(() => panelById("nothing")).toThrow(RangeError);
  });

  test("the overview is a row of 7 and 5 and a row of three", () => {
    expect(panels.flatMap(({ overview }) => overview ?? [])).toEqual([7, 5, 4, 4, 4]);
  });

  test("orders within a page differ", () => {
    const places = panels.map(({ page, order }) => `${page} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe.each(views)("%s", (_, view) => {
  test.each(panels.map((panel) => [panel.id, panel] as const))("%s", (_, panel) => {
    const data = panel.compute(sampleSlices(panel.dataset.id, view));
    if (data === null) return;
    expect(structuredClone(data)).toEqual(data);
    expect(JSON.stringify(data).length, "what crosses from the worker is small").toBeLessThan(20_000);
    expect(JSON.stringify(data), "sums are in whole fen").not.toMatch(/amount":\d+\.\d{3}/);
    for (const style of styles) expect(panel.chart(data, style).height).toBeGreaterThan(0);
    for (const locale of ["zh", "en"] as const) {
      const text = panel.sentence(data, locale).map((part) => (typeof part === "string" ? part : part.strong)).join("");
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|—|[!！]/);
      if (locale === "zh") expect(text.replace(/(?<=\d),(?=\d{3})/g, "")).toMatch(/^[^,;:()]+。$/);
      else expect(text).toMatch(/^[^，；。：]+\.$/);
    }
  });
});

test("a year of the sample leaves no panel empty", () => {
  expect(panels.filter((panel) => panel.compute(sampleSlices(panel.dataset.id)) === null).map(({ id }) => id)).toEqual([]);
});
