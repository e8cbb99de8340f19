import type { Directory } from "../clean/department.ts";
import type { Cells } from "../csv/cells.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { Field } from "../datasets/field.ts";
import { isBlank } from "./cellShape.ts";
import { cleanerOf } from "./cleaner.ts";
import type { FileContext } from "./context.ts";
import type { Layout } from "./layout.ts";
import { cellContext } from "./rawColumns.ts";
import { recognise, type Recognition } from "./recognise.ts";

/** Distinct values of a column that a field is tried on. */
const SAMPLED = 60;

/** Recognises a scanned file by its headings, its titles, and a sample of each column's values. */
export function recogniseCells(
  cells: Cells,
  layout: Layout,
  context: FileContext,
  { datasets, directory }: { readonly datasets: readonly Dataset[]; readonly directory: Directory },
): Recognition {
  const fit = (column: number, field: Field): number => {
    const stored = cells.columns[column];
    if (stored.kind === "opaque") return 1;
    const heading = layout.headings[column];
    // The first values may belong to title lines; a sample from the whole column tells more.
    const step = Math.max(1, Math.floor(stored.values.length / SAMPLED));
    const sample = stored.values.filter((text, i) => i > 0 && i % step === 0 && !isBlank(text) && text.trim() !== heading);
    const clean = cleanerOf(field, cellContext(heading, context, directory), sample);
    const readable = sample.filter((text) => clean(text).kind !== "refused").length;
    return sample.length === 0 ? 1 : readable / sample.length;
  };
  return recognise(datasets, layout.headings, context.text, fit);
}
