import type { Value } from "./chart.ts";

/**
 * The mean of each day and the three on either side of it, so that weekends cancel out and peaks stay in place.
 * Over the days that have a value; `null` where fewer than four of the seven do.
 */
export function rollingMean(values: readonly Value[]): Value[] {
  return values.map((_, place) => {
    const week = values.slice(Math.max(0, place - 3), place + 4).filter((value) => value !== null);
    return week.length < 4 ? null : week.reduce((sum, value) => sum + value, 0) / week.length;
  });
}
