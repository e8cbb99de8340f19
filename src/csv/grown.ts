import type { Codes } from "./codes.ts";

/** How many records a file seems to have in all, as far as is known; 0 where it is not. */
export interface Expected {
  records: number;
}

/** The room to make where that many records are too many for what there is. */
export function roomFor(records: number, expected: Expected): number {
  return records <= expected.records ? expected.records : Math.max(16, 2 * records);
}

/** A copy of the given length with zeros behind it. */
export function grown<A extends Codes>(array: A, length: number): A;
export function grown(array: Codes, length: number): Codes {
  const longer = array instanceof Uint8Array ? new Uint8Array(length) : array instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  longer.set(array);
  return longer;
}

/** Exactly `length`, with zeros where there was less; a copy unless there is little to spare. */
export function fitted<A extends Codes>(array: A, length: number): A;
export function fitted(array: Codes, length: number): Codes {
  if (array.length < length) return grown(array, length);
  return 8 * array.length > 9 * length ? array.slice(0, length) : array.subarray(0, length);
}
