import type { Comparison } from "./compareFiles.ts";
import { Fate } from "../fate.ts";
import type { JoinedRows } from "./joinedRows.ts";

/** More conflicts than somebody goes through row by row, if they are this share of a file's rows as well. */
const MANY_CONFLICTS = 1000;
const MANY_OF_ALL = 0.1;

/** A file, by its number among the parts, that contradicts an earlier one in so many `rows` that only one of them can be right. */
export interface Edition {
  readonly later: number;
  readonly earlier: number;
  readonly rows: number;
}

/** The first file that is another edition of an earlier one, or `null`. */
export function findEdition({ parts, partOf, starts }: JoinedRows, { fates, rivals }: Comparison): Edition | null {
  for (const [later, { table }] of parts.entries()) {
    const against = new Uint32Array(parts.length);
    for (let row = starts[later]; row < starts[later] + table.length; row++) {
      if (fates[row] === Fate.held) against[partOf[rivals[row]]]++;
    }
    const rows = Math.max(...against);
    if (rows > MANY_CONFLICTS && rows > MANY_OF_ALL * table.length) return { later, earlier: against.indexOf(rows), rows };
  }
  return null;
}
