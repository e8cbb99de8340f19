import { cleanDay, type DateValue } from "./date.ts";
import { dayOf, partsOf } from "./day.ts";
import { value, type Cleaned } from "./result.ts";
import { DATE_RUN } from "./rules.ts";

/**
 * Dates of a run of months, such as the headings of a monthly table or a column's values in order. `2016.1` is
 * October where the run also has `2016.01`, or where it stands next to September or November; it is January next to
 * February or the December before it. Where neither tells, it stays refused, as does what is no date.
 */
export function monthRun(values: readonly string[]): Cleaned<DateValue>[] {
  const trimmed = values.map((text) => text.normalize("NFKC").trim());
  const padded = new Set(trimmed.filter((text) => /^\d{4}\.01$/.test(text)).map((text) => text.slice(0, 4)));
  const plain = trimmed.map((text) => cleanDay(text));
  return trimmed.map((text, i) => {
    const year = Number(/^(\d{4})\.1$/.exec(text)?.[1]);
    if (!year) return plain[i];
    const month = padded.has(String(year)) ? 10 : monthBetween(year, plain[i - 1], plain[i + 1]);
    return month === null ? cleanDay(text) : value({ day: dayOf(year, month, 1), grain: "month" }, [DATE_RUN]);
  });
}

function monthBetween(year: number, before: Cleaned<DateValue> | undefined, after: Cleaned<DateValue> | undefined): 1 | 10 | null {
  const previous = monthsFrom(year, before);
  const next = monthsFrom(year, after);
  // Either neighbour tells, in ascending and in descending order.
  if ([previous, next].some((month) => month === 9 || month === 11)) return 10;
  return [previous, next].some((month) => month === 0 || month === 2) ? 1 : null;
}

// Months counted through the years: 1 is January of `year`, 0 the December before it.
function monthsFrom(year: number, cell: Cleaned<DateValue> | undefined): number | null {
  if (cell?.kind !== "value" || cell.value.grain !== "month") return null;
  const parts = partsOf(cell.value.day);
  return (parts.year - year) * 12 + parts.month;
}
