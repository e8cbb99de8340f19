import { columnOf, type ColumnKey, type Table } from "./table.ts";

/** Rows with the same labels in all of `keys` share a slot, from 0 to `size - 1`; keys that the table lacks tell none apart. */
export function slotsAlike(table: Table, keys: readonly ColumnKey<"label">[]): { readonly slots: Uint32Array; readonly size: number } {
  let slots = new Uint32Array(table.length);
  let size = Math.min(1, table.length);
  for (const key of keys) {
    const column = columnOf(table, key);
    if (column === null) continue;
    const slotOf = new Map<number, number>();
    const { codes, labels } = column;
    slots = slots.map((slot, row) => {
      const pair = slot * labels.length + codes[row];
      const known = slotOf.get(pair) ?? slotOf.size;
      slotOf.set(pair, known);
      return known;
    });
    size = slotOf.size;
  }
  return { slots, size };
}
