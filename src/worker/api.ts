import type { Period } from "../clean/day.ts";
import type { Department } from "../clean/departments.ts";
import type { Words } from "../clean/words.ts";
import type { Picked, RowsOf, View } from "../datasets/view.ts";
import type { FileContext } from "../import/layout/context.ts";
import type { Decisions, Remembered, StatedLayout } from "../import/decisions/decisions.ts";
import type { DepartmentsRead } from "../import/departmentsCsv.ts";
import type { Failure } from "../import/failure.ts";
import type { FateName } from "../import/fate.ts";
import type { Recognition } from "../import/recognition/recognise.ts";
import type { CleaningReport, FileOutline, Held, HeldReasonCount } from "../import/report.ts";
import type { Template } from "../import/recognition/templates.ts";
import type { MetricAnswer } from "../metrics/metric.ts";
import type { PageId } from "../panels/panel.ts";
import type { PlainApi } from "./plainApi.ts";

/** What the page may ask of the worker. The worker owns files and tables; answers are small. */
export interface WorkspaceApi extends PlainApi {
  /** What the next imports should know; told before the first and whenever it changes. */
  configure(memory: Memory): void;
  /** Imports one file beside those already there; the same import for dropped files and sample data. */
  add(file: File, onProgress: (progress: Progress) => void): Promise<Added>;
  /** Imports a file again under these decisions; it keeps its id and its place. */
  decide(fileId: string, decisions: Decisions): Promise<Added>;
  /** Stops the new file that is being imported; what was imported before stays. */
  cancel(): void;
  remove(fileId: string): void;
  clear(): void;
  summary(): Summary;
  answer(page: PageId, view: View): PageAnswer;
  /** All figures under a view, for what is no dashboard. */
  figures(view: View): readonly MetricAnswer[];
  /** How figures run over the months of a view; apart from the answer, which it must not keep waiting. */
  trends(view: View): readonly Trend[];
  rows(question: RowsQuestion): Promise<RowsPage>;
  /** Records of a file as it wrote them, `from` counted from 0. */
  preview(fileId: string, from: number, count: number): Promise<PreviewRecord[]>;
  /** As many held rows of a file as `count`, in its order, from number `from` on; with `reason`, those held for it, as its Chinese says. */
  held(fileId: string, from: number, count: number, reason?: string): Promise<readonly Held[]>;
  /** What rows of a file are held for, the most frequent first. */
  heldReasons(fileId: string): readonly HeldReasonCount[];
  /** The columns of a file with some of their values, for telling what they mean. */
  columnSamples(fileId: string): Promise<readonly ColumnSample[]>;
  /** Names in department columns that the table of departments lacks. */
  unknownDepartments(): UnknownDepartments;
  /** A table of departments out of a CSV file; it changes nothing yet. */
  readDepartments(file: File): Promise<DepartmentsRead>;
  report(): Promise<CleaningReport>;
  /** The cleaned rows of a dataset as CSV text, canonical headings, ISO dates, base units. */
  cleanedCsv(dataset: string): Promise<string>;
}

/** What the page remembers from one visit to the next, and the import goes by. */
export interface Memory {
  /** Whose departments these are, 格尔木市; while it is "", a place before a department's name may be any. */
  readonly city: string;
  readonly departments: readonly Department[];
  readonly templates: readonly Template[];
  readonly remembered: readonly Remembered[];
}

export interface Progress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly records: number;
}

export type Added =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly name: string; readonly failure: Failure };

/** A file as lists show it. */
export interface ImportedSummary {
  readonly id: string;
  readonly report: FileOutline;
  /** Sentences about the file that somebody should read, such as an unclosed quote. */
  readonly notices: readonly Words[];
  readonly recognition: RecognitionSummary;
  readonly layout: LayoutSummary;
  /** The year and the units that titles or the file's name state for all rows. */
  readonly context: Pick<FileContext, "year" | "units">;
  readonly decisions: Decisions;
  readonly key: string;
  readonly fingerprint: string;
  /** The file that is counted in place of this one, because both cover the same. */
  readonly overlaps: { readonly id: string; readonly name: string } | null;
}

/** Where a file's header is and where its data end if somebody said so; lines are for people. */
export interface LayoutSummary extends StatedLayout {
  readonly headerLine: number | null;
  readonly lastLine: number | null;
}

