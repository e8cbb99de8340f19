import { expect, test } from "vitest";
import { stageScale } from "../../../src/components/panel/stageScale.ts";

test.each<[why: string, heightAt: (width: number) => number, width: number, height: number, scale: number]>([
  ["a low chart grows as far as charts still show everything", () => 200, 1200, 700, 2],
  ["a narrow place keeps its chart wide enough", () => 200, 600, 700, 1.3],
  ["a tall one grows until it fills the height", () => 440, 1200, 520, 1.1],
  ["one that is taller than the window is shrunk to fit", () => 800, 1200, 560, 0.7],
  ["but never beyond reading", () => 5000, 1200, 560, 0.6],
  ["a place narrower than any chart takes it as it is", () => 200, 400, 300, 1],
])("%s", (_, heightAt, width, height, scale) => {
  expect(stageScale(heightAt, { width, height })).toBe(scale);
});
