import { unitFor } from "../clean/unit.ts";
import { lineOf, type Cells } from "../csv/cells.ts";
import type { Field } from "../datasets/field.ts";
import { maskCell } from "../datasets/maskCell.ts";
import type { Built } from "./buildTable.ts";
import type { MappedColumn } from "./cleaning/rawColumns.ts";
import type { Decisions } from "./decisions/decisions.ts";
import { ledgerOf } from "./fate.ts";
import type { FormRead } from "./readForm.ts";
import type { Decided, FileOutline, FileReport, FormReport } from "./report.ts";

/** What a file's import comes to. */
interface Outlined extends Pick<FileReport, "name" | "bytes" | "encoding" | "delimiter" | "dataset"> {
  readonly cells: Cells;
  readonly headings: readonly string[];
  readonly mapped: readonly MappedColumn[];
  readonly form: FormRead | null;
  /** `null` for a plain table. */
  readonly built: Built | null;
  readonly fates: Uint8Array;
  readonly decisions: Decisions;
}

/** The file's part of the cleaning report but for its held rows. */
export function outlineOf({ cells, headings, mapped, form, built, fates, decisions, name, bytes, encoding, delimiter, dataset }: Outlined): FileOutline {
  const changes = built?.cleaned.changes.list() ?? [];
  return {
    name,
    bytes,
    encoding,
    delimiter,
    dataset,
    rows: ledgerOf(fates),
    columns: headings.map((source, column) => ({ source, ...reportedField(form === null ? mapped.find((other) => other.column === column) : undefined) })),
    ...(form === null ? {} : { form: formReport(form, cells) }),
    changes: changes.map(({ field, rule, count, row, raw, clean }) => ({
      field,
      rule,
      count,
      example: { line: lineOf(cells, recordOf(mapped, field) ?? built?.records[row] ?? 0), ...maskedExample(mapped, field, raw, clean) },
    })),
    checks: built?.checks ?? [],
    decided: decidedIn(decisions, cells, headings),
  };
}

/** In a form each field has a line of its own. */
function recordOf(mapped: readonly MappedColumn[], id: string): number | undefined {
  return mapped.find(({ field }) => field.id === id)?.record;
}

function formReport({ found: { dataset, form, record, figures, reporter, year }, row }: FormRead, cells: Cells): FormReport {
  const labels = new Map<Field, string>(figures.map(({ field, cells: [cell] }) => [field, cell.label]));
  if (reporter !== null && dataset.department !== null) labels.set(dataset.department, reporter.label);
  if (year !== null) labels.set(dataset.time, year.label);
  const items = row.mapped.map((mapped) => ({ line: lineOf(cells, mapped.record ?? record), label: labels.get(mapped.field) ?? "", field: mapped.field.id, unit: reportedField(mapped).unit }));
  return { name: form.name, items };
}

/** What is decided about the cells and rows that the file has. */
function decidedIn({ cells: corrections, rows }: Decisions, cells: Cells, headings: readonly string[]): Decided[] {
  return [
    ...corrections.map((cell): Decided => ({ kind: "cell", line: lineOf(cells, cell.record), source: headings[cell.column] ?? "", ...cell })),
    ...rows.filter(({ record }) => record < cells.records).map((row): Decided => ({ kind: "row", line: lineOf(cells, row.record), ...row })),
  ].sort((a, b) => a.line - b.line);
}

/** Reports are passed on: an example is no reason to pass a name on with it. */
function maskedExample(mapped: readonly MappedColumn[], id: string, raw: string, clean: string): { raw: string; clean: string } {
  const field = mapped.find((column) => column.field.id === id)?.field;
  return field === undefined ? { raw, clean } : { raw: maskCell(field, raw), clean: maskCell(field, clean) };
}

/** The unit is the one that the numbers were read in; one of another quantity, from a title, was not. */
function reportedField(mapped: MappedColumn | undefined): { field: string | null; unit: string | null } {
  if (mapped === undefined) return { field: null, unit: null };
  const { field, context } = mapped;
  const unit = field.kind === "number" ? unitFor(field.quantity, context.units) : null;
  return { field: field.id, unit: unit?.text ?? null };
}
