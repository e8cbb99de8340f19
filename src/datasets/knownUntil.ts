import type { Day } from "../clean/day.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import type { DayField } from "./field.ts";

/**
 * The day up to which a table can tell how things stand: the last one that it states, no later than `on`. A year that
 * is still under way must not make late what is due in December.
 */
export function knownUntil(table: Table, fields: readonly DayField[], on: Day): Day {
  let last = NO_DAY;
  for (const field of fields) {
    const values = columnOf(table, field)?.values ?? [];
    for (const day of values) if (day > last && day <= on) last = day;
  }
  return last === NO_DAY ? on : (last as Day);
}
