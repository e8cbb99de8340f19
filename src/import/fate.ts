import { numbersFrom } from "../csv/ascending.ts";
import type { Rows } from "../table/table.ts";

/** Where a record went, as a small number so that a byte per record holds it. */
export const Fate = {
  kept: 0,
  duplicate: 1,
  title: 2,
  header: 3,
  total: 4,
  blank: 5,
  footer: 6,
  held: 7,
  leftOut: 8,
  formItem: 9,
} as const;
export type FateName = keyof typeof Fate;

export const fateNames: readonly FateName[] = ["kept", "duplicate", "title", "header", "total", "blank", "footer", "held", "leftOut", "formItem"];

/** The records of that fate, ascending; of neighbours numbers that others share, never to be written to. */
export function recordsOf(fates: Uint8Array, fate: number): Uint32Array {
  const first = fates.indexOf(fate);
  const end = fates.lastIndexOf(fate) + 1;
  let count = 0;
  for (let record = first; record < end; record++) count += Number(fates[record] === fate);
  if (count === end - first) return numbersFrom(first, count);
  const records = new Uint32Array(count);
  for (let record = first, at = 0; at < count; record++) if (fates[record] === fate) records[at++] = record;
  return records;
}

/** How many of the records are still kept. */
export function countKept(fates: Uint8Array, records: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < records.length; i++) if (fates[records[i]] === Fate.kept) count++;
  return count;
}

/** The rows, by number, of which the record is still kept; `records` are those of the rows. */
export function keptRows(fates: Uint8Array, records: Uint32Array): Rows {
  const rows = new Uint32Array(countKept(fates, records)) as Rows;
  for (let row = 0, at = 0; at < rows.length; row++) if (fates[records[row]] === Fate.kept) rows[at++] = row;
  return rows;
}

/** The ledger's column of a fate: titles, headers, totals, blanks, footers, further items of a form and what somebody left out are `excluded`. */
export function ledgerOf(fates: Uint8Array): { read: number; kept: number; duplicate: number; excluded: number; held: number } {
  const counts = new Array<number>(fateNames.length).fill(0);
  for (let record = 0; record < fates.length; record++) counts[fates[record]]++;
  const { kept, duplicate, held } = { kept: counts[Fate.kept], duplicate: counts[Fate.duplicate], held: counts[Fate.held] };
  return { read: fates.length, kept, duplicate, excluded: fates.length - kept - duplicate - held, held };
}
