import type { Period } from "../clean/day.ts";
import type { Grouping } from "./group.ts";
import { columnOf, type ColumnKey, type Table } from "./table.ts";

/** One slot per span, in their order; spans ascend and do not overlap. `null` where the table lacks the column. */
export function bySpan(table: Table, key: ColumnKey<"day">, spans: readonly Period[]): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const base = spans[0]?.from ?? 0;
  const slots = new Int32Array((spans.at(-1)?.to ?? base - 1) - base + 1).fill(-1);
  spans.forEach(({ from, to }, slot) => slots.fill(slot, from - base, to - base + 1));
  return { codes: column.values, base, slots, size: spans.length };
}
