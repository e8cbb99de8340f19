import { weekdayOf, type Day, type Period } from "../clean/day.ts";
import type { Codes } from "../csv/codes.ts";
import { BLOCK_ROWS, dayBlocksOf, type DayBlocks } from "./dayBlocks.ts";
import { roomFor, takenFrom } from "./gather.ts";
import { columnOf, NO_DAY, type ColumnKey, type Rows, type Table } from "./table.ts";

// The loops write down every row, and the next one over it where it does not stay: a processor guesses wrongly at
// branches that rows take at random. Those over the whole table need not look up the rows' numbers.

/** The rows whose day lies in the period, both ends included; rows without a day are left out. */
export function filterPeriod(table: Table, rows: Rows, key: ColumnKey<"day">, { from, to }: Period): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows;
  const blocks = dayBlocksOf(column);
  // A year's export is mostly looked at as that year.
  if (isAllWithin(blocks, from, to)) return rows;
  const kept = roomFor(rows.length);
  const whole = rows.length === table.length;
  return takenFrom(rows, whole ? allWithin(rows, column.values, blocks, { from, to }, kept) : rowsWithin(rows, column.values, from, to, kept));
}

function isAllWithin({ first, last }: DayBlocks, from: number, to: number): boolean {
  return first.every((day) => day >= from) && last.every((day) => day <= to);
}

/** `rows` are all there are: a row is its own number. */
function allWithin(rows: Rows, days: Int32Array, { first, last }: DayBlocks, { from, to }: Period, kept: Uint32Array): number {
  let length = 0;
  for (let block = 0; block < first.length; block++) {
    if (first[block] > to || last[block] < from) continue;
    const own = rows.subarray(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS) as Rows;
    if (first[block] < from || last[block] > to) length += rowsWithin(own, days, from, to, kept.subarray(length));
    else {
      kept.set(own, length);
      length += own.length;
    }
  }
  return length;
}

function rowsWithin(rows: Rows, days: Int32Array, from: number, to: number, kept: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    kept[length] = row;
    length += isWithin(days[row], from, to);
  }
  return length;
}

/** 1 or 0. */
function isWithin(day: number, from: number, to: number): number {
  return Number(day >= from) & Number(day <= to);
}

/** The rows whose day does not lie in the period, those without a day among them; an end that is not given is open. */
export function filterOutside(table: Table, rows: Rows, key: ColumnKey<"day">, { from, to }: Partial<Period>): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows;
  return takenFrom(rows, rowsOutside(rows, column.values, from ?? NO_DAY + 1, to ?? LAST_DAY, roomFor(rows.length)));
}

/** The greatest that a column can hold. */
const LAST_DAY = 2147483647;

function rowsOutside(rows: Rows, days: Int32Array, from: number, to: number, kept: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    kept[length] = row;
    length += 1 - isWithin(days[row], from, to);
  }
  return length;
}

/** The rows whose day is this weekday, 0 for Monday; rows without a day are left out. */
export function filterWeekday(table: Table, rows: Rows, key: ColumnKey<"day">, weekday: number): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows.subarray(0, 0) as Rows;
  const { values } = column;
  return keep(rows, (row) => values[row] !== NO_DAY && weekdayOf(values[row] as Day) === weekday);
}

/** The rows whose label is one of `wanted`; "" stands for a missing label. */
export function filterLabels(table: Table, rows: Rows, key: ColumnKey<"label">, wanted: readonly string[]): Rows {
  const column = columnOf(table, key);
  if (column === null) return rows;
  const set = new Set(wanted);
  const isWanted = new Uint8Array(column.labels.length);
  column.labels.forEach((label, code) => set.has(label) && (isWanted[code] = 1));
  return filterCodes(table, rows, column.codes, isWanted);
}

/** The rows whose code is wanted: 1, or 0 for those that are not. */
export function filterCodes(table: Table, rows: Rows, codes: Codes, isWanted: Uint8Array): Rows {
  const kept = roomFor(rows.length);
  if (rows.length < table.length) return takenFrom(rows, rowsWanted(rows, codes, isWanted, kept));
  const code = isWanted.indexOf(1);
  const isOne = code >= 0 && code === isWanted.lastIndexOf(1);
  const inWords = codes instanceof Uint8Array && codes.byteOffset % 4 === 0;
  return takenFrom(rows, isOne && inWords ? allOfCode(codes, code, kept) : allWanted(codes, isWanted, kept));
}

/** Looks at four codes in one word, of which mostly none is sought: one department of thirty is what is picked most. */
function allOfCode(codes: Uint8Array, code: number, kept: Uint32Array): number {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >>> 2);
  const sought = Math.imul(code, 0x01010101);
  let length = 0;
  const look = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      kept[length] = row;
      length += Number(codes[row] === code);
    }
  };
  for (let word = 0; word < words.length; word++) {
    const unlike = words[word] ^ sought;
    // Not 0 where some byte of it is 0.
    if (((unlike - 0x01010101) & ~unlike & 0x80808080) !== 0) look(4 * word, 4 * word + 4);
  }
  look(4 * words.length, codes.length);
  return length;
}

function allWanted(codes: Codes, isWanted: Uint8Array, kept: Uint32Array): number {
  const fours = codes.length - (codes.length % 4);
  let length = 0;
  for (let row = 0; row < fours; row += 4) {
    kept[length] = row;
    length += isWanted[codes[row]];
    kept[length] = row + 1;
    length += isWanted[codes[row + 1]];
    kept[length] = row + 2;
    length += isWanted[codes[row + 2]];
    kept[length] = row + 3;
    length += isWanted[codes[row + 3]];
  }
  for (let row = fours; row < codes.length; row++) {
    kept[length] = row;
    length += isWanted[codes[row]];
  }
  return length;
}

function rowsWanted(rows: Rows, codes: Codes, isWanted: Uint8Array, kept: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    kept[length] = row;
    length += isWanted[codes[row]];
  }
  return length;
}

/** The rows that `test` accepts, in order. It is called for each: what is asked often has a verb of its own. */
export function keep(rows: Rows, test: (row: number) => boolean): Rows {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let i = 0; i < rows.length; i++) if (test(rows[i])) kept[length++] = rows[i];
  return length === rows.length ? rows : (kept.slice(0, length) as Rows);
}

/** The rows whose cell is filled in; none where the table lacks the column. */
export function filledRows(table: Table, rows: Rows, id: string): Rows {
  const column = table.columns.get(id);
  if (column === undefined) return rows.subarray(0, 0) as Rows;
  if (column.storage === "label") return keep(rows, (row) => column.codes[row] !== 0);
  return keep(rows, (row) => !Number.isNaN(column.values[row]) && column.values[row] !== NO_DAY);
}
