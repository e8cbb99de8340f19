import type { Rows } from "./table.ts";

let room = new Uint32Array(0);

/** Room to put up to `length` rows before their number is known. The next caller gets the same room. */
export function roomFor(length: number): Uint32Array {
  if (room.length < length) room = new Uint32Array(length);
  return room;
}

/** The first `length` of the rows in the room; the rows that they were taken from, where all of them were. */
export function takenFrom(rows: Rows, length: number): Rows {
  return length === rows.length ? rows : (room.slice(0, length) as Rows);
}
