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
} as const;
export type FateName = keyof typeof Fate;

export const fateNames: readonly FateName[] = ["kept", "duplicate", "title", "header", "total", "blank", "footer", "held"];

/** The ledger's column of a fate: titles, headers, totals, blanks and footers are `excluded`. */
export function ledgerOf(fates: Uint8Array): { read: number; kept: number; duplicate: number; excluded: number; held: number } {
  const counts = new Array<number>(fateNames.length).fill(0);
  for (const fate of fates) counts[fate]++;
  const { kept, duplicate, held } = { kept: counts[Fate.kept], duplicate: counts[Fate.duplicate], held: counts[Fate.held] };
  return { read: fates.length, kept, duplicate, excluded: fates.length - kept - duplicate - held, held };
}
