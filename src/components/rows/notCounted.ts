import type { FileOutline } from "../../import/report.ts";

/** Rows of data that count in no figure, and why. */
export interface NotCounted {
  readonly duplicate: number;
  readonly held: number;
  /** By hand, one by one; the ledger has them among the rows set aside. */
  readonly leftOut: number;
}

export function notCounted(files: readonly Pick<FileOutline, "rows" | "decided">[]): NotCounted {
  const sum = (count: (file: Pick<FileOutline, "rows" | "decided">) => number) => files.reduce((all, file) => all + count(file), 0);
  return {
    duplicate: sum(({ rows }) => rows.duplicate),
    held: sum(({ rows }) => rows.held),
    leftOut: sum(({ decided }) => decided.filter((one) => one.kind === "row" && one.verdict === "leftOut").length),
  };
}
