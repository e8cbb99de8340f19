import type { Slice } from "../datasets/view.ts";
import { filterLabels } from "../table/filter.ts";
import type { ColumnKey } from "../table/table.ts";

/** The rows of a slice that bear one of these labels. */
export function narrowTo(slice: Slice, key: ColumnKey<"label">, labels: readonly string[]): Slice {
  return { ...slice, rows: filterLabels(slice.table, slice.rows, key, labels) };
}
