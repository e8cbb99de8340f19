import type { StatedLayout } from "../../import/decisions/decisions.ts";

/** Headers of two levels may have a blank record between them. */
const MOST_BETWEEN = 1;
/** A header further down is none: everything above it is read as titles. */
const LAST_HEADER = 1000;

/** The layout if the header begins and ends at this record; `null` where it cannot. */
export function headerFrom({ last }: StatedLayout, record: number): StatedLayout | null {
  if (record >= LAST_HEADER || (last !== null && last <= record)) return null;
  return { header: { first: record, last: record }, last };
}

/** The layout if the header goes on to this record, as its lower level; `null` where it cannot. */
export function headerTo({ header, last }: StatedLayout, record: number): StatedLayout | null {
  if (header === null || record <= header.first || record > header.first + 1 + MOST_BETWEEN) return null;
  return last !== null && last <= record ? null : { header: { first: header.first, last: record }, last };
}

/** The layout if this is the last record of data; `null` where it cannot be. */
export function dataTo({ header }: StatedLayout, record: number): StatedLayout | null {
  return header !== null && record <= header.last ? null : { header, last: record };
}
