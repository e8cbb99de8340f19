import { expect, test } from "vitest";
import { chartSvg } from "../../../src/components/panel/chartSvg.ts";
import { paper, samples } from "../charts/samples.ts";

function print(name: string, idPrefix: string): string {
  const chart = samples[name]?.(paper);
  if (!chart) throw new Error(`no sample ${name}`);
  return chartSvg(chart, paper.width, idPrefix);
}

function ids(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
}

test("two charts on one sheet share no id, so that neither takes the other's patterns", () => {
  const [first, second] = [ids(print("bars", "a")), ids(print("stacked", "b"))];
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((id) => second.includes(id))).toEqual([]);
});

test("whatever is referred to is there", () => {
  const svg = print("runs", "a");
  const referred = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id = ""]) => id);
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((id) => !ids(svg).includes(id))).toEqual([]);
});

test("the same chart is the same picture each time", () => {
  expect(print("calendar", "a")).toBe(print("calendar", "a"));
});

test("words stay text in the fonts of the house, without styles that a policy would drop", () => {
  const svg = print("ranking", "a");
  expect(svg).toMatch(/<text[^>]*font-family="PingFang SC[^"]*"[^>]*>712<\/text>/);
  expect(svg).not.toMatch(/ style="|<style/);
});

test("it scales with the paper", () => {
  expect(print("bars", "a")).toContain('viewBox="0 0 330 190"');
});
