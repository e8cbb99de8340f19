import type { Words } from "../../clean/words.ts";
import { lineOf } from "../../csv/cells.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import { keep } from "../../table/filter.ts";
import { select } from "../../table/select.ts";
import { allRows, type Table } from "../../table/table.ts";
import { conflictNotice, conflictReason, duplicateWords, editionWords, leftOutWords, ownNumbersWords, twiceWords, untoldWords } from "./assembleWords.ts";
import { compareFiles, type Comparison } from "./compareFiles.ts";
import { countedTwice } from "./countedTwice.ts";
import { findEdition } from "./editions.ts";
import { Fate, ledgerOf } from "../fate.ts";
import { hold } from "../judging/heldRows.ts";
import type { ImportedFile } from "../importFile.ts";
import { joinRows, type JoinedRows, type Part } from "./joinedRows.ts";

/** The files of one dataset put together, each with what became of its rows beside the others. */
export interface Assembled {
  /** `null` where no file has rows to count. */
  readonly table: Table | null;
  readonly files: readonly ImportedFile[];
}

/**
 * One table of all files of a dataset, in the order of import, in which nothing counts twice. Of files that count the
 * same, the later one stays out until somebody chooses. A row that an earlier file has too is a duplicate, and held
 * where its content is another. Each says so in a notice.
 */
export function assemble(dataset: Dataset, files: readonly ImportedFile[]): Assembled {
  const counting: Part[] = [];
  const shown = files.map((file) => {
    if (file.table === null) return file;
    if (file.decisions.leftOut) return { ...file, table: null, notices: [...file.notices, leftOutWords] };
    const chosen = besideCounting(dataset, counting, { file, table: file.table });
    if (chosen.table !== null) counting.push({ file: chosen, table: chosen.table });
    return chosen;
  });
  return assembleRows(dataset, shown);
}

/** The file with a notice where it counts the same as files that count already, and then without its table. */
function besideCounting(dataset: Dataset, counting: readonly Part[], { file, table }: Part): ImportedFile {
  const twice = counting.flatMap((part) => {
    const how = countedTwice(dataset, part.table, table);
    return how === null ? [] : [{ ...part.file, how }];
  });
  const certain = twice.filter(({ how }) => how.kind !== "perhaps");
  const [first] = certain.length > 0 ? certain : twice;
  if (first === undefined) return file;
  const names = (certain.length > 0 ? certain : twice).map(({ report }) => report.name);
  const notice = twiceWords(first.how, names);
  return certain.length > 0 ? setAside(file, first, notice) : withNotices(file, [notice]);
}

function setAside(file: ImportedFile, { id, report }: ImportedFile, notice: Words): ImportedFile {
  return { ...withNotices(file, [notice]), table: null, overlaps: { id, name: report.name } };
}

function assembleRows(dataset: Dataset, files: readonly ImportedFile[]): Assembled {
  const parts = files.flatMap((file) => (file.table === null ? [] : [{ file, table: file.table }]));
  if (parts.length < 2) return { table: parts[0]?.table ?? null, files };
  const joined = joinRows(dataset, parts);
  const comparison = compareFiles(joined);
  const edition = findEdition(joined, comparison);
  if (edition !== null) {
    const { later, earlier, rows } = edition;
    const notice = editionWords(parts[earlier].file.report.name, rows, comparison.keys[later]);
    return assembleRows(dataset, files.map((file) => (file === parts[later].file ? setAside(file, parts[earlier].file, notice) : file)));
  }
  const compared = new Map(parts.map(({ file }, number) => [file, besideRows(joined, comparison, number)]));
  const table = select(joined.table, keep(allRows(joined.table), (row) => comparison.fates[row] === Fate.kept));
  return { table, files: files.map((file) => compared.get(file) ?? file) };
}

/** A file with what became of its rows beside those of earlier files. */
function besideRows(joined: JoinedRows, { fates: fatesOf, rivals, keys, ownNumbers, untold }: Comparison, number: number): ImportedFile {
  const { parts, partOf, starts, table: all } = joined;
  const { file, table } = parts[number];
  const [start, key] = [starts[number], keys[number]];
  const counts = { duplicate: 0, conflict: 0 };
  const fates = file.fates.slice();
  const held = new Map(file.held);
  const own = fatesOf.subarray(start, start + table.length);
  for (let row = 0; row < own.length; row++) {
    if (own[row] === Fate.kept) continue;
    const record = table.origin.records[row];
    if (own[row] === Fate.duplicate) {
      fates[record] = Fate.duplicate;
      counts.duplicate++;
    } else {
      const other = rivals[start + row];
      const { id, report, cells } = parts[partOf[other]].file;
      const rival = { file: id, record: all.origin.records[other], line: lineOf(cells, all.origin.records[other]) };
      hold(held, fates, record, conflictReason(report.name, rival.line, key), [], rival);
      counts.conflict++;
    }
  }
  const notices = [
    ...(counts.duplicate > 0 ? [duplicateWords(counts.duplicate)] : []),
    ...(counts.conflict > 0 ? [conflictNotice(counts.conflict, key)] : []),
    ...(ownNumbers[number] > 0 ? [ownNumbersWords(ownNumbers[number], key)] : []),
    ...(untold[number] > 0 ? [untoldWords(untold[number])] : []),
  ];
  if (notices.length === 0) return file;
  const kept = select(table, keep(allRows(table), (row) => own[row] === Fate.kept));
  return { ...withNotices(file, notices), fates, held, table: kept, report: { ...file.report, rows: ledgerOf(fates) } };
}

function withNotices(file: ImportedFile, notices: readonly Words[]): ImportedFile {
  return { ...file, notices: [...file.notices, ...notices] };
}
