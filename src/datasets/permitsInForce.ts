import { extent } from "../table/days.ts";
import { allRows } from "../table/table.ts";
import { permits } from "./permits.ts";
import { narrow, type Slice } from "./view.ts";

/** All permits under the view's picks that were decided by the period's end: those in force then may be years old. */
export function permitsDecidedBy({ table, period: { from, to }, picked }: Slice): Slice {
  const first = extent(table, allRows(table), permits.fields.decided)?.from ?? from;
  return narrow(permits, table, { from: first, to }, picked);
}

/** Of those, the ones of one of the dataset's subsets, as the view's period sees them. */
export function permitsOf(subset: "inForce" | "expiring90" | "expiring180", now: Slice): Slice {
  const all = permitsDecidedBy(now);
  return { ...all, rows: permits.subsets[subset](all.table, all.rows, now.period) };
}
