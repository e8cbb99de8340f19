import { describe, expect, test } from "vitest";
import { calendar } from "../../../src/charts/calendar.ts";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import { paper, screen } from "./samples.ts";

const wording = { unit: "人次", description: "" };

/** The cells drawn, as `x,y`: all of one size, filled from the ramp. */
function cells(year: number, days: number, width: number): { x: number; y: number }[] {
  const style = { ...screen, width };
  const chart = calendar({ year, name: "访问次数", values: Array.from({ length: days }, () => 3) }, wording, style);
  // The key in the legend has the same colour, but bears a translation.
  return [...chartSvg(chart, width, "a").matchAll(/<path d="M([\d.]+) ([\d.]+)l[^"]*"([^>]*)fill="#143f73"/g)]
    .filter(([, , , rest = ""]) => !rest.includes("transform"))
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

// The suite runs in a zone that puts its clocks forward and back, which has cost other calendars a day.
describe.each([
  [2017, 365],
  [2016, 366],
  [2018, 365],
  [2023, 365],
])("%d", (year, days) => {
  test.each([320, 330, 1000])("each day has a cell of its own, inside %d px", (width) => {
    const found = cells(year, days, width);
    expect(new Set(found.map(({ x, y }) => `${x} ${y}`)).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(days);
    expect(Math.max(...found.map(({ x }) => x))).toBeLessThan(width - 8);
  });
});

test("narrow, the half-years stand below each other; wide, the year is one row", () => {
  const of = (width: number) => calendar({ year: 2017, name: "", values: [1] }, wording, { ...paper, width });
  expect([of(330).option.calendar ?? []].flat()).toHaveLength(2);
  expect([of(1000).option.calendar ?? []].flat()).toHaveLength(1);
  expect(of(330).height).toBeGreaterThan(of(1000).height * 0.9);
});

test("on paper both half-years lie within the height, to December", () => {
  const chart = calendar({ year: 2017, name: "", values: Array.from({ length: 365 }, () => 1) }, wording, paper);
  const svg = chartSvg(chart, 330, "a");
  const bottoms = [...svg.matchAll(/<path d="M[\d.]+ ([\d.]+)l[\d.]+ 0l0 ([\d.]+)/g)].map(([, y, height]) => Number(y) + Number(height));
  expect(bottoms.length).toBeGreaterThan(365);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(chart.height);
  expect(svg).toContain(">12月<");
});

test("a day without data is told from a day without visits", () => {
  const svg = (values: (number | null)[]) => chartSvg(calendar({ year: 2017, name: "", values }, wording, paper), 330, "a");
  expect(svg([5, null, 5])).toContain("缺数据");
  expect(svg([5, 0, 5])).not.toContain("缺数据");
});
