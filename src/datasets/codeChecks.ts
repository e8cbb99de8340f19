import { checkCreditCode, checkIdentityNumber, endsInZeros, isExponent, isLongNumber } from "../clean/code.ts";
import { usesOf } from "../csv/codes.ts";
import { columnOf, type Table } from "../table/table.ts";
import { askCodes, type DataCheck, type Findings } from "./check.ts";
import type { CodeField } from "./field.ts";

/** What a code is asked. `holds` is `null` for what is no code or cannot tell. */
export interface CodeQuestion {
  readonly kind: "digits" | "destroyed";
  readonly holds: (code: string) => boolean | null;
}

/** How many codes of a column have more digits than Excel keeps, and how many of those end in zeros as Excel leaves them. */
export interface LongNumbers {
  readonly all: number;
  readonly zeros: number;
}

/** Where no more of the long numbers than this share end in zeros, they do so by chance. */
const BY_CHANCE = 0.1;

/** Whether the zeros at the end of a column's long numbers are digits that Excel lost. */
export function zerosAreLost({ all, zeros }: LongNumbers): boolean {
  return zeros > BY_CHANCE * all;
}

/** What every column of codes is asked: whether Excel destroyed some, and, where they carry check digits, whether those hold. */
export function codeQuestions({ code }: CodeField, long: LongNumbers): readonly CodeQuestion[] {
  const isLost = (text: string) => isExponent(text) || (zerosAreLost(long) && endsInZeros(text));
  if (code === "serial") return [{ kind: "destroyed", holds: (text) => (isNoCode(text) ? null : !isLost(text)) }];
  const holds = code === "credit" ? isCreditCode : isIdentity;
  const digits = (text: string) => {
    const answer = holds(text);
    return answer === false && (isLost(text) || isMasked(text)) ? null : answer;
  };
  return [
    { kind: "digits", holds: (text) => (isNoCode(text) ? null : digits(text)) },
    { kind: "destroyed", holds: (text) => (isNoCode(text) ? null : !isLost(text) || holds(text) === true) },
  ];
}

/** The same, asked of a table's column. */
export function codeChecks(field: CodeField): DataCheck[] {
  return codeQuestions(field, { all: 0, zeros: 0 }).map(({ kind }) => ({ kind, fields: [field], find: (table) => askColumn(table, field, kind) }));
}

/** That a column of numbers was not destroyed is worth no line in a report. */
export function worthSaying({ kind }: CodeQuestion, findings: Findings | null): Findings | null {
  return kind === "destroyed" && findings?.wrong === 0 ? null : findings;
}

function askColumn(table: Table, field: CodeField, kind: CodeQuestion["kind"]): Findings | null {
  const column = columnOf(table, field);
  if (column === null) return null;
  const { codes, labels } = column;
  const uses = usesOf(codes, labels.length);
  const question = codeQuestions(field, longNumbersIn(labels, uses)).find((one) => one.kind === kind);
  return question === undefined ? null : worthSaying(question, askCodes(codes, labels.map(question.holds)));
}

function longNumbersIn(labels: readonly string[], uses: Uint32Array): LongNumbers {
  let all = 0;
  let zeros = 0;
  labels.forEach((label, code) => {
    if (!isLongNumber(label)) return;
    all += uses[code];
    if (endsInZeros(label)) zeros += uses[code];
  });
  return { all, zeros };
}

/** A dash, 无, 个人, zeros, and the zeros with an X that the national layouts prescribe for a person: no code is without a digit. */
function isNoCode(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** `632801********1234`. */
function isMasked(text: string): boolean {
  return text.includes("*");
}

/** A sole trader often stands under the identity number of its owner. */
function isCreditCode(text: string): boolean {
  return checkCreditCode(text) === "ok" || checkIdentityNumber(text) === "ok";
}

/** Under 证件号码 an organisation gives its credit code. Passports, and identity numbers from before 1999, carry no check digit. */
function isIdentity(text: string): boolean | null {
  if (checkIdentityNumber(text) === "ok" || checkCreditCode(text) === "ok") return true;
  return /^\d{15}$/.test(text) || OTHER_DOCUMENT.test(text) ? null : false;
}

/** G12345678 of a passport, H1234567890 of a permit for Hong Kong, 军字第1234567号 of an officer. */
const OTHER_DOCUMENT = /^[A-Z]{1,2}\d{7,10}$|[\u4e00-\u9fff]/;
