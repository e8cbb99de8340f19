import type { Directory } from "../../clean/department.ts";
import type { CodedColumn, Cells } from "../../csv/cells.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { isBlank } from "../layout/cellShape.ts";
import { cleanerOf } from "../cleaning/cleaner.ts";
import type { CellContext } from "../cleaning/fieldCleaner.ts";
import type { FileContext } from "../layout/context.ts";
import { Fate } from "../fate.ts";
import type { Layout } from "../layout/layout.ts";
import { cellContext } from "../cleaning/rawColumns.ts";
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
  const samples = new Map<CodedColumn, readonly string[]>();
  const fit = (column: number, field: Field): number => {
    const stored = cells.columns[column];
    if (stored.kind === "opaque") return 1;
    const sample = samples.get(stored) ?? sampleOf(stored, layout.fates);
    samples.set(stored, sample);
    return readableShare(field, cellContext(layout.headings[column], context, directory), sample);
  };
  return recognise(datasets, layout.headings, context.text, fit);
}

/** Distinct texts of rows of data, from the whole column: titles, headers and totals say nothing about its values. */
function sampleOf({ codes, values }: CodedColumn, fates: Uint8Array): string[] {
  const used = new Uint8Array(values.length);
  for (let record = 0; record < fates.length; record++) if (fates[record] === Fate.kept) used[codes[record]] = 1;
  const texts = values.filter((text, code) => used[code] === 1 && !isBlank(text));
  const step = Math.max(1, Math.floor(texts.length / SAMPLED));
  return texts.filter((_, i) => i % step === 0);
}

/** The share of the values that a field can read, 0 to 1; 1 where there are none. */
export function readableShare(field: Field, context: CellContext, values: readonly string[]): number {
  const clean = cleanerOf(field, context, values);
  const readable = values.filter((text) => clean(text).kind !== "refused").length;
  return values.length === 0 ? 1 : readable / values.length;
}
