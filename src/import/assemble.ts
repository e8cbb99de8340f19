import { endOf } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { grainOf } from "../datasets/view.ts";
import { concat } from "../table/concat.ts";
import { extent } from "../table/group.ts";
import { select } from "../table/select.ts";
import { allRows, columnOf, type Rows, type Table } from "../table/table.ts";
import { Fate, ledgerOf } from "./fate.ts";
import type { ImportedFile } from "./importFile.ts";

/** The files of one dataset put together, each with what became of its rows beside the others. */
export interface Assembled {
  /** `null` where no file has rows to count. */
  readonly table: Table | null;
  readonly files: readonly ImportedFile[];
}

interface Part {
  readonly file: ImportedFile;
  readonly table: Table;
}

/**
 * One table of all files of a dataset, in the order of import, in which nothing counts twice. A summary and the detail
 * that it sums are never added together: the later file stays out. A row whose key an earlier file has is a duplicate.
 * Each says so in a notice.
 */
export function assemble(dataset: Dataset, files: readonly ImportedFile[]): Assembled {
  const parts: Part[] = [];
  const shown = files.map((file) => {
    if (file.table === null) return file;
    const rival = parts.find((earlier) => isSummaryTable(dataset, earlier.table) !== isSummaryTable(dataset, file.table) && overlaps(dataset, earlier.table, file.table));
    if (rival !== undefined) return withNotice({ ...file, table: null }, overlapWords(rival.file.report.name));
    const part = withoutRepeats(dataset, parts, { file, table: file.table });
    parts.push(part);
    return part.file;
  });
  return { table: parts.length === 0 ? null : concat(parts.map(({ table }) => table)), files: shown };
}

function isSummaryTable({ counts }: Dataset, table: Table | null): boolean {
  return counts.some(({ id }) => table?.columns.has(id) === true);
}

/** Whether two files speak of the same days and, where both name departments, of a department in common. */
function overlaps(dataset: Dataset, a: Table, b: Table | null): boolean {
  if (b === null) return false;
  const [spanA, spanB] = [a, b].map((table) => extent(table, allRows(table), dataset.time));
  if (spanA === null || spanB === null) return false;
  if (spanA.from > endOf(spanB.to, grainOf(dataset, b)) || spanB.from > endOf(spanA.to, grainOf(dataset, a))) return false;
  const labels = [a, b].map((table) => (dataset.department === null ? null : columnOf(table, dataset.department)?.labels) ?? null);
  const [first, second] = labels;
  return first === null || second === null || first.some((label) => label !== "" && second.includes(label));
}

/** Leaves out the rows whose key stands in an earlier file already. */
function withoutRepeats(dataset: Dataset, earlier: readonly Part[], part: Part): Part {
  const repeated = new Set<number>();
  for (const other of earlier) {
    const ids = keyIds(dataset, other.table, part.table);
    if (ids.length === 0) continue;
    const known = new Set(keysOf(other.table, ids));
    keysOf(part.table, ids).forEach((key, row) => key !== null && known.has(key) && repeated.add(row));
  }
  if (repeated.size === 0) return part;
  const fates = part.file.fates.slice();
  for (const row of repeated) fates[part.table.origin.records[row]] = Fate.duplicate;
  const kept = allRows(part.table).filter((row) => !repeated.has(row)) as Rows;
  const { file } = part;
  const table = select(part.table, kept);
  const counted = { ...file, fates, table, report: { ...file.report, rows: ledgerOf(fates) } };
  return { file: withNotice(counted, repeatWords(repeated.size)), table };
}

/**
 * The columns by which rows of two files are the same: the dataset's key, as far as either file has it, or in
 * summaries all that is not a number. None where one file lacks what the other has.
 */
function keyIds(dataset: Dataset, a: Table, b: Table): readonly string[] {
  const summary = isSummaryTable(dataset, a);
  const either = new Set([...a.columns.keys(), ...b.columns.keys()]);
  const ids = summary
    ? [...either].filter((id) => (a.columns.get(id) ?? b.columns.get(id))?.storage !== "number")
    : dataset.key.map(({ id }) => id).filter((id) => either.has(id));
  return ids.every((id) => a.columns.has(id) && b.columns.has(id)) ? ids : [];
}

/** The key of each row; `null` where all of it is missing. */
function keysOf(table: Table, ids: readonly string[]): (string | null)[] {
  const readers = ids.map((id) => {
    const column = table.columns.get(id);
    if (column === undefined) return () => "";
    return column.storage === "label" ? (row: number) => column.labels[column.codes[row]] : (row: number) => String(column.values[row]);
  });
  return Array.from({ length: table.length }, (_, row) => {
    const cells = readers.map((read) => read(row));
    return cells.every((cell) => /^[\s0/\-—无]*$/.test(cell)) ? null : cells.join("\u0000");
  });
}

function withNotice(file: ImportedFile, notice: Words): ImportedFile {
  return { ...file, notices: [...file.notices, notice] };
}

function overlapWords(name: string): Words {
  return {
    zh: `与《${name}》的统计期和部门重叠，一个是明细，一个是汇总，同时计入会重复，因此本文件未计入看板。如要改用本文件，请移除《${name}》。`,
    en: `It covers the same period and departments as “${name}”, one in detail, the other summed; counting both would count twice, so this file is left out. To use it instead, remove “${name}”.`,
  };
}

function repeatWords(rows: number): Words {
  return {
    zh: `有 ${rows} 行在先前导入的文件中已有，按重复计，未再计入。`,
    en: `${rows} of its rows are in files imported earlier already and were not counted again.`,
  };
}
