import type { Value } from "./chart.ts";
import { colours, heatRamp } from "./style.ts";

/** Six classes of equal width from 0. Whatever exceeds the last but one bound is in the darkest. */
export interface HeatSteps {
  /** Where the second class begins; the n-th begins at n times this. */
  readonly width: number;
  /** Whether some values lie beyond six widths, because a few extremes would have washed out all the rest. */
  readonly open: boolean;
}

/** Wide enough for 98 in 100 of the values, and a round number. */
export function heatSteps(values: readonly Value[]): HeatSteps {
  const present = values.filter((value) => value !== null).sort((a, b) => a - b);
  const most = present[present.length - 1] ?? 0;
  const usual = present[Math.floor((present.length - 1) * 0.98)] ?? 0;
  const width = round(usual > 0 ? usual / heatRamp.length : most / heatRamp.length);
  return { width, open: most > width * heatRamp.length };
}

/** 0 (lightest) to 5 (darkest). */
export function heatStep(value: number, { width }: HeatSteps): number {
  return Math.max(0, Math.min(heatRamp.length - 1, Math.floor(value / width)));
}

export function heatColour(value: number, steps: HeatSteps): string {
  return heatRamp[heatStep(value, steps)] ?? heatRamp[0];
}

/** The ink that is legible on a step: 4.5:1 or better. */
export function inkOn(step: number): string {
  return step >= 4 ? colours.surface : "#0a1118";
}

/** The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and 10 times a power of ten. */
function round(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const leading = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value * 0.999999) ?? 10;
  return leading * power;
}
