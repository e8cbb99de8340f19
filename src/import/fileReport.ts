import { lineOf, type Cells } from "../csv/cells.ts";
import { readRawAt } from "../csv/readRecords.ts";
import type { Readable } from "../csv/transcode.ts";
import { maskCell } from "../datasets/maskCell.ts";
import type { Built } from "./buildTable.ts";
import { ledgerOf } from "./fate.ts";
import type { HeldReasons } from "./judgeRows.ts";
import type { MappedColumn } from "./rawColumns.ts";
import type { FileReport, Held } from "./report.ts";

/** What a file's import comes to. */
export interface Reported extends Pick<FileReport, "name" | "bytes" | "encoding" | "delimiter" | "dataset"> {
  readonly input: Readable;
  readonly cells: Cells;
  readonly headings: readonly string[];
  readonly mapped: readonly MappedColumn[];
  /** `null` for a plain table. */
  readonly built: Built | null;
  readonly fates: Uint8Array;
  readonly held: HeldReasons;
}

export async function reportOf({ input, cells, headings, mapped, built, fates, held, name, bytes, encoding, delimiter, dataset }: Reported): Promise<FileReport> {
  const changes = built?.cleaned.changes.list() ?? [];
  return {
    name,
    bytes,
    encoding,
    delimiter,
    dataset,
    rows: ledgerOf(fates),
    columns: headings.map((source, column) => ({ source, ...reportedField(mapped.find((other) => other.column === column)) })),
    changes: changes.map(({ field, rule, count, row, raw, clean }) => ({
      field,
      rule,
      count,
      example: { line: lineOf(cells, built?.records[row] ?? 0), ...maskedExample(mapped, field, raw, clean) },
    })),
    held: await heldRows(input, cells, held),
    checks: built?.checks ?? [],
  };
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
  const unit = field.kind === "number" && context.unit?.quantity === field.quantity ? context.unit.text : null;
  return { field: field.id, unit };
}

/** Characters of a held row that are shown: an unclosed quote may hold half a file. */
const RAW_SHOWN = 2000;

/** Held rows read back at a time. */
const BATCH = 4096;

async function heldRows(input: Readable, cells: Cells, held: HeldReasons): Promise<Held[]> {
  const records = Uint32Array.from(held.keys()).sort();
  const rows: Held[] = [];
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.subarray(from, from + BATCH);
    const raws = await readRawAt(input, cells, batch, RAW_SHOWN);
    batch.forEach((record, i) => {
      const reason = held.get(record);
      rows.push({ line: lineOf(cells, record), reason: reason?.zh ?? "", reasonEn: reason?.en ?? "", raw: raws[i] });
    });
  }
  return rows;
}
