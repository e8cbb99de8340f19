import { isoDay } from "../../../src/clean/day.ts";
import type { DateValue } from "../../../src/clean/date.ts";
import type { Cleaned } from "../../../src/clean/result.ts";

/** The value, `null` for an empty cell, or the id of the reason: one thing to compare in a table of cases. */
export function outcome<T>(cell: Cleaned<T>): T | string | null {
  if (cell.kind === "value") return cell.value;
  return cell.kind === "empty" ? null : cell.reason.id;
}

/** `2017-09-29`, `2017-09` or `2017` as the grain has it; `null` or the reason's id otherwise. */
export function dateOutcome(cell: Cleaned<DateValue>): string | null {
  if (cell.kind === "empty") return null;
  if (cell.kind === "refused") return cell.reason.id;
  return isoDay(cell.value.day).slice(0, { day: 10, month: 7, year: 4 }[cell.value.grain]);
}

export function ruleIds(cell: Cleaned<unknown>): string[] {
  return cell.kind === "refused" ? [] : cell.rules.map((rule) => rule.id);
}
