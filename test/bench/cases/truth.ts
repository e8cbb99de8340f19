import type { Aggregates, Picked } from "../aggregates.ts";
import { count, emptyTally } from "../tally.ts";
import { FIRST_DAY, partsOf, type GeneratedCase } from "./generate.ts";
import { departments } from "./names.ts";

/** A pick, and the right answer to it. */
export interface Truth {
  readonly picked: Picked;
  readonly aggregates: Aggregates;
}

const PICKS = 20;

/** All cases, then twenty departments, then twenty spans of half a year to two and a half. */
const picks: readonly Picked[] = [
  { kind: "all" },
  ...Array.from({ length: PICKS }, (_, i): Picked => ({ kind: "department", department: departments[(i * 11 + 2) % departments.length].name })),
  ...Array.from({ length: PICKS }, (_, i): Picked => {
    const from = FIRST_DAY + i * 61 + 17;
    return { kind: "days", from, to: from + 180 + i * 37 };
  }),
];

/** Counts the right answers while the cases are made. */
export function createTruths(): { add(one: GeneratedCase): void; list(): Truth[] } {
  const truths = picks.map((picked) => ({ picked, aggregates: emptyTally() }));
  return {
    add: (one) => {
      const { received, promised, completed } = one;
      const [year, month] = partsOf(received);
      const countable = { ...one, month: year * 12 + month - 1, onTime: completed === null ? null : completed <= promised };
      for (const { picked, aggregates } of truths) if (accepts(picked, one)) count(aggregates, countable);
    },
    list: () => truths,
  };
}

function accepts(picked: Picked, { department, received }: GeneratedCase): boolean {
  if (picked.kind === "all") return true;
  return picked.kind === "department" ? department === picked.department : received >= picked.from && received <= picked.to;
}
