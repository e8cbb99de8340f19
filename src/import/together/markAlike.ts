import { fieldsOf } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { Fate } from "../fate.ts";
import { agreementOn, joinedColumns, type JoinedRows } from "./joinedRows.ts";
import { findRepeats, hashOf } from "../judging/repeats.ts";

/** Files whose rows are told apart by the same fields. */
export interface Kin {
  readonly key: readonly Field[];
  /** By which rows of one key are still different matters, as far as all of the files tell them. */
  readonly apart: readonly Field[];
  /** Their numbers among the joined parts. */
  readonly parts: ReadonlySet<number>;
}

/**
 * Marks the rows of later files that are duplicates though no key tells them apart: equal in everything that the files
 * know. As many of them as an earlier file has; what a file has more often is more.
 */
export function markAlike(joined: JoinedRows, kin: Kin, rows: Uint32Array, fates: Uint8Array): void {
  if (rows.length === 0) return;
  const { partOf, table, isAccepted } = joined;
  const columns = joinedColumns(joined, sharedFields(joined, kin));
  const agree = agreementOn(joined);
  const { rows: alike, firsts } = findRepeats(rows, columns, hashOf(columns, table.length));
  const lastPart = new Int32Array(table.length).fill(-1);
  const inLastPart = new Uint32Array(table.length);
  const mostBefore = new Uint32Array(table.length);
  alike.forEach((row, i) => {
    const [part, first] = [partOf[row], firsts[i]];
    if (lastPart[first] === -1) {
      lastPart[first] = partOf[first];
      inLastPart[first] = 1;
    }
    if (lastPart[first] !== part) {
      mostBefore[first] = Math.max(mostBefore[first], inLastPart[first]);
      lastPart[first] = part;
      inLastPart[first] = 0;
    }
    inLastPart[first]++;
    if (inLastPart[first] <= mostBefore[first] && !isAccepted(row) && agree(row, first)) fates[row] = Fate.duplicate;
  });
}

/** The fields of the key, and those that all of the files have in their tables. */
function sharedFields({ dataset, parts }: JoinedRows, { key, parts: numbers }: Kin): Field[] {
  const own = parts.filter((_, number) => numbers.has(number));
  return fieldsOf(dataset).filter((field) => key.includes(field) || own.every(({ table }) => table.columns.has(field.id)));
}
