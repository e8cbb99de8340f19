import type { Ledger } from "../../import/report.ts";

/** What the rows read divide into, in the order in which the equation and the bar show them. */
export const ledgerParts = ["kept", "duplicate", "excluded", "held"] as const satisfies readonly (keyof Ledger)[];

/** Never without the part's name beside it or in the bar's text. */
export const ledgerColour: Readonly<Record<(typeof ledgerParts)[number], string>> = {
  kept: "var(--good)",
  duplicate: "var(--background-series)",
  excluded: "#bfc6c2",
  held: "var(--bad)",
};
