import chineseDays from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { dayOf, isoDay, weekdayOf, type Day, type Period } from "./day.ts";

/** The days of which it is known whether they are worked: those of the State Council's yearly notices that `chinese-days` has. */
export const CALENDAR: Period = { from: dayOf(2004, 1, 1), to: dayOf(2026, 12, 31) };

// Its data, not its functions: those go by the time zone of the machine, and west of Greenwich are a day off.
const { holidays, workdays } = chineseDays;

/** How many days from the first of the calendar up to and including each are worked, made when it is first asked for. */
let worked: Uint16Array | null = null;

/**
 * The working days of a period that `from` sets off: not that day itself, but each day after it up to and including
 * `to`, weekends and holidays left out and 调休 Saturdays and Sundays counted (行政许可法第八十二条, 民法典第二百零一条).
 * 0 for the same day; `null` where `to` comes first, or a day lies outside the `CALENDAR`.
 */
export function workdaysAfter(from: Day, to: Day): number | null {
  if (to < from || from < CALENDAR.from || to > CALENDAR.to) return null;
  worked ??= countWorked();
  return worked[to - CALENDAR.from] - worked[from - CALENDAR.from];
}

function countWorked(): Uint16Array {
  const counts = new Uint16Array(CALENDAR.to - CALENDAR.from + 1);
  let count = 0;
  for (let i = 0; i < counts.length; i++) {
    if (isWorked((CALENDAR.from + i) as Day)) count++;
    counts[i] = count;
  }
  return counts;
}

function isWorked(day: Day): boolean {
  const iso = isoDay(day);
  if (iso in workdays) return true;
  return weekdayOf(day) < 5 && !(iso in holidays);
}
