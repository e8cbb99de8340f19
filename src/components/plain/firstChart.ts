import type { PlainChartQuestion, PlainColumn } from "../../worker/plainApi.ts";

/** What a chart asks, but for the file. */
export type Chosen = Pick<PlainChartQuestion, "by" | "measure">;

/** Columns that rows may be grouped by: all but those about people. */
export function groupingColumns(columns: readonly PlainColumn[]): readonly PlainColumn[] {
  return columns.filter(({ personal }) => !personal);
}

/**
 * The chart that is shown before anybody has chosen: by the first column whose texts repeat, else by date, else by any.
 * Where each text stands once, counting rows would say nothing, so the first numbers are shown. `null` without a column.
 */
export function firstChart(columns: readonly PlainColumn[]): Chosen | null {
  const grouping = groupingColumns(columns);
  const texts = grouping.filter(({ kind }) => kind === "text");
  const by = texts.find(({ repeats }) => repeats) ?? grouping.find(({ kind }) => kind === "day") ?? texts[0] ?? grouping[0];
  if (by === undefined) return null;
  const number = columns.find(({ kind, index }) => kind === "number" && index !== by.index);
  const counts = by.repeats || by.kind === "day" || number === undefined;
  return { by: by.index, measure: counts ? { kind: "rows", column: null } : { kind: "sum", column: number.index } };
}
