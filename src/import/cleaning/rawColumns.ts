import type { Directory } from "../../clean/department.ts";
import { normaliseHeading } from "../../clean/heading.ts";
import { parseUnit } from "../../clean/unit.ts";
import type { Cells } from "../../csv/cells.ts";
import { codesFor, type Codes } from "../../csv/codes.ts";
import type { Dialect } from "../../csv/dialect.ts";
import { readRecords } from "../../csv/readRecords.ts";
import { TextCodes } from "../../csv/textCodes.ts";
import type { Readable } from "../../csv/transcode.ts";
import type { Field } from "../../datasets/field.ts";
import type { CellContext } from "./fieldCleaner.ts";
import type { RawColumn } from "./cleanColumns.ts";
import type { FileContext } from "../layout/context.ts";

/** Records decoded together where a column has no dictionary. */
const BATCH = 8192;

/** A field, its column in the file, and what cleaning it needs to know. */
export interface MappedColumn {
  readonly field: Field;
  readonly column: number;
  /** In a form, the record in which its cell stands; else each row has its own. */
  readonly record?: number;
  readonly context: CellContext;
}

/** What is known about the cells of a column: its unit told by hand, by the heading's bracket, else by the title. */
export function cellContext(heading: string, { year, units }: Pick<FileContext, "year" | "units">, directory: Directory, stated: StatedColumn = asFound): CellContext {
  const { gloss } = normaliseHeading(heading);
  const told = stated.unit === null ? null : parseUnit(stated.unit);
  const own = told ?? (gloss === null ? null : parseUnit(gloss));
  return { year, units: own === null ? units : [own], directory, rulesOff: stated.rulesOff };
}

/** What somebody told about a column. */
interface StatedColumn {
  readonly unit: string | null;
  readonly rulesOff: ReadonlySet<string>;
}

const asFound: StatedColumn = { unit: null, rulesOff: new Set() };

/**
 * The raw columns of the records of data. Names and ids of which nearly every value is distinct are left in the file:
 * they are read back when someone looks. Days, numbers and categories are needed, so they are read at once.
 */
export async function rawColumns(
  input: Readable,
  dialect: Dialect,
  cells: Cells,
  mapped: readonly MappedColumn[],
  records: Uint32Array,
): Promise<RawColumn[]> {
  const coded = mapped.flatMap((one): RawColumn[] => {
    const stored = cells.columns[one.column];
    if (stored.kind === "opaque") return [];
    return [{ ...one, codes: codesAt(stored.codes, stored.values.length, records), values: stored.values }];
  });
  const needed = mapped.filter(({ field, column }) => cells.columns[column].kind === "opaque" && field.kind !== "text" && field.kind !== "code");
  return needed.length === 0 ? coded : [...coded, ...(await readColumns(input, dialect, cells, needed, records))];
}

/** The codes of these records, ascending; of neighbours a part of the file's own, not a copy. */
function codesAt(codes: Codes, size: number, records: Uint32Array): Codes {
  const rows = records.length;
  const first = records[0] ?? 0;
  if (rows === 0 || records[rows - 1] - first === rows - 1) return codes.subarray(first, first + rows);
  const own = codesFor(rows, size);
  for (let row = 0; row < rows; row++) own[row] = codes[records[row]];
  return own;
}

async function readColumns(
  input: Readable,
  dialect: Dialect,
  cells: Cells,
  mapped: readonly MappedColumn[],
  records: Uint32Array,
): Promise<RawColumn[]> {
  const columns = mapped.map((one) => ({ ...one, codes: new Uint32Array(records.length), texts: new TextCodes() }));
  let row = 0;
  for (let from = 0; from < cells.records; from += BATCH) {
    const batch = await readRecords(input, dialect, cells, from, Math.min(from + BATCH, cells.records));
    for (; row < records.length && records[row] < from + batch.length; row++) {
      const record = batch[records[row] - from];
      for (const { column, codes, texts } of columns) codes[row] = texts.codeOf(record[column] ?? "");
    }
  }
  return columns.map(({ field, column, context, codes, texts }) => ({ field, column, context, codes, values: texts.texts }));
}
