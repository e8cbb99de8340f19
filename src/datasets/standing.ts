import type { Day } from "../clean/day.ts";
import { yesRows } from "../table/weights.ts";
import type { Subset } from "./dataset.ts";
import type { Vote } from "./vote.ts";

/** How rows stand on a day: which of them are late then, or have lapsed. */
export type Standing = (on: Day) => Vote;

/** The rows that stand so on the last day of the period in view. */
export function atEnd(standing: Standing): Subset {
  return (table, rows, { to }) => yesRows(rows, standing(to)(table));
}
