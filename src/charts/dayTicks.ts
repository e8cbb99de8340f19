import { type Day, dayOf, partsOf } from "../clean/day.ts";
import type { Locale } from "../clean/words.ts";
import { monthNames, shortDayText } from "./dayNames.ts";
import { textWidth } from "./textWidth.ts";

/**
 * Which days of a run of `count` days from `from` are labelled within `room` px, as place → label: days where the run
 * is short, else the first of every month, second month, quarter, half-year or year, the densest of these that fits.
 * January bears its year where the run touches several.
 */
export function dayTicks(from: Day, count: number, room: number, size: number, locale: Locale): ReadonlyMap<number, string> {
  const days = Array.from({ length: count }, (_, place) => partsOf(addDays(from, place)));
  const several = days[0]?.year !== days[count - 1]?.year;
  const candidates = [everyDays(1), everyDays(2), everyDays(7), everyMonths(1), everyMonths(2), everyMonths(3), everyMonths(6), everyMonths(12)];
  return candidates.find(fits) ?? everyMonths(12);

  function everyDays(step: number): ReadonlyMap<number, string> {
    if (count > 62) return new Map();
    const places = days.map((_, place) => place).filter((place) => place % step === 0);
    return new Map(places.map((place) => [place, shortDayText(addDays(from, place), locale)]));
  }

  function everyMonths(step: number): ReadonlyMap<number, string> {
    const firsts = [...days.entries()].filter(([, { month, day }]) => day === 1 && (month - 1) % step === 0);
    const text = (year: number, month: number) => (several && month === 1 ? yearText(year, locale) : (monthNames[locale][month - 1] ?? ""));
    return new Map(firsts.map(([place, { year, month }]) => [place, text(year, month)]));
  }

  function fits(ticks: ReadonlyMap<number, string>): boolean {
    if (ticks.size === 0) return false;
    const [first = 0, second = count] = [...ticks.keys()];
    const widths = [...ticks.values()].map((text) => textWidth(text, size));
    return Math.max(...widths) + 6 <= ((second - first) / count) * room * (ticks.size === 1 ? 2 : 0.97);
  }
}

function yearText(year: number, locale: Locale): string {
  return locale === "zh" ? `${year}年` : String(year);
}

/** `offset` days later; earlier where negative. */
export function addDays(day: Day, offset: number): Day {
  const { year, month, day: date } = partsOf(day);
  return dayOf(year, month, date + offset);
}
