import { dayOf, isoDay, partsOf, weekdayOf, type Day } from "../../src/clean/day.ts";
import type { Random } from "./random.ts";

/** All days of a year. */
export function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) days.push(day as Day);
  return days;
}

// 国务院办公厅's notices for 2016 and 2017; only the long holidays, on which offices stand still.
const HOLIDAYS = [
  [dayOf(2016, 1, 1), dayOf(2016, 1, 3)],
  [dayOf(2016, 2, 7), dayOf(2016, 2, 13)],
  [dayOf(2016, 4, 30), dayOf(2016, 5, 2)],
  [dayOf(2016, 10, 1), dayOf(2016, 10, 7)],
  [dayOf(2017, 1, 1), dayOf(2017, 1, 2)],
  [dayOf(2017, 1, 27), dayOf(2017, 2, 2)],
  [dayOf(2017, 4, 29), dayOf(2017, 5, 1)],
  [dayOf(2017, 10, 1), dayOf(2017, 10, 8)],
] as const;

export function isHoliday(day: Day): boolean {
  return HOLIDAYS.some(([from, to]) => day >= from && day <= to);
}

function isWorkday(day: Day): boolean {
  return weekdayOf(day) < 5 && !isHoliday(day);
}

/** As many workdays of a year as asked for, ascending, with repeats. */
export function workdays(random: Random, year: number, count: number): Day[] {
  const open = daysOf(year).filter(isWorkday);
  return Array.from({ length: count }, () => random.pick(open)).sort((a, b) => a - b);
}

export type Spelling = "iso" | "slash" | "han" | "dot" | "compact";

/** A day as clerks type it: `2017-09-29`, `2017/9/29`, `2017年9月29日`, `2017.9.29`, `20170929`. */
export function spellDay(day: Day, spelling: Spelling): string {
  const { year, month, day: d } = partsOf(day);
  switch (spelling) {
    case "iso":
      return isoDay(day);
    case "slash":
      return `${year}/${month}/${d}`;
    case "han":
      return `${year}年${month}月${d}日`;
    case "dot":
      return `${year}.${month}.${d}`;
    case "compact":
      return isoDay(day).replaceAll("-", "");
  }
}
