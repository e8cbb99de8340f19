import type { Directory } from "../../clean/department.ts";
import type { CodedColumn, Cells } from "../../csv/cells.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { cleanerOf } from "../cleaning/cleaner.ts";
import type { CellContext } from "../cleaning/fieldCleaner.ts";
import type { FileContext } from "../layout/context.ts";
import type { Layout } from "../layout/layout.ts";
import { cellContext } from "../cleaning/rawColumns.ts";
import { recognise, type Recognition } from "./recognise.ts";
import { columnSampler } from "./sampleColumn.ts";

/** Recognises a scanned file by its headings, its titles, and a sample of each column's values. */
export function recogniseCells(
  cells: Cells,
  layout: Layout,
  context: FileContext,
  { datasets, directory }: { readonly datasets: readonly Dataset[]; readonly directory: Directory },
): Recognition {
  const samples = new Map<CodedColumn, readonly string[]>();
  const sampleOf = columnSampler(cells, layout.fates);
  const contexts = layout.headings.map((heading) => cellContext(heading, context, directory));
  const fit = (column: number, field: Field): number => {
    const stored = cells.columns[column];
    if (stored.kind === "opaque" || readsAnything(field)) return 1;
    const sample = samples.get(stored) ?? sampleOf(stored);
    samples.set(stored, sample);
    return readableShare(field, contexts[column], sample);
  };
  return recognise(datasets, layout.headings, context.text, fit);
}

/** The share of the values that a field can read, 0 to 1; 1 where there are none. */
export function readableShare(field: Field, context: CellContext, values: readonly string[]): number {
  if (readsAnything(field)) return 1;
  const clean = cleanerOf(field, context, values);
  const readable = values.filter((text) => clean(text).kind !== "refused").length;
  return values.length === 0 ? 1 : readable / values.length;
}

/** Words are kept as they are; only days, numbers and lists of values refuse some. */
function readsAnything(field: Field): boolean {
  return field.storage === "label" && (field.kind !== "category" || field.open);
}
