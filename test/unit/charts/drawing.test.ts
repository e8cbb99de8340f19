import { describe, expect, test } from "vitest";
import { bars } from "../../../src/charts/bars.ts";
import type { Chart } from "../../../src/charts/chart.ts";
import { ranking } from "../../../src/charts/ranking.ts";
import { stacked } from "../../../src/charts/stacked.ts";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import { months, paper, samples, screen } from "./samples.ts";

function sample(name: string, style = paper): Chart {
  const chart = samples[name]?.(style);
  if (!chart) throw new Error(`no sample ${name}`);
  return chart;
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

/** Right end of each text in px, estimated; the left end for those anchored there is what the transform says. */
function positions(svg: string): { text: string; x: number }[] {
  return [...svg.matchAll(/<text[^>]*translate\(([\d.-]+) [\d.-]+\)[^>]*>([^<]*)</g)].map(([, x = "0", text = ""]) => ({ text, x: Number(x) }));
}

describe("labels", () => {
  test.each([
    [320, "12"],
    [330, "12"],
    [520, "12月"],
    [1000, "12月"],
  ])("all twelve months stand below two series %d px wide", (width, last) => {
    const svg = chartSvg(sample("bars", { ...paper, width }), width, "a");
    const found = positions(svg).filter(({ text }) => /^\d{1,2}月?$/.test(text));
    const label = found.findLast(({ text }) => text === last);
    expect(label).toBeDefined();
    expect(label?.x).toBeLessThan(width - 8);
    expect(texts(svg)).toContain(width < 400 ? "11" : "11月");
  });

  test("a name that does not fit is whole on paper, where no tooltip can tell it", () => {
    const name = "青海省海西蒙古族藏族自治州格尔木市郭勒木德镇人民政府";
    const rows = [{ name, value: 64 }];
    const wording = { unit: "件", name: "办件", description: "" };
    const printed = texts(chartSvg(ranking(rows, wording, paper), 330, "a"));
    expect(printed.join("")).toContain(name);
    expect(texts(chartSvg(ranking(rows, wording, { ...screen, width: 330 }), 330, "a")).join("")).not.toContain(name);
  });

  test("the unit of the ticks is written above them", () => {
    expect(texts(chartSvg(sample("bars"), 330, "a"))).toContain("万件");
  });

  test("a legend of several lines keeps clear of the plot", () => {
    const names = Array.from({ length: 6 }, (_, place) => `公共资源交易类别${place + 1}`);
    const data = { categories: months, series: names.map((name) => ({ name, values: months.map(() => 1) })) };
    const svg = chartSvg(stacked(data, { unit: "项", description: "" }, paper), 330, "a");
    const heights = [...svg.matchAll(/<text[^>]*translate\([\d.-]+ ([\d.-]+)\)[^>]*>([^<]*)</g)];
    const lowest = Math.max(...heights.filter(([, , text = ""]) => names.includes(text)).map(([, y]) => Number(y)));
    const topTick = Math.min(...heights.filter(([, , text = ""]) => /^\d+$/.test(text)).map(([, y]) => Number(y)));
    expect(lowest).toBeGreaterThan(0);
    expect(topTick).toBeGreaterThan(lowest + 8);
  });
});

test("a missing month is a gap: neither a bar nor a point of the line is drawn for it", () => {
  const values = [5, null, 7];
  const data = { categories: ["1月", "2月", "3月"], series: [{ name: "受理", values }], lastYear: { name: "上年", against: "上年", values } };
  const svg = chartSvg(bars(data, { unit: "件", description: "" }, { ...paper, locale: "zh" }), 330, "a");
  const filled = [...svg.matchAll(/fill="#1f5fa8"/g)];
  // Two bars and the key in the legend; and the dashed line is not carried over the gap.
  expect(filled).toHaveLength(3);
  const dashes = [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke-dasharray/g)].map(([, d = ""]) => d);
  expect(dashes.every((d) => (d.match(/L/g) ?? []).length <= 1)).toBe(true);
});

describe("patterns on paper", () => {
  test.each([
    ["bars", true],
    ["stacked", true],
    // One series needs no telling apart; the waterfall's bars float on nothing that could be hatched.
    ["columns", false],
    ["histogram", false],
    ["ranking", false],
    ["waterfall", false],
    ["heat", false],
    ["calendar", false],
  ])("%s: %s", (name, patterned) => {
    expect(chartSvg(sample(name), 330, "a").includes("<pattern")).toBe(patterned);
  });

  test("there are none on screen", () => {
    expect(chartSvg(sample("bars", screen), 560, "a")).not.toContain("<pattern");
  });

  test("the first series stays solid and the six differ", () => {
    const svg = chartSvg(sample("stacked-six"), 330, "a");
    expect([...svg.matchAll(/<pattern/g)]).toHaveLength(5);
  });
});

test("the waterfall's end is its start and all its steps together", () => {
  expect(texts(chartSvg(sample("waterfall"), 330, "a"))).toEqual(expect.arrayContaining(["167", "−3", "−6", "−13", "−40", "105"]));
});

test("a name from a file cannot bring markup into a tooltip", () => {
  const chart = ranking([{ name: "<img src=x onerror=alert(1)>", value: 1 }], { unit: "件", name: "办件", description: "" }, screen);
  const tooltip = [chart.option.tooltip ?? []].flat()[0];
  const format = tooltip?.formatter;
  if (typeof format !== "function") throw new Error("no formatter");
  const html = format([{ dataIndex: 0, seriesIndex: 0, componentType: "series", componentSubType: "bar", componentIndex: 0, name: "", data: 1, value: 1, $vars: [] }], "");
  expect(html).toContain("&lt;img");
  expect(html).not.toContain("<img");
});
