import fc from "fast-check";
import { NO_DAY, type Column, type ColumnKey, type Rows, type Table } from "../../../src/table/table.ts";
import { NO, UNKNOWN, YES, type Weights } from "../../../src/table/weights.ts";

export const day: ColumnKey<"day"> = { id: "day", storage: "day" };
export const number: ColumnKey<"number"> = { id: "number", storage: "number" };
export const label: ColumnKey<"label"> = { id: "label", storage: "label" };
export const other: ColumnKey<"label"> = { id: "other", storage: "label" };
export const absent = { day: { id: "absent", storage: "day" }, number: { id: "absent", storage: "number" }, label: { id: "absent", storage: "label" } } as const;

/** One row as a person would write it down. */
export interface TableRow {
  readonly day: number;
  readonly number: number;
  readonly label: string;
  readonly other: string;
  readonly vote: number;
  /** As unsure as the first ones, in rows of their own. */
  readonly otherNumber: number;
  readonly otherVote: number;
  readonly isTaken: boolean;
}

/** A table, some of its rows, and the same rows written out. */
export interface RandomTable {
  readonly table: Table;
  readonly rows: Rows;
  readonly all: readonly TableRow[];
  readonly taken: readonly (TableRow & { readonly row: number })[];
  /** Each kind that there is: nothing but ones, then votes and numbers twice. */
  readonly weights: readonly Weights[];
}

const LABELS = ["", "公安局", "民政局", "财政局", "税务局"];
const vote = fc.constantFrom(NO, YES, UNKNOWN);
// Whole numbers add up the same in any order.
const someNumber = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -5, max: 9 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
const row = fc.record({
  day: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 17160, max: 17180 }) }, { weight: 1, arbitrary: fc.constantFrom(NO_DAY, -719162, 2932896) }),
  number: someNumber,
  otherNumber: someNumber,
  label: fc.constantFrom(...LABELS),
  other: fc.constantFrom("", "许可", "确认"),
  vote,
  otherVote: vote,
  isTaken: fc.boolean(),
});

/** Up to thirty rows, of which all, none or some are taken, their codes in one, two or four bytes. */
export const randomTable = fc
  .tuple(fc.array(row, { maxLength: 30 }), fc.constantFrom("all", "some"), fc.constantFrom(Uint8Array, Uint16Array, Uint32Array))
  .map(([all, which, Codes]): RandomTable => {
    const codesOf = (labels: readonly string[]) => new Codes(labels.map((one) => LABELS_AND_KINDS.indexOf(one)));
    const columns = new Map<string, Column>([
      ["day", { storage: "day", values: Int32Array.from(all, (one) => one.day), grain: "day" }],
      ["number", { storage: "number", values: Float64Array.from(all, (one) => one.number) }],
      ["label", { storage: "label", codes: codesOf(all.map((one) => one.label)), labels: LABELS_AND_KINDS }],
      ["other", { storage: "label", codes: codesOf(all.map((one) => one.other)), labels: LABELS_AND_KINDS }],
    ]);
    const half = all.length >> 1;
    const origin = { parts: [{ file: "a", firstRow: 0 }, { file: "b", firstRow: half }, { file: "c", firstRow: half }], records: Uint32Array.from(all.keys()) };
    const taken = all.flatMap((one, i) => (which === "all" || one.isTaken ? [{ ...one, row: i }] : []));
    return {
      table: { length: all.length, columns, origin },
      rows: Uint32Array.from(taken, (one) => one.row) as Rows,
      all,
      taken,
      weights: [
        null,
        ...[Uint8Array.from(all, (one) => one.vote), Uint8Array.from(all, (one) => one.otherVote)],
        ...[Float64Array.from(all, (one) => one.number), Float64Array.from(all, (one) => one.otherNumber)],
      ],
    };
  });

const LABELS_AND_KINDS = [...LABELS, "许可", "确认"];

/** What a row weighs, `null` where it cannot tell. */
export function weightOf(weights: Weights, row: number): number | null {
  if (weights === null) return 1;
  if (weights instanceof Uint8Array) return weights[row] === UNKNOWN ? null : weights[row];
  return Number.isNaN(weights[row]) ? null : weights[row];
}

/** The sum of what is known; `null` where nothing is. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
