import type { Value } from "../../charts/chart.ts";
import type { Trend } from "../../worker/api.ts";

/** CSS px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The path data of a small line and of the compared one on the same scale, "" where there is none; a missing month is a gap, and one between gaps a dot. */
export function sparkPaths({ values, before }: Trend, { width, height }: Size): { readonly now: string; readonly before: string } {
  const all = [...values, ...(before ?? [])].filter((value) => value !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const x = (place: number) => round((place / Math.max(1, values.length - 1)) * width);
  const y = (value: number) => round(most === least ? height / 2 : height - 2 - ((value - least) / (most - least)) * (height - 4));
  return { now: pathOf(values, x, y), before: pathOf(before ?? [], x, y) };
}

function pathOf(values: readonly Value[], x: (place: number) => number, y: (value: number) => number): string {
  return values
    .map((value, place) => {
      if (value === null) return "";
      const [here, alone] = [`${x(place)} ${y(value)}`, (values[place + 1] ?? null) === null];
      if ((values[place - 1] ?? null) !== null) return `L${here}`;
      return alone ? `M${here}h0` : `M${here}`;
    })
    .join("");
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
