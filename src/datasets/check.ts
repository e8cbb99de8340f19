import type { Words } from "../clean/words.ts";
import { usesOf, type Codes } from "../csv/codes.ts";
import type { Table } from "../table/table.ts";
import type { Field, NumberField } from "./field.ts";

/** What checks ask, beside whether totals agree. The frame words each kind once; a report carries it as the check's id. */
export const checkKinds = ["days", "digits", "destroyed", "rate", "difference", "scale", "period", "place", "listed", "validity", "timeLimit"] as const;
export type CheckKind = (typeof checkKinds)[number];

/**
 * A statement about the rows of a file that holds or not. Unlike a row rule it holds no row back: of two cells that
 * disagree nobody can tell which one is wrong.
 */
export interface DataCheck {
  readonly kind: CheckKind;
  /** What it is about; it is reported under the first of them that the table has. */
  readonly fields: readonly Field[];
  /** `null` where the table lacks a column that it needs, or has nothing in it to check. */
  readonly find: (table: Table, unitOf: UnitOf) => Findings | null;
}

/** One of the unit in which a file writes a field, in base units: 10,000 where it writes 万元; 1 where it names none. */
export type UnitOf = (field: NumberField) => number;

/** Of so many rows or days looked at so many are wrong; the first of those are named. */
export interface Findings {
  readonly checked: number;
  readonly wrong: number;
  readonly faults: readonly Fault[];
}

/** A row that is wrong, or `null` for a row that is not there; and what is wrong, `null` where the line says enough. */
export interface Fault {
  readonly row: number | null;
  readonly words: Words | null;
}

/** Faults that are named one by one; of more only the number is told. */
export const NAMED_FAULTS = 10;

/** Whether a row holds; `null` where it cannot tell. What says why it does not, does not. */
export type Answer = boolean | null | (() => Words);

/** What the rows of a table answer; `null` where none can tell. */
export function askRows(table: Table, ask: (row: number) => Answer): Findings | null {
  const faults: Fault[] = [];
  let checked = 0;
  let wrong = 0;
  for (let row = 0; row < table.length; row++) {
    const answer = ask(row);
    if (answer === null) continue;
    checked++;
    if (answer === true) continue;
    wrong++;
    if (faults.length < NAMED_FAULTS) faults.push({ row, words: answer === false ? null : answer() });
  }
  return checked === 0 ? null : { checked, wrong, faults };
}

/** The same where rows of one code answer alike; `answers` are those of the codes. */
export function askCodes(codes: Codes, answers: readonly Answer[]): Findings | null {
  const uses = usesOf(codes, answers.length);
  let checked = 0;
  let wrong = 0;
  answers.forEach((answer, code) => {
    if (answer !== null) checked += uses[code];
    if (isFault(answer)) wrong += uses[code];
  });
  const faults: Fault[] = [];
  for (let row = 0; faults.length < Math.min(wrong, NAMED_FAULTS); row++) {
    const answer = answers[codes[row]];
    if (isFault(answer)) faults.push({ row, words: answer === false ? null : answer() });
  }
  return checked === 0 ? null : { checked, wrong, faults };
}

function isFault(answer: Answer): answer is Exclude<Answer, true | null> {
  return answer !== null && answer !== true;
}
