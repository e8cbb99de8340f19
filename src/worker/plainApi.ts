import type { Words } from "../clean/words.ts";
import type { ColumnGuess } from "../plain/guessColumn.ts";
import type { ColumnProfile } from "../plain/profile.ts";
import type { Measure } from "../plain/plainTally.ts";
import type { PlainChart } from "../plain/plainGroups.ts";

/** What the page may ask about a file of no known kind. Answers reject where its bytes cannot be read any more. */
export interface PlainApi {
  plainColumns(fileId: string): Promise<PlainColumns>;
  plainRows(question: PlainQuestion): Promise<PlainRows>;
  /** In the order of `plainColumns`. */
  plainProfile(fileId: string): Promise<readonly ColumnProfile[]>;
  /** `null` where the file or one of the columns is not there. */
  plainChart(question: PlainChartQuestion): Promise<PlainChart | null>;
}

/** The columns that are shown, and how many there are: a damaged line can make thousands. */
export interface PlainColumns {
  readonly columns: readonly PlainColumn[];
  readonly total: number;
}

export interface PlainColumn {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly heading: Words;
  readonly kind: ColumnGuess["kind"];
  /** Whether it is about people, and masked. */
  readonly personal: boolean;
  /** Whether some text stands in it more than once. */
  readonly repeats: boolean;
  /** What its numbers are counted in; empty where nothing is known. */
  readonly unit: Words;
}

export interface PlainQuestion {
  readonly fileId: string;
  /** Words that a row must have in any cell; "" asks for all rows. */
  readonly search: string;
  /** By a column's place in the file; `null` is the order of the file. */
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
  /** From 0, of `ROWS_PER_PAGE` rows. */
  readonly page: number;
}

export interface PlainRows {
  readonly rows: readonly PlainRow[];
  /** Rows that have the words. */
  readonly found: number;
  /** All rows of the file. */
  readonly total: number;
}

export interface PlainRow {
  readonly line: number;
  /** Whether the row is held for review and counts in no figure. */
  readonly held: boolean;
  /** In the order of `plainColumns`, masked; the end of a very long text is cut. */
  readonly cells: readonly string[];
}

export interface PlainChartQuestion {
  readonly fileId: string;
  readonly by: number;
  readonly measure: { readonly kind: Measure["kind"]; readonly column: number | null };
}
