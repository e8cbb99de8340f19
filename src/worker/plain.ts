import type { Words } from "../clean/words.ts";
import { lineOf } from "../csv/cells.ts";
import { readRecordsAt } from "../csv/readRecords.ts";
import { Fate } from "../import/fate.ts";
import { guessColumns, type FoundColumn } from "../plain/guessColumns.ts";
import type { ImportedFile } from "../import/importFile.ts";
import { maskPlain } from "../plain/maskPlain.ts";
import { codedColumn, countedRecords, plainColumns, rowRecords } from "../plain/plainColumns.ts";
import { searchRecords } from "../plain/plainSearch.ts";
import { ranksOf, sortByRank, type Ranks } from "../plain/plainSort.ts";
import { profileOf, type ColumnProfile } from "../plain/profile.ts";
import { unitWords } from "../plain/plainAmount.ts";
import { plainGroups, type PlainChart } from "../plain/plainGroups.ts";
import type { GuessedColumn, Measure } from "../plain/plainTally.ts";
import { ROWS_PER_PAGE } from "./api.ts";
import type { PlainApi, PlainChartQuestion, PlainColumn, PlainQuestion, PlainRow, PlainRows } from "./plainApi.ts";

/** Columns that are listed. */
const MOST_COLUMNS = 200;

/** Characters of a cell that cross to the page. */
const LONGEST_CELL = 300;

/** A plain file made ready for questions; what the last ones took long to find is kept for the next page. */
interface Plain {
  readonly file: ImportedFile;
  readonly records: Uint32Array;
  readonly columns: readonly FoundColumn[];
  readonly total: number;
  search: { readonly words: string; readonly records: Uint32Array } | null;
  sort: { readonly column: number; readonly ranks: Ranks } | null;
}

/** Answers about files of no known kind. */
export function createPlain(byId: (id: string) => ImportedFile | undefined): PlainApi {
  const known = new WeakMap<ImportedFile, Promise<Plain>>();

  async function plainOf(id: string): Promise<Plain | null> {
    const file = byId(id);
    if (file === undefined || file.dataset !== null) return null;
    const made = known.get(file) ?? makePlain(file);
    known.set(file, made);
    // A file that could not be read may be readable again.
    made.catch(() => known.delete(file));
    return made;
  }

  return {
    plainColumns: async (id) => {
      const plain = await plainOf(id);
      return plain === null ? { columns: [], total: 0 } : { columns: plain.columns.map(columnAnswer), total: plain.total };
    },
    plainRows: async (question) => {
      const plain = await plainOf(question.fileId);
      return plain === null ? { rows: [], found: 0, total: 0 } : answerRows(plain, question);
    },
    plainProfile: async (id) => {
      const plain = await plainOf(id);
      return plain === null ? [] : answerProfile(plain);
    },
    plainChart: async (question) => {
      const plain = await plainOf(question.fileId);
      return plain === null ? null : answerChart(plain, question);
    },
  };
}

async function makePlain(file: ImportedFile): Promise<Plain> {
  const indices = plainColumns(file);
  const records = rowRecords(file);
  const columns = await guessColumns(file, indices.slice(0, MOST_COLUMNS), records);
  return { file, records, columns, total: indices.length, search: null, sort: null };
}

function columnAnswer(column: FoundColumn): PlainColumn {
  const { index, guess, repeats } = column;
  return { index, heading: headingWords(column), kind: guess.kind, personal: guess.personal !== null, repeats, unit: unitWords(guess.unit) };
}

function headingWords({ index, heading }: FoundColumn): Words {
  return heading === "" ? { zh: `第 ${index + 1} 列`, en: `Column ${index + 1}` } : { zh: heading, en: heading };
}

async function answerRows(plain: Plain, { search, sort, page }: PlainQuestion): Promise<PlainRows> {
  const { file, records } = plain;
  const found = await foundRecords(plain, search);
  const sorted = sort === null ? found : await sortedRecords(plain, found, sort);
  const shown = sorted.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const texts = await readRecordsAt(file.input, file.dialect, file.cells, shown);
  return { rows: texts.map((cells, i) => rowAnswer(plain, shown[i], cells)), found: found.length, total: records.length };
}

async function foundRecords(plain: Plain, words: string): Promise<Uint32Array> {
  if (words.trim() === "") return plain.records;
  if (plain.search?.words === words) return plain.search.records;
  const records = await searchRecords(plain.file, plain.records, words);
  plain.search = { words, records };
  return records;
}

async function sortedRecords(plain: Plain, records: Uint32Array, { column: index, descending }: NonNullable<PlainQuestion["sort"]>): Promise<Uint32Array> {
  const column = plain.columns.find((one) => one.index === index);
  if (column === undefined) return records;
  const ranks = plain.sort?.column === index ? plain.sort.ranks : ranksOf(await codedColumn(plain.file, index), column.guess, plain.records);
  plain.sort = { column: index, ranks };
  return sortByRank(records, ranks, descending);
}

function rowAnswer({ file, columns }: Plain, record: number, texts: readonly string[]): PlainRow {
  return {
    line: lineOf(file.cells, record),
    held: file.fates[record] === Fate.held,
    cells: columns.map(({ index, guess }) => cut(maskPlain(guess.personal, texts[index] ?? ""))),
  };
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}

async function answerProfile({ file, columns }: Plain): Promise<ColumnProfile[]> {
  const records = countedRecords(file);
  const profiles: ColumnProfile[] = [];
  // One after another: a column read back from the file can be large.
  for (const { index, guess } of columns) profiles.push(cutProfile(profileOf(await codedColumn(file, index), guess, records)));
  return profiles;
}

function cutProfile(profile: ColumnProfile): ColumnProfile {
  const { smallest, largest, frequent } = profile;
  return {
    ...profile,
    smallest: smallest && cut(smallest),
    largest: largest && cut(largest),
    frequent: frequent.map(({ text, rows }) => ({ text: cut(text), rows })),
  };
}

async function answerChart({ file, columns }: Plain, { by, measure: { kind, column } }: PlainChartQuestion): Promise<PlainChart | null> {
  const grouping = columns.find(({ index }) => index === by);
  const measured = columns.find(({ index }) => index === column) ?? null;
  // A chart of people, one by one, is nobody's business.
  if (grouping === undefined || grouping.guess.personal !== null || (kind !== "rows" && measured === null)) return null;
  const measure: Measure = kind === "rows" || measured === null ? { kind: "rows" } : { kind, of: await guessed(file, measured) };
  const found = plainGroups(await guessed(file, grouping), measure, countedRecords(file));
  const isCount = measure.kind === "rows" || measured === null;
  return {
    by: headingWords(grouping),
    measure: kind,
    of: isCount ? null : headingWords(measured),
    unit: isCount ? { zh: "行", en: "rows" } : unitWords(measured.guess.unit),
    found,
  };
}

async function guessed(file: ImportedFile, { index, guess }: FoundColumn): Promise<GuessedColumn> {
  return { column: await codedColumn(file, index), guess };
}
