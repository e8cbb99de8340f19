import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heatStep, heatSteps, inkOn } from "../../../src/charts/heatSteps.ts";
import { heatRamp } from "../../../src/charts/style.ts";

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the ramp", () => {
  test.each(heatRamp.map((colour, step) => [colour, step] as const))("a number is legible on %s", (colour, step) => {
    const [dark = 0, light = 0] = [luminance(colour), luminance(inkOn(step))].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test("grows darker step by step, for black-and-white paper", () => {
    const shades = heatRamp.map(luminance);
    expect(shades).toEqual([...shades].sort((a, b) => b - a));
  });
});

describe("steps", () => {
  test("more is never lighter, and every value has a step", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 400 }), (values) => {
        const steps = heatSteps(values);
        const ordered = values.sort((a, b) => a - b).map((value) => heatStep(value, steps));
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        expect(ordered.every((step) => step >= 0 && step < heatRamp.length)).toBe(true);
      }),
    );
  });

  test("one extreme day does not wash out the year", () => {
    const steps = heatSteps([...Array.from({ length: 364 }, (_, day) => 2000 + day), 90_000]);
    expect(steps).toEqual({ width: 400, open: true });
  });

  test.each([
    ["nothing but zeros", [0, 0, 0]],
    ["nothing but gaps", [null, null]],
    ["nothing", []],
  ])("%s is the lightest step", (_, values) => {
    expect(heatStep(0, heatSteps(values))).toBe(0);
  });
});