/** How sure the program was about what a file is; scores have no unit. */
export interface RecognitionSummary {
  readonly verdict: Recognition["verdict"];
  /** Datasets that the file is like, the likest first. */
  readonly candidates: readonly CandidateSummary[];
  /** The template that told, or `null`. */
  readonly template: Template | null;
}

export interface CandidateSummary {
  readonly dataset: string;
  readonly score: number;
  /** The id of the field that each column would be. */
  readonly mapping: readonly (string | null)[];
  /** What the dataset needs and the file lacks; of each group one would do. */
  readonly lacks: readonly (readonly Words[])[];
}

export interface ColumnSample {
  readonly heading: string;
  /** Distinct values, as the file wrote them. */
  readonly values: readonly string[];
}

export interface UnknownDepartments {
  readonly total: number;
  /** Those of the most rows, the first 200 of them. */
  readonly listed: readonly UnknownDepartment[];
}

export interface UnknownDepartment {
  readonly name: string;
  /** Rows that count, over all files. */
  readonly rows: number;
  /** Names of the files it is in. */
  readonly files: readonly string[];
  /** The official name to offer; `null` where none is near. */
  readonly nearest: string | null;
}

export interface Summary {
  readonly files: readonly ImportedSummary[];
  /** Datasets that have rows. */
  readonly datasets: readonly { readonly id: string; readonly rows: number }[];
  /** From the earliest to the latest day of any dataset; `null` without data. */
  readonly span: Period | null;
  /** Calendar years with data, ascending. */
  readonly years: readonly number[];
  /** The latest of the years that the most datasets have: one mistyped date does not decide what is shown first. */
  readonly mainYear: number | null;
  readonly departments: readonly string[];
}

export interface PageAnswer {
  readonly metrics: readonly MetricAnswer[];
  readonly panels: readonly PanelAnswer[];
  /** Picks that no row of any dataset has, as an old bookmark may. */
  readonly unmatched: readonly UnmatchedPick[];
}

/** A label by the id of its dimension. */
export interface UnmatchedPick {
  readonly dimension: string;
  readonly label: string;
}

/** A figure month by month, in the metric's unit, and over the same months of the compared period; `null` where a month has none. */
export interface Trend {
  readonly id: string;
  readonly values: readonly (number | null)[];
  readonly before: readonly (number | null)[] | null;
}

export interface PanelAnswer {
  readonly id: string;
  readonly data: unknown;
  readonly missing: Missing | null;
  readonly source: Source;
}

/** Why a panel shows nothing: no file of its dataset, columns that its files lack, no rows in view, nothing among them of what it shows, or a fault of ours. */
export type Missing =
  | { readonly reason: "noFiles" }
  | { readonly reason: "noColumns"; readonly fields: readonly Words[] }
  | { readonly reason: "noRows" | "nothing" | "fault" };

/** Which files gave how many of the rows in view, what their checks say, and what the panel cannot follow. */
export interface Source {
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Of the files' checks; `totals` are those passed that compare a stated total with its rows. */
  readonly checks: { readonly passed: number; readonly failed: number; readonly totals: number };
  readonly followsPeriod: boolean;
  /** Dimensions of which something is picked that does not narrow it. */
  readonly notFollowed: readonly string[];
  /** Rows that no period can hold, because their file gives them no day. */
  readonly undated: number;
}

export interface RowsQuestion {
  readonly dataset: string;
  readonly view: View;
  readonly where: RowsOf | null;
  /** From 0. */
  readonly page: number;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
}

export const ROWS_PER_PAGE = 100;

export interface RowsPage {
  readonly columns: readonly { readonly field: string; readonly heading: Words; readonly numeric: boolean }[];
  readonly rows: readonly RowAnswer[];
  readonly total: number;
  /** What the rows count as together: the sum of the count column in a summary. */
  readonly counted: number;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** What they are narrowed to: `null` for a period where they have no day, dimensions only as far as they have them. */
  readonly narrowed: Picked & { readonly period: Period | null };
}

/** `raw` is what the file wrote, given where cleaning or, if `corrected`, somebody changed it; personal data is masked in both. */
export interface RowAnswer {
  readonly cells: readonly { readonly text: string; readonly raw: string | null; readonly corrected: boolean }[];
  readonly file: string;
  readonly fileId: string;
  /** Its place in the file, from 0, for `preview`; `line` is where a text editor finds it. */
  readonly record: number;
  readonly line: number;
}

export interface PreviewRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fate: FateName;
}
