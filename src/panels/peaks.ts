import type { Value } from "../charts/chart.ts";
import type { Locale } from "../clean/words.ts";
import { say, type Sentence } from "./panel.ts";
import { spanWords, type Timeline } from "./timeline.ts";

/**
 * `；11月受理最多，2月最少`, `; November was the busiest, February the quietest`, to follow a total. Nothing where fewer
 * than three spans are known, one is cut short, or the first place is shared; `what` is the Chinese verb.
 */
export function peaks(time: Timeline, values: readonly Value[], what: string, locale: Locale): Sentence {
  const known = values.filter((value) => value !== null);
  const most = onlyPlace(values, Math.max(...known));
  if (!time.whole || known.length < 3 || most === null) return [];
  const least = onlyPlace(values, Math.min(...known));
  const first = spanWords(time, most)[locale];
  const last = least === null ? null : spanWords(time, least)[locale];
  if (locale === "zh") return [...say`；${first}`, `${what}最多`, ...(last === null ? [] : say`，${last}最少`)];
  return [...say`; ${first} was the busiest`, ...(last === null ? [] : say`, ${last} the quietest`)];
}

/** Where the value stands, if it stands only once. */
export function onlyPlace(values: readonly Value[], value: number): number | null {
  const place = values.indexOf(value);
  return values.indexOf(value, place + 1) === -1 ? place : null;
}
