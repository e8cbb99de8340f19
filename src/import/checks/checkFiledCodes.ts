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

/**
 * The checks of codes that stay in the file because nearly every one is another: by the marks of the scan, and where
 * those leave it open, by the text read back. `records` are those that are counted.
 */
export async function checkFiledCodes(input: Readable, dialect: Dialect, cells: Cells, mapped: readonly MappedColumn[], records: Uint32Array): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { field, column } of mapped) {
    const stored = cells.columns[column];
    if (field.kind !== "code" || stored.kind !== "opaque") continue;
    const filled = filledIn(stored, records);
    const open = filled.filter((record) => stored.marks[record] === 0);
    const texts = await textsOf(open, (some) => readRecordsAt(input, dialect, cells, some), column);
    const long = longNumbers(stored, filled, texts);
    for (const question of codeQuestions(field, long)) {
      const byMark = answersByMark(question, field, long);
      const byText = (record: number) => question.holds(cleaned(texts.get(record) ?? ""));
      const found = worthSaying(question, ask(filled, (record) => (stored.marks[record] === 0 ? byText(record) : byMark[stored.marks[record]])));
      if (found !== null) checks.push(checkOf(question.kind, field, found, (record) => lineOf(cells, record)));
    }
  }
  return checks;
}

function longNumbers({ marks }: OpaqueColumn, records: Uint32Array, texts: ReadonlyMap<number, string>): LongNumbers {
  let all = 0;
  let zeros = 0;
  for (const record of records) {
    if ((marks[record] & CodeMark.longNumber) !== 0) all++;
    if ((marks[record] & CodeMark.endsInZeros) !== 0) zeros++;
  }
  for (const text of texts.values()) {
    if (isLongNumber(text)) all++;
    if (endsInZeros(text)) zeros++;
  }
  return { all, zeros };
}

function filledIn({ hashes }: OpaqueColumn, records: Uint32Array): Uint32Array {
  const filled = new Uint32Array(records.length);
  let count = 0;
  for (const record of records) if (hashes[2 * record] !== 0 || hashes[2 * record + 1] !== 0) filled[count++] = record;
  return filled.subarray(0, count);
}

async function textsOf(records: Uint32Array, read: (records: Uint32Array) => Promise<string[][]>, column: number): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.subarray(from, from + BATCH);
    (await read(batch)).forEach((cells, i) => texts.set(batch[i], cells[column] ?? ""));
  }
  return texts;
}

function ask(records: Uint32Array, answerOf: (record: number) => boolean | null): Findings | null {
  const faults: Fault[] = [];
  let checked = 0;
  let wrong = 0;
  for (const record of records) {
    const answer = answerOf(record);
    if (answer === null) continue;
    checked++;
    if (answer) continue;
    wrong++;
    if (faults.length < NAMED_FAULTS) faults.push({ row: record, words: null });
  }
  return checked === 0 ? null : { checked, wrong, faults };
}

/** What the question answers to a code of each mark. */
function answersByMark({ kind }: CodeQuestion, { code }: CodeField, long: LongNumbers): readonly (boolean | null)[] {
  return Array.from({ length: 2 * CodeMark.code }, (_, mark) => {
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
