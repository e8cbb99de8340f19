import { checkCreditCode, checkIdentityNumber, isDestroyedId } from "../clean/code.ts";
import { columnOf, type Table } from "../table/table.ts";
import { askRows, type DataCheck, type Findings } from "./check.ts";
import type { CodeField } from "./field.ts";

/** What every column of codes is asked: whether Excel destroyed some, and, where they carry check digits, whether those hold. */
export function codeChecks(field: CodeField): DataCheck[] {
  const fields = [field];
  const destroyed: DataCheck = { kind: "destroyed", fields, find: (table) => failedOnly(askLabels(table, field, (code) => !isDestroyedId(code))) };
  if (field.code === "serial") return [destroyed];
  const holds = field.code === "credit" ? isCreditCode : isIdentity;
  const digits = (code: string) => (isDestroyedId(code) || isMasked(code) ? null : holds(code));
  return [{ kind: "digits", fields, find: (table) => askLabels(table, field, digits) }, destroyed];
}

/** That a column of numbers was not destroyed is worth no line in a report. */
function failedOnly(findings: Findings | null): Findings | null {
  return findings === null || findings.wrong === 0 ? null : findings;
}

function askLabels(table: Table, field: CodeField, holds: (code: string) => boolean | null): Findings | null {
  const column = columnOf(table, field);
  if (column === null) return null;
  const answers = column.labels.map((label) => (isNoCode(label) ? null : holds(label)));
  return askRows(table, (row) => answers[column.codes[row]]);
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
  if (/^\d{15}$/.test(text) || OTHER_DOCUMENT.test(text)) return null;
  return checkIdentityNumber(text) === "ok" || checkCreditCode(text) === "ok";
}

/** G12345678 of a passport, H1234567890 of a permit for Hong Kong, 军字第1234567号 of an officer. */
const OTHER_DOCUMENT = /^[A-Z]{1,2}\d{7,10}$|[\u4e00-\u9fff]/;
