import { coarsest, endOf, type Day, type Grain } from "../../clean/day.ts";
import { hashText } from "../../csv/hash.ts";
import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { concat } from "../../table/concat.ts";
import { NO_DAY, type Column, type LabelColumn, type Table } from "../../table/table.ts";
import type { ImportedFile } from "../importFile.ts";
import { sameCells } from "../judging/repeats.ts";
import { hashedColumn, putHashes, wordsOf, type RowColumn } from "../judging/rowColumns.ts";

/** A file that counts, with its rows. */
export interface Part {
  readonly file: ImportedFile;
  readonly table: Table;
}

/** The rows of several files of one dataset, comparable with each other. */
export interface JoinedRows {
  readonly dataset: Dataset;
  readonly parts: readonly Part[];
  /** All rows, file after file. */
  readonly table: Table;
  /** By row, the number of its file among `parts`. */
  readonly partOf: Uint16Array;
  /** By part, its first row. */
  readonly starts: readonly number[];
  /** Whether somebody has said that a row counts as it is. */
  readonly isAccepted: (row: number) => boolean;
}

/** Whether two rows of two files agree. */
export type Agreement = (row: number, other: number) => boolean;

export function joinRows(dataset: Dataset, parts: readonly Part[]): JoinedRows {
  const table = concat(parts.map((part) => part.table));
  const partOf = new Uint16Array(table.length);
  const starts: number[] = [];
  let start = 0;
  parts.forEach((part, number) => {
    starts.push(start);
    partOf.fill(number, start, start + part.table.length);
    start += part.table.length;
  });
  const accepted = parts.map(({ file }) => new Set(file.decisions.rows.flatMap(({ record, verdict }) => (verdict === "accepted" ? [record] : []))));
  const isAccepted = (row: number) => accepted[partOf[row]].has(table.origin.records[row]);
  return { dataset, parts, table, partOf, starts, isAccepted };
}

/** Those of the fields that any of the files has. */
export function joinedColumns(joined: JoinedRows, fields: readonly Field[]): RowColumn[] {
  return fields.flatMap((field) => joinedColumn(joined, field) ?? []);
}

/**
 * A field's cells by joined row. Where one of the files keeps them out of its table, hashes of all: of the cells as
 * that file wrote them, and of clean labels in UTF-8. So two spellings of one number are two there, and a number with
 * Chinese characters in a GB18030 file is not found in a UTF-8 one; digits and Latin letters are the same in both.
 */
function joinedColumn({ parts, table, starts }: JoinedRows, { id }: Field): RowColumn | null {
  if (!parts.some(({ file }) => file.keyHashes.has(id))) return knownColumn(table.columns.get(id));
  const words = new Uint32Array(2 * table.length);
  parts.forEach((part, number) => {
    const raw = part.file.keyHashes.get(id);
    const clean = part.table.columns.get(id);
    if (raw !== undefined) putHashes(words, starts[number], raw, part.table.origin.records);
    else if (clean?.storage === "label") putHashes(words, starts[number], labelHashes(clean), clean.codes);
  });
  return hashedColumn(words);
}

function knownColumn(column: Column | undefined): RowColumn | null {
  return column === undefined ? null : wordsOf(column);
}

function labelHashes({ labels }: LabelColumn): Uint32Array {
  const hashes = new Uint32Array(2 * labels.length);
  labels.forEach((label, code) => hashes.set(hashText(label), 2 * code));
  return hashes;
}

/** Whether two rows say the same in those of the fields that both of their files have in their tables. */
export function agreementOn(joined: JoinedRows, fields: readonly Field[] = fieldsOf(joined.dataset)): Agreement {
  const known = new Map<number, Agreement>();
  const { parts, partOf } = joined;
  return (row, other) => {
    const pair = partOf[row] * parts.length + partOf[other];
    const agreement = known.get(pair) ?? agreementOfPair(joined, fields, parts[partOf[row]].table, parts[partOf[other]].table);
    known.set(pair, agreement);
    return agreement(row, other);
  };
}

function agreementOfPair({ table }: JoinedRows, fields: readonly Field[], one: Table, two: Table): Agreement {
  const exact: RowColumn[] = [];
  const coarse: Agreement[] = [];
  for (const { id } of fields) {
    const [a, b, column] = [one.columns.get(id), two.columns.get(id), table.columns.get(id)];
    if (a === undefined || b === undefined || column === undefined) continue;
    const grain = a.storage === "day" && b.storage === "day" && a.grain !== b.grain ? coarsest([a.grain, b.grain]) : null;
    if (grain !== null && column.storage === "day") coarse.push(sameSpan(column.values, grain));
    else exact.push(wordsOf(column));
  }
  return (row, other) => sameCells(exact, row, other) && coarse.every((same) => same(row, other));
}

/** 2017年3月 is no other date than 2017-03-08, only a less exact one. */
function sameSpan(days: Int32Array, grain: Grain): Agreement {
  const end = (row: number) => (days[row] === NO_DAY ? NO_DAY : endOf(days[row] as Day, grain));
  return (row, other) => end(row) === end(other);
}
