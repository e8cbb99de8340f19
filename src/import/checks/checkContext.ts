import type { Period } from "../../clean/day.ts";
import { unitFor } from "../../clean/unit.ts";
import { lineOf, type Cells } from "../../csv/cells.ts";
import type { UnitOf } from "../../datasets/check.ts";
import type { Table } from "../../table/table.ts";
import type { MappedColumn } from "../cleaning/rawColumns.ts";

/** What checks know about a file beside its table. */
export interface CheckContext {
  /** The line of the file in which a row of the table stands. */
  readonly line: (row: number) => number;
  readonly unitOf: UnitOf;
  /** That the titles or the file's name state; `null` where neither does. */
  readonly period: Period | null;
}

export function checkContext(cells: Cells, { origin }: Table, mapped: readonly MappedColumn[], period: Period | null): CheckContext {
  return {
    line: (row) => lineOf(cells, origin.records[row]),
    unitOf: ({ id, quantity }) => unitFor(quantity, mapped.find(({ field }) => field.id === id)?.context.units ?? [])?.factor ?? 1,
    period,
  };
}
