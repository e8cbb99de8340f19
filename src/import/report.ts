import type { Words } from "../clean/words.ts";
import type { CellCorrection, RowVerdict } from "./decisions/decisions.ts";
import type { Rival } from "./judging/heldRows.ts";

/** Where every record of a file went: `read = kept + duplicate + excluded + held`. */
export interface Ledger {
  readonly read: number;
  readonly kept: number;
  readonly duplicate: number;
  readonly excluded: number;
  readonly held: number;
}

/** Cells of one field that one rule changed, with the first of them as the example. */
export interface Change {
  readonly field: string;
  readonly rule: string;
  readonly count: number;
  readonly example: { readonly line: number; readonly raw: string; readonly clean: string };
}

/** A national form, and the labels that its row was read from, each with its field and the unit that its number was read in. */
export interface FormReport {
  readonly name: Words;
  readonly items: readonly { readonly line: number; readonly label: string; readonly field: string; readonly unit: string | null }[];
}

/** A row held for review. `reason` is a Chinese sentence, `reasonEn` the same in English, `raw` the record as the file wrote it. */
export interface Held {
  readonly line: number;
  /** Its number in the file, from 0. */
  readonly record: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly raw: string;
  /** Columns of the cells at fault, where the program can tell. */
  readonly columns: readonly number[];
  /** The record with the same key and other content, in which file, or `null`. */
  readonly rival: Rival | null;
  /** True where a quote without an end leaves nothing to correct or decide: the file itself has to be mended. */
  readonly unclosed: boolean;
}

/** What rows of a file are held for, and how many of them; a row may have several reasons. */
export interface HeldReasonCount {
  readonly reason: Words;
  readonly rows: number;
}

/** What somebody decided about a row or a cell, with the line for people. */
export type Decided =
  | ({ readonly kind: "cell"; readonly line: number; readonly source: string } & CellCorrection)
  | ({ readonly kind: "row"; readonly line: number } & RowVerdict);

/** A statement about the data that holds or not. */
export interface Check {
  readonly check: string;
  readonly field: string;
  readonly stated: number | string;
  readonly computed: number | string;
  readonly ok: boolean;
  /** What the numbers leave open, such as the days that are missing or the lines at fault; `detailEn` the same in English. */
  readonly detail?: string;
  readonly detailEn?: string;
}

/** One file's part of the cleaning report, as exported by 导出清洗报告. */
export interface FileReport {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Dataset id, or `null` for a plain table. */
  readonly dataset: string | null;
  readonly rows: Ledger;
  readonly columns: readonly { readonly source: string; readonly field: string | null; readonly unit: string | null }[];
  /** What a form of labels was read as; a table has none. */
  readonly form?: FormReport;
  readonly changes: readonly Change[];
  readonly held: readonly Held[];
  readonly decided: readonly Decided[];
  readonly checks: readonly Check[];
}

/** All of it but the rows held, which are read back when somebody asks. */
export type FileOutline = Omit<FileReport, "held">;

export interface CleaningReport {
  readonly files: readonly FileReport[];
}
