import { describe, expect, test } from "vitest";
import type { ChartStyle } from "../../../src/charts/style.ts";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import { paper, samples, screen } from "./samples.ts";

// Pictures to be looked at: open them in a browser after a change, and commit them if you like what you see.
const places: readonly [place: string, style: ChartStyle, only?: readonly string[]][] = [
  ["third", paper],
  ["half", { ...paper, width: 520 }, ["bars", "stacked", "runs", "heat", "ranking-long"]],
  ["wide", { ...paper, width: 1000 }, ["calendar", "runs", "bars"]],
  ["narrow", { ...screen, width: 320 }, ["bars", "stacked-six", "calendar", "ranking-long", "waterfall"]],
  ["screen", screen],
  ["english", { ...screen, width: 420, locale: "en" }, ["bars", "calendar", "runs", "multiples"]],
];

describe.each(places)("%s", (place, style, only = Object.keys(samples)) => {
  test.each(only)("%s", async (name) => {
    const chart = samples[name]?.(style);
    if (!chart) throw new Error(`no sample ${name}`);
    const svg = chartSvg(chart, style.width, name).replaceAll("><", ">\n<");
    await expect(svg).toMatchFileSnapshot(`gallery/${name}-${place}.svg`);
  });
});
