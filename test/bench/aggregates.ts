/** What each contender answers first: six figures over the cases that a pick leaves. */
export interface Aggregates {
  /** Cases by month, as months since year 0. */
  readonly month: Counts;
  readonly department: Counts;
  readonly type: Counts;
  readonly status: Counts;
  /** Fees by month, in fen. */
  readonly fee: Counts;
  /** By department: cases completed on time, and completed at all. */
  readonly onTime: Readonly<Record<string, Share>>;
}

export type Counts = Readonly<Record<string, number>>;
export type Share = readonly [part: number, whole: number];

/** What somebody picks: nothing, one department, or days since 1970-01-01 with both ends included. */
export type Picked =
  | { readonly kind: "all" }
  | { readonly kind: "department"; readonly department: string }
  | { readonly kind: "days"; readonly from: number; readonly to: number };

export const everything: Picked = { kind: "all" };

/** The figures that are not as expected, as `figure.key: found, not expected`; empty where all of them are. */
export function differences(expected: Aggregates, found: Aggregates): string[] {
  return (Object.keys(expected) as (keyof Aggregates)[]).flatMap((figure) => {
    const [wanted, got] = [expected[figure], found[figure]];
    const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    return [...keys].flatMap((key) => {
      const [a, b] = [String(wanted[key] ?? "nothing"), String(got[key] ?? "nothing")];
      return a === b ? [] : [`${figure}.${key}: ${b}, not ${a}`];
    });
  });
}
