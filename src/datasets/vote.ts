import { columnOf, NO_DAY, type ColumnKey, type Table } from "../table/table.ts";
import { NO, UNKNOWN, YES, type Votes } from "../table/weights.ts";
import type { DayField } from "./field.ts";

/** The votes of detail rows; `null` where the table lacks the columns that they are asked about. */
export type Vote = (table: Table) => Votes | null;

/** Rows that have one of these labels; those without a label say nothing. */
export function labelledAs(field: ColumnKey<"label">, wanted: readonly string[]): Vote {
  return (table) => {
    const column = columnOf(table, field);
    if (column === null) return null;
    const voteOf = column.labels.map((label) => (label === "" ? UNKNOWN : VOTE_OF[Number(wanted.includes(label))]));
    return Uint8Array.from(column.codes, (code) => voteOf[code]);
  };
}

/** Rows in which the label is given. */
export function filledIn(field: ColumnKey<"label">): Vote {
  return (table) => {
    const codes = columnOf(table, field)?.codes;
    return codes === undefined ? null : Uint8Array.from(codes, (code) => VOTE_OF[Number(code !== 0)]);
  };
}

/** The votes of `vote`, but none from the rows of a file in which no row has the field: a list that does not keep it says nothing. */
export function whereKept(field: ColumnKey, vote: Vote): Vote {
  return (table) => {
    const votes = vote(table)?.slice() ?? null;
    if (votes === null) return null;
    table.origin.parts.forEach(({ firstRow }, i, parts) => {
      const end = parts[i + 1]?.firstRow ?? table.length;
      if (!someFilled(table, field, firstRow, end)) votes.fill(UNKNOWN, firstRow, end);
    });
    return votes;
  };
}

function someFilled(table: Table, { id }: ColumnKey, from: number, to: number): boolean {
  const column = table.columns.get(id);
  if (column === undefined) return false;
  if (column.storage === "label") return column.codes.subarray(from, to).some((code) => code !== 0);
  return column.storage === "day" ? column.values.subarray(from, to).some((day) => day !== NO_DAY) : !column.values.subarray(from, to).every(Number.isNaN);
}

/** Rows that vote yes on both; `null` where the table can tell one of them not. */
export function bothOf(one: Vote, other: Vote): Vote {
  return (table) => {
    const [first, second] = [one(table), other(table)];
    if (first === null || second === null) return null;
    return first.map((vote, row) => (vote === YES && second[row] === YES ? YES : vote === UNKNOWN || second[row] === UNKNOWN ? UNKNOWN : NO));
  };
}

/** Rows that vote yes on one of them, whichever the table can tell. */
export function eitherOf(one: Vote, other: Vote): Vote {
  return (table) => {
    const [first, second] = [one(table), other(table)];
    if (first === null || second === null) return first ?? second;
    return first.map((vote, row) => (vote === YES || second[row] === YES ? YES : vote === UNKNOWN ? second[row] : vote));
  };
}

/** Rows in which the day is given. */
export function dated(field: DayField): Vote {
  return (table) => {
    const days = columnOf(table, field)?.values;
    if (days === undefined) return null;
    const votes = new Uint8Array(days.length);
    for (let row = 0; row < days.length; row++) votes[row] = VOTE_OF[Number(days[row] !== NO_DAY)];
    return votes;
  };
}

/** Of the rows in which both days are given, those where `day` is not after `limit`. */
export function notAfter(day: DayField, limit: DayField): Vote {
  return (table) => {
    const days = columnOf(table, day)?.values;
    const limits = columnOf(table, limit)?.values;
    if (days === undefined || limits === undefined) return null;
    const votes = new Uint8Array(days.length);
    for (let row = 0; row < days.length; row++) {
      const isKnown = Number(days[row] !== NO_DAY) & Number(limits[row] !== NO_DAY);
      votes[row] = VOTE_IF_KNOWN[2 * isKnown + Number(days[row] <= limits[row])];
    }
    return votes;
  };
}

// Looked up, not branched on: a processor guesses wrongly at branches that rows take at random.
const VOTE_OF = Uint8Array.of(NO, YES);
const VOTE_IF_KNOWN = Uint8Array.of(UNKNOWN, UNKNOWN, NO, YES);
