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
} as const;
export type FateName = keyof typeof Fate;

export const fateNames: readonly FateName[] = ["kept", "duplicate", "title", "header", "total", "blank", "footer", "held", "leftOut"];

/** The records of that fate, among all or among `candidates`, ascending. */
export function recordsOf(fates: Uint8Array, fate: number, candidates?: Uint32Array): Uint32Array {
  const count = candidates?.length ?? fates.length;
  const records = new Uint32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) {
    const record = candidates === undefined ? i : candidates[i];
    if (fates[record] === fate) records[length++] = record;
  }
  return records.slice(0, length);
}

/** The ledger's column of a fate: titles, headers, totals, blanks, footers and what somebody left out are `excluded`. */
export function ledgerOf(fates: Uint8Array): { read: number; kept: number; duplicate: number; excluded: number; held: number } {
  const counts = new Array<number>(fateNames.length).fill(0);
  for (const fate of fates) counts[fate]++;
  const { kept, duplicate, held } = { kept: counts[Fate.kept], duplicate: counts[Fate.duplicate], held: counts[Fate.held] };
  return { read: fates.length, kept, duplicate, excluded: fates.length - kept - duplicate - held, held };
}
