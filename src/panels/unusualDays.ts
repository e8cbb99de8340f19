import { addDays, weekdayOf, type Day } from "../clean/day.ts";
import { workdaysAfter } from "../clean/workdays.ts";
import { dailyVisits, type Daily } from "../datasets/dailyVisits.ts";
import { narrow, oncePerSlice } from "../datasets/view.ts";
import { visits } from "../datasets/visits.ts";
import { median } from "../table/quartiles.ts";

/** A day whose visits lie far from those of the same weekday in the weeks around it. */
export interface UnusualDay {
  /** Its place among the days of the period. */
  readonly index: number;
  readonly visits: number;
  /** The median of that weekday in the four weeks before and after. */
  readonly usual: number;
}

export interface UnusualDays {
  /** The farthest from the usual first. */
  readonly days: readonly UnusualDay[];
  /** Days out of line because they were public holidays, or worked in place of one (调休). */
  readonly holidays: number;
}

/** On either side of a day. */
const WEEKS = 4;
/** Fewer weeks do not tell what is usual. */
const LEAST_WEEKS = 4;
/** So many robust standard deviations (1.4826 × median absolute deviation), of the logarithms of how many times the usual. */
const DEVIATIONS = 5;
const ROBUST = 1.4826;
/** Nothing within three tenths of the usual is out of line, however steady the other days. */
const NEAR = Math.log(1.3);

/** `null` where the files do not count by day, or have too few weeks to tell what is usual. */
export const unusualDays = oncePerSlice(({ table, period, picked }): UnusualDays | null => {
  const around = { from: addDays(period.from, -7 * WEEKS), to: addDays(period.to, 7 * WEEKS) };
  const daily = dailyVisits(narrow(visits, table, around, picked));
  if (daily === null) return null;
  const judged = judge(daily);
  const spread = ROBUST * (median(judged.map(({ distance }) => Math.abs(distance))) ?? NaN);
  if (Number.isNaN(spread)) return null;
  const far = judged.filter(({ day, distance }) => day >= period.from && day <= period.to && Math.abs(distance) > Math.max(NEAR, DEVIATIONS * spread));
  const days = far.filter(({ day, distance }) => !isHoliday(day, distance)).sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance));
  return {
    days: days.map(({ day, visits: count, usual }) => ({ index: day - period.from, visits: count, usual })),
    holidays: far.length - days.length,
  };
});

interface Judged {
  readonly day: Day;
  readonly visits: number;
  readonly usual: number;
  /** Logarithm of visits ÷ usual: twice as many and half as many lie equally far. */
  readonly distance: number;
}

function judge({ from, values }: Daily): readonly Judged[] {
  return values.flatMap((value, i): Judged[] => {
    const weeks = Array.from({ length: WEEKS }, (_, week) => [values[i - 7 * (week + 1)], values[i + 7 * (week + 1)]]).flat();
    const known = weeks.filter((one) => one !== null && one !== undefined);
    const usual = known.length < LEAST_WEEKS ? null : median(known);
    if (value === null || usual === null || usual === 0) return [];
    // A day without a single visit has no logarithm; it counts as half a visit.
    return [{ day: addDays(from, i), visits: value, usual, distance: Math.log(Math.max(value, 0.5) / usual) }];
  });
}

/** Whether the calendar of holidays tells why: a weekday off with fewer visits, or a weekend at work with more. */
function isHoliday(day: Day, distance: number): boolean {
  const worked = workdaysAfter(addDays(day, -1), day);
  if (worked === null) return false;
  return weekdayOf(day) < 5 ? worked === 0 && distance < 0 : worked === 1 && distance > 0;
}
