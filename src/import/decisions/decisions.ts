import type { Encoding } from "../../csv/encoding.ts";
import type { Header } from "../layout/header.ts";

/**
 * What a clerk has decided about one file over the head of the program. All of it can be undone, and a file of the
 * same content gets it again. Records and columns count from 0.
 */
export interface Decisions {
  /** `null` as long as detection decides. */
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly layout: StatedLayout | null;
  readonly mapping: StatedMapping | null;
  readonly rulesOff: readonly RuleOff[];
  readonly cells: readonly CellCorrection[];
  readonly rows: readonly RowVerdict[];
  /** True where another file is counted instead, or the file should not count at all. */
  readonly leftOut: boolean;
}

/** Where the header is, `null` for none, and the last record of data, `null` for the end of the file. */
export interface StatedLayout {
  readonly header: Header | null;
  readonly last: number | null;
}

/** The dataset, `null` for a plain table, and per column its field and its unit, such as 万元. */
export interface StatedMapping {
  readonly dataset: string | null;
  readonly fields: readonly (string | null)[];
  readonly units: readonly (string | null)[];
}

/** A cleaning rule that does not apply to a field. */
export interface RuleOff {
  readonly field: string;
  readonly rule: string;
}

/** `raw` is what the file wrote; a correction of another text than that is none. `at` is when, in ISO. */
export interface CellCorrection {
  readonly record: number;
  readonly column: number;
  readonly raw: string;
  readonly text: string;
  readonly note: string;
  readonly at: string;
}

/** `accepted` rows count whatever is wrong with them, cells that cannot be read as missing; `leftOut` rows do not count. */
export interface RowVerdict {
  readonly record: number;
  readonly verdict: "accepted" | "leftOut";
  readonly note: string;
  readonly at: string;
}

export const undecided: Decisions = {
  encoding: null,
  delimiter: null,
  layout: null,
  mapping: null,
  rulesOff: [],
  cells: [],
  rows: [],
  leftOut: false,
};

/**
 * Decisions kept for the next time that the file is dropped. `key` finds them before the file is read; those about its
 * rows apply only where `fingerprint` is that of its content, or is `null`, for decisions that were just taken.
 */
export interface Remembered {
  readonly key: string;
  readonly fingerprint: string | null;
  readonly decisions: Decisions;
}

/** The decisions that apply to content of that fingerprint: how to read it always, what is wrong with its rows only there. */
export function decisionsFor({ fingerprint, decisions }: Remembered, content: string): Decisions {
  return fingerprint === null || fingerprint === content ? decisions : { ...decisions, cells: [], rows: [] };
}

/** A layout told by hand, if the file has so many records: one that names a header beyond them was meant for another file. */
export function fittingLayout(layout: StatedLayout | null, records: number): StatedLayout | null {
  return layout === null || (layout.header?.last ?? 0) < records ? layout : null;
}
