import { filledRows, filterLabels, filterWeekday } from "../table/filter.ts";
import { filterWords } from "../table/filterWords.ts";
import type { ColumnKey, Rows, Table } from "../table/table.ts";
import { fieldsOf, type Dataset } from "./dataset.ts";
import { isPersonal } from "./maskCell.ts";
import { narrow, nothingPicked, type RowsOf, type View } from "./view.ts";

/**
 * The rows that a figure or a mark stands for, under what the view picks. A period of its own may lie outside the
 * one in view: permits granted earlier that expire after it.
 */
export function rowsOf(dataset: Dataset, table: Table, { period, ...picked }: Omit<View, "compare">, chosen: RowsOf): Rows {
  let { rows } = narrow(dataset, table, chosen.period ?? period, picked);
  for (const [id, labels] of Object.entries(chosen.labels ?? {})) {
    const field = dataset.fields[id];
    if (field !== undefined && field.storage === "label") rows = filterLabels(table, rows, field, labels);
  }
  if (chosen.words !== undefined) rows = filterWords(table, rows, searchable(dataset), chosen.words);
  for (const id of chosen.filled ?? []) rows = filledRows(table, rows, id);
  if (chosen.subset !== undefined) rows = dataset.subsets[chosen.subset]?.(table, rows, narrow(dataset, table, period, nothingPicked).period) ?? rows;
  return chosen.weekday === undefined ? rows : filterWeekday(table, rows, dataset.time, chosen.weekday);
}

/** Personal data is masked wherever it is shown; a search must not tell it. */
function searchable(dataset: Dataset): readonly ColumnKey<"label">[] {
  return fieldsOf(dataset).flatMap((field) => (field.storage === "label" && !isPersonal(field) ? [field] : []));
}
