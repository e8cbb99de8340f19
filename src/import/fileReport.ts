import { lineOf, type Cells } from "../csv/cells.ts";
import { readRawAt } from "../csv/readRecords.ts";
import { maskCell } from "../datasets/maskCell.ts";
import type { Built } from "./buildTable.ts";
import type { Decisions } from "./decisions/decisions.ts";
import { ledgerOf } from "./fate.ts";
import type { ImportedFile } from "./importFile.ts";
import type { MappedColumn } from "./cleaning/rawColumns.ts";
import type { Decided, FileOutline, FileReport, Held, HeldReasonCount } from "./report.ts";

/** What a file's import comes to. */
interface Outlined extends Pick<FileReport, "name" | "bytes" | "encoding" | "delimiter" | "dataset"> {
  readonly cells: Cells;
  readonly headings: readonly string[];
  readonly mapped: readonly MappedColumn[];
  /** `null` for a plain table. */
  readonly built: Built | null;
  readonly fates: Uint8Array;
  readonly decisions: Decisions;
}

export function outlineOf({ cells, headings, mapped, built, fates, decisions, name, bytes, encoding, delimiter, dataset }: Outlined): FileOutline {
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
    checks: built?.checks ?? [],
    decided: decidedIn(decisions, cells, headings),
  };
}

function decidedIn({ cells: corrections, rows }: Decisions, cells: Cells, headings: readonly string[]): Decided[] {
  return [
    ...corrections.map((cell): Decided => ({ kind: "cell", line: lineOf(cells, cell.record), source: headings[cell.column] ?? "", ...cell })),
    ...rows.map((row): Decided => ({ kind: "row", line: lineOf(cells, row.record), ...row })),
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
  const unit = field.kind === "number" && context.unit?.quantity === field.quantity ? context.unit.text : null;
  return { field: field.id, unit };
}

/** Characters of a held row that are shown: an unclosed quote may hold half a file. */
const RAW_SHOWN = 2000;

/** Held rows read back at a time. */
const BATCH = 4096;

/** A file's whole part of the cleaning report, its held rows read back from it. */
export async function reportOf(file: ImportedFile): Promise<FileReport> {
  const held: Held[] = [];
  for (let from = 0; from < file.held.size; from += BATCH) held.push(...(await heldIn(file, from, BATCH)));
  return { ...file.report, held };
}

/** The held rows of a file, or those of one reason in Chinese, as many as `count` from number `from` on, in its order. */
export async function heldIn({ input, cells, held }: ImportedFile, from: number, count: number, reason: string | null = null): Promise<Held[]> {
  const wanted = [...held].filter(([, { kinds }]) => reason === null || kinds.some(({ zh }) => zh === reason));
  const records = Uint32Array.from(wanted, ([record]) => record).sort().subarray(from, from + count);
  const raws = await readRawAt(input, cells, records, RAW_SHOWN);
  return [...records].flatMap((record, i) => {
    const row = held.get(record);
    if (row === undefined) return [];
    const { reason, columns, rival } = row;
    return [{ line: lineOf(cells, record), record, reason: reason.zh, reasonEn: reason.en, raw: raws[i], columns, rival, unclosed: record === cells.unclosedQuote }];
  });
}

/** What the rows of a file are held for, the most frequent first. */
export function heldReasonsIn({ held }: ImportedFile): HeldReasonCount[] {
  const counts = new Map<string, HeldReasonCount>();
  for (const { kinds } of held.values()) {
    for (const reason of new Set(kinds)) counts.set(reason.zh, { reason, rows: (counts.get(reason.zh)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}
