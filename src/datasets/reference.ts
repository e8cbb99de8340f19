import type { Words } from "../clean/words.ts";
import { columnOf, type ColumnKey, type Table } from "../table/table.ts";
import type { Field } from "./field.ts";

/** A field whose values should stand in a list that another dataset is: no permit without its item on 权责清单. */
export interface Reference {
  readonly field: LabelField;
  /** Rows that are asked. */
  readonly asks: (table: Table) => (row: number) => boolean;
  /** The dataset that is the list, and its fields in which the names stand. */
  readonly list: { readonly dataset: { readonly id: string; readonly label: Words }; readonly names: readonly ColumnKey<"label">[] };
}

type LabelField = Extract<Field, { storage: "label" }>;

/** Every row is asked. */
export function everyRow(): (row: number) => boolean {
  return () => true;
}

/** Rows with that label are asked; all of them where the table lacks the column. */
export function labelled(field: ColumnKey<"label">, label: string): Reference["asks"] {
  return (table) => {
    const column = columnOf(table, field);
    if (column === null) return everyRow();
    const { codes } = column;
    const asked = column.labels.map((one) => one === label);
    return (row) => asked[codes[row]];
  };
}
