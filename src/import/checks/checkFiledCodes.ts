import { cleanCode, endsInZeros, isDestroyedId, isLongNumber } from "../../clean/code.ts";
import { CodeMark } from "../../clean/codeMarks.ts";
import { lineOf, type Cells, type OpaqueColumn } from "../../csv/cells.ts";
import type { Dialect } from "../../csv/dialect.ts";
import { readRecordsAt } from "../../csv/readRecords.ts";
import type { Readable } from "../../csv/transcode.ts";
import { NAMED_FAULTS, type Fault, type Findings } from "../../datasets/check.ts";
import { codeQuestions, worthSaying, zerosAreLost, type CodeQuestion, type LongNumbers } from "../../datasets/codeChecks.ts";
import type { CodeField } from "../../datasets/field.ts";
import type { MappedColumn } from "../cleaning/rawColumns.ts";
import type { Check } from "../report.ts";
import { checkOf } from "./checkDetail.ts";

/** Codes read back at a time. */
const BATCH = 8192;

/** As many as there can be. */
const MARKS = 2 * CodeMark.code;

/**
 * The checks of codes that stay in the file because nearly every one is another: by the marks of the scan, and where
 * those leave it open, by the text read back. `records` are those that are counted.
 */
export async function checkFiledCodes(input: Readable, dialect: Dialect, cells: Cells, mapped: readonly MappedColumn[], records: Uint32Array): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { field, column } of mapped) {
    const stored = cells.columns[column];
    if (field.kind !== "code" || stored.kind !== "opaque") continue;
    const uses = usesOfMarks(stored, records);
    const open = uses[0] === 0 ? [] : openRecords(stored, records);
    const texts = await textsOf(open, (some) => readRecordsAt(input, dialect, cells, some), column);
    const codes: FiledCodes = { records, marks: stored.marks, uses, texts };
    const long = longNumbers(codes);
    for (const question of codeQuestions(field, long)) {
      const found = worthSaying(question, ask(codes, question, answersByMark(question, field, long)));
      if (found !== null) checks.push(checkOf(question.kind, field, found, (record) => lineOf(cells, record)));
    }
  }
  return checks;
}

/** The codes of one column in the records that are counted. */
interface FiledCodes {
  readonly records: Uint32Array;
  readonly marks: Uint8Array;
  /** How many records have each mark. */
  readonly uses: Uint32Array;
  /** By record, what the marks leave open; blanks are left out. */
  readonly texts: ReadonlyMap<number, string>;
}

function usesOfMarks({ marks }: OpaqueColumn, records: Uint32Array): Uint32Array {
  const uses = new Uint32Array(MARKS);
  for (let i = 0; i < records.length; i++) uses[marks[records[i]]]++;
  return uses;
}

/** The records with a code that has no mark. */
function openRecords({ marks, hashes }: OpaqueColumn, records: Uint32Array): number[] {
  const open: number[] = [];
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    if (marks[record] === 0 && (hashes[2 * record] !== 0 || hashes[2 * record + 1] !== 0)) open.push(record);
  }
  return open;
}

async function textsOf(records: readonly number[], read: (records: readonly number[]) => Promise<string[][]>, column: number): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    (await read(batch)).forEach((cells, i) => texts.set(batch[i], cells[column] ?? ""));
  }
  return texts;
}

function longNumbers({ uses, texts }: FiledCodes): LongNumbers {
  let all = 0;
  let zeros = 0;
  uses.forEach((count, mark) => {
    if ((mark & CodeMark.longNumber) !== 0) all += count;
    if ((mark & CodeMark.endsInZeros) !== 0) zeros += count;
  });
  for (const text of texts.values()) {
    if (isLongNumber(text)) all++;
    if (endsInZeros(text)) zeros++;
  }
  return { all, zeros };
}

function ask({ records, marks, uses, texts }: FiledCodes, { holds }: CodeQuestion, byMark: readonly (boolean | null)[]): Findings | null {
  let checked = 0;
  let wrong = 0;
  const count = (answer: boolean | null, times: number) => {
    if (answer !== null) checked += times;
    if (answer === false) wrong += times;
  };
  byMark.forEach((answer, mark) => count(answer, uses[mark]));
  const wrongTexts = new Set<number>();
  for (const [record, text] of texts) {
    const answer = holds(cleaned(text));
    count(answer, 1);
    if (answer === false) wrongTexts.add(record);
  }
  const faults: Fault[] = [];
  for (let i = 0; faults.length < Math.min(wrong, NAMED_FAULTS); i++) {
    const record = records[i];
    if (byMark[marks[record]] === false || wrongTexts.has(record)) faults.push({ row: record, words: null });
  }
  return checked === 0 ? null : { checked, wrong, faults };
}

/** What the question answers to a code of each mark; to none, 0, it has no answer. */
function answersByMark({ kind }: CodeQuestion, { code }: CodeField, long: LongNumbers): readonly (boolean | null)[] {
  return Array.from({ length: MARKS }, (_, mark) => {
    if (mark === 0) return null;
    const holds = (mark & CodeMark.digitsHold) !== 0;
    const isLost = (mark & CodeMark.endsInZeros) !== 0 && zerosAreLost(long);
    if (kind === "destroyed") return !isLost || (code !== "serial" && holds);
    if (holds) return true;
    return isLost || (code === "identity" && (mark & CodeMark.otherDocument) !== 0) ? null : false;
  });
}

/** As the column's cleaner leaves it: a destroyed code stays as the file wrote it. */
function cleaned(raw: string): string {
  const cell = cleanCode(raw);
  if (cell.kind === "value") return cell.value;
  return isDestroyedId(raw) ? raw.trim() : "";
}
