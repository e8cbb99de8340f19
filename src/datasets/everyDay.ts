import { daysInMonth, isoDay, partsOf, type Day } from "../clean/day.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { NAMED_FAULTS, type DataCheck, type Findings } from "./check.ts";
import type { DayField } from "./field.ts";

/** Fewer days than the shortest month has are a list of dates, not a series. */
const LEAST_DAYS = 28;

/** Every day from the first to the last, widened to whole months, has a row. Monthly files have no days to miss. */
export function everyDay(field: DayField): DataCheck {
  return { kind: "days", fields: [field], find: (table) => findMissing(table, field) };
}

function findMissing(table: Table, field: DayField): Findings | null {
  const column = columnOf(table, field);
  if (column === null || column.grain !== "day") return null;
  const present = new Set(column.values);
  present.delete(NO_DAY);
  if (present.size < LEAST_DAYS) return null;
  const { from, to } = wholeMonths(present);
  const missing: Day[] = [];
  for (let day = from; day <= to; day++) if (!present.has(day)) missing.push(day as Day);
  return { checked: to - from + 1, wrong: missing.length, faults: missing.slice(0, NAMED_FAULTS).map(faultOf) };
}

function faultOf(day: Day) {
  return { row: null, words: { zh: isoDay(day), en: isoDay(day) } };
}

function wholeMonths(days: ReadonlySet<number>): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const [first, last] = [partsOf(from as Day), partsOf(to as Day)];
  return { from: from - first.day + 1, to: to + daysInMonth(last.year, last.month) - last.day };
}
