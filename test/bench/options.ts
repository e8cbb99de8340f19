import { parseArgs } from "node:util";
import { contenders, type ListedContender } from "./contenders.ts";

export interface Options {
  readonly rows: number;
  readonly runs: number;
  readonly contenders: readonly ListedContender[];
  /** Whether twenty small files are measured. */
  readonly small: boolean;
  /** Whether the product's own worker is measured as a user meets it. */
  readonly usable: boolean;
  /** The sizes at which growth is measured; empty for not at all. */
  readonly growth: readonly number[];
  /** A file for the tables, beside standard output. */
  readonly out: string | null;
}

/** Cases of the city in a year. */
const ROWS = 1_925_485;
const RUNS = 3;

const GROWTH = [10_000, 100_000, 1_000_000];
/** 1.3 GB of files, made only if asked for. */
const LARGE = 4_000_000;

/** What `--only` can name beside contenders. */
const PARTS = ["small", "growth", "usable"];

export const usage = `npm run bench -- [--rows ${ROWS}] [--runs ${RUNS}] [--only NAME,…] [--large] [--out FILE]
  --only   some of ${[...contenders.map(({ name }) => name), ...PARTS].join(", ")}
  --large  growth up to ${LARGE} rows too, with files of 1.3 GB`;

/** The options of the command line, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | { readonly problem: string } {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: "string" }, runs: { type: "string" }, only: { type: "string" }, out: { type: "string" }, large: { type: "boolean" } },
    strict: false,
  });
  const told = (name: "rows" | "runs", usual: number) => (values[name] === undefined ? usual : Number(values[name]));
  const [rows, runs] = [told("rows", ROWS), told("runs", RUNS)];
  if (![rows, runs].every((value) => Number.isInteger(value) && value > 0)) return { problem: "rows and runs are whole numbers above 0" };
  const only = typeof values.only === "string" ? values.only.split(",") : null;
  const isWanted = (name: string) => only === null || only.includes(name);
  const wanted = contenders.filter(({ name }) => isWanted(name));
  const unknown = only?.filter((name) => !PARTS.includes(name) && !wanted.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) return { problem: `there is no ${unknown.join(", ")}` };
  return {
    ...{ rows, runs, contenders: wanted, small: isWanted("small"), usable: isWanted("usable") },
    growth: isWanted("growth") ? [...GROWTH, ...(values.large === true ? [LARGE] : [])] : [],
    out: typeof values.out === "string" ? values.out : null,
  };
}
