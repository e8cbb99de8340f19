import type { Check, FileOutline } from "../../import/report.ts";

/** What a file's checks and held rows come to in one chip, worst first. */
export type Verdict =
  | { readonly kind: "failed"; readonly first: Check; readonly failed: number }
  | { readonly kind: "held"; readonly rows: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "totals" }
  | { readonly kind: "agree" }
  | { readonly kind: "clean" };

/** A failed check outweighs held rows; `nothing` has no row at all. Of what holds, `totals` is the strongest word; `clean` had nothing to check. */
export function verdictOf({ checks, rows }: Pick<FileOutline, "checks" | "rows">): Verdict {
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.length > 0) return { kind: "failed", first: failed[0], failed: failed.length };
  if (rows.held > 0) return { kind: "held", rows: rows.held };
  if (rows.kept + rows.duplicate === 0) return { kind: "nothing" };
  if (checks.some(({ check }) => totalName(check) !== null)) return { kind: "totals" };
  return { kind: checks.length > 0 ? "agree" : "clean" };
}

/** How far what the rows give lies from what the file states; `null` where either is not a number. */
export function differenceOf({ stated, computed }: Check): number | null {
  return typeof stated === "number" && typeof computed === "number" ? computed - stated : null;
}

/** The name of the row that a total stands in, such as 市公安局小计; `null` for checks of other kinds. */
export function totalName(check: string): string | null {
  return check.startsWith("total:") ? check.slice("total:".length) : null;
}
