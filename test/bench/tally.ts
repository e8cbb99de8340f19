import type { Aggregates, Share } from "./aggregates.ts";

/** The six figures while they are being counted. */
export type Tally = { -readonly [Figure in keyof Aggregates]: Record<string, Aggregates[Figure][string]> };

/** What the six figures need of a case. */
export interface Countable {
  /** Months since year 0. */
  readonly month: number | null;
  readonly department: string;
  readonly type: string;
  readonly status: string;
  /** In fen; NaN where there is none. */
  readonly fee: number;
  /** Whether it was completed on time; `null` where nothing tells. */
  readonly onTime: boolean | null;
}

export function emptyTally(): Tally {
  return { month: {}, department: {}, type: {}, status: {}, fee: {}, onTime: {} };
}

/** Counts one case. Note: mutates `to`. */
export function count(to: Tally, { month, department, type, status, fee, onTime }: Countable): void {
  if (month !== null) {
    to.month[month] = (to.month[month] ?? 0) + 1;
    to.fee[month] = (to.fee[month] ?? 0) + (fee || 0);
  }
  to.department[department] = (to.department[department] ?? 0) + 1;
  to.type[type] = (to.type[type] ?? 0) + 1;
  to.status[status] = (to.status[status] ?? 0) + 1;
  if (onTime === null) return;
  const [part, whole]: Share = to.onTime[department] ?? [0, 0];
  to.onTime[department] = [part + (onTime ? 1 : 0), whole + 1];
}
