import { describe, expect, test } from "vitest";
import { type Mark, markOf } from "../../../src/charts/mark.ts";
import { samples, screen } from "./samples.ts";

interface Drawn {
  readonly silent: boolean;
  readonly marks: readonly (Mark | null)[];
}

function drawn(name: string): Drawn[] {
  const { series } = samples[name]?.(screen).option ?? {};
  return [series ?? []].flat().map((one) => ({
    silent: "silent" in one && one.silent === true,
    marks: ("data" in one && Array.isArray(one.data) ? one.data : []).map((data: unknown) => markOf({ data })),
  }));
}

describe("markOf", () => {
  test("reads the mark of the datum that an event is about", () => {
    expect(markOf({ seriesIndex: 3, dataIndex: 9, data: { value: 1, mark: { series: 1, index: 4 } } })).toEqual({ series: 1, index: 4 });
  });

  test.each([
    ["a bare number, as last year's values are", { data: 12 }],
    ["a click on the title", { componentType: "title" }],
    ["nothing at all", undefined],
    ["half a mark", { data: { mark: { series: 1 } } }],
  ])("finds none in %s", (_, params) => {
    expect(markOf(params)).toBeNull();
  });
});

describe("every chart", () => {
  test.each(Object.keys(samples))("%s: what can be clicked has a mark, and what has none is silent", (name) => {
    for (const { silent, marks } of drawn(name)) {
      expect(marks.every((mark) => (silent ? mark === null : mark !== null))).toBe(true);
    }
  });

  test.each([
    ["bars", [12, 12]],
    ["stacked", [4, 4, 4]],
    ["heat", [12, 12, 12, 12, 12, 12, 12]],
    ["waterfall", [6]],
    ["calendar", [365]],
    ["runs", [365]],
    ["dumbbell", [4, 4]],
    ["ranking-last-year", [7]],
  ])("%s: each datum of the input is marked once, by its own place", (name, counts) => {
    const marks = drawn(name).flatMap((one) => one.marks.filter((mark) => mark !== null));
    const expected = counts.flatMap((count, series) => Array.from({ length: count }, (_, index) => ({ series, index })));
    expect(marks).toEqual(expected);
  });
});

