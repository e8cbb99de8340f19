import type { Period } from "../clean/day.ts";
import type { Codes } from "../csv/codes.ts";
import { dayBlocksOf, type DayBlocks } from "./dayBlocks.ts";
import { columnOf, type ColumnKey, type Table } from "./table.ts";

/** A slot per code or day: `slots[code - first]`, -1 for one that belongs to none. Days beyond `slots` belong to none either; those of a slot are neighbours. */
export interface Grouping {
  readonly codes: Codes | Int32Array;
  readonly first: number;
  readonly slots: Int32Array;
  readonly size: number;
  /** What blocks of rows tell of their days; `null` of codes. */
  readonly blocks: DayBlocks | null;
}

/** One slot per day of the period. */
export function byEachDay(table: Table, key: ColumnKey<"day">, { from, to }: Period): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const slots = Int32Array.from({ length: to - from + 1 }, (_, slot) => slot);
  return { codes: column.values, first: from, slots, size: slots.length, blocks: dayBlocksOf(column) };
}

/** One slot per span, in their order; spans ascend and do not overlap. `null` where the table lacks the column. */
export function bySpan(table: Table, key: ColumnKey<"day">, spans: readonly Period[]): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const first = spans[0]?.from ?? 0;
  const slots = new Int32Array((spans.at(-1)?.to ?? first - 1) - first + 1).fill(-1);
  spans.forEach(({ from, to }, slot) => slots.fill(slot, from - first, to - first + 1));
  return { codes: column.values, first, slots, size: spans.length, blocks: dayBlocksOf(column) };
}

/** One slot per list of labels, in their order; no label stands in two of them. `null` where the table lacks the column. */
export function byLabels(table: Table, key: ColumnKey<"label">, lists: readonly (readonly string[])[]): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const slotOf = new Map(lists.flatMap((labels, slot) => labels.map((label): [string, number] => [label, slot])));
  const slots = Int32Array.from(column.labels, (label) => slotOf.get(label) ?? -1);
  return { codes: column.codes, first: 0, slots, size: lists.length, blocks: null };
}

/** One slot per class of numbers, each from its bound up to the next one's; bounds ascend. `null` where the table lacks the column. */
export function byBounds(table: Table, key: ColumnKey<"number">, bounds: readonly number[]): Grouping | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  const { values } = column;
  const codes = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) codes[row] = boundsReached(values[row], bounds);
  return { codes, first: 0, slots: Int32Array.of(-1, ...bounds.keys()), size: bounds.length, blocks: null };
}

/** How many of the bounds a number reaches. */
function boundsReached(number: number, bounds: readonly number[]): number {
  let reached = 0;
  for (let i = 0; i < bounds.length; i++) reached += Number(number >= bounds[i]);
  return reached;
}
