import { yearPeriod, partsOf } from "../clean/day.ts";
import { powers } from "../datasets/powers.ts";
import type { Slice } from "../datasets/view.ts";
import { filterPeriod } from "../table/filter.ts";
import { extent } from "../table/group.ts";
import { comparedWith, type Compared } from "./comparison.ts";
import type { PanelInput } from "./panel.ts";

/** The list of the latest year in view, and that of the latest year in the compared period; lists are not added up. */
export function powerEditions(input: PanelInput): { readonly now: Slice; readonly then: Compared | null } {
  const then = comparedWith(input);
  const now = latest(input.now);
  const earlier = then && { ...then, slice: latest(then.slice) };
  return { now, then: earlier?.slice.period.from === now.period.from ? null : earlier };
}

function latest(slice: Slice): Slice {
  const { table, rows } = slice;
  const last = extent(table, rows, powers.fields.year);
  if (last === null) return slice;
  const period = yearPeriod(partsOf(last.to).year);
  return { ...slice, rows: filterPeriod(table, rows, powers.fields.year, period), period };
}
