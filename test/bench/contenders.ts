/** What can be measured, in the order of the table. */
export interface ListedContender {
  /** Its module in `contenders/`. */
  readonly name: string;
  readonly label: string;
  readonly kind: "product" | "peer" | "limit";
}

export const product: ListedContender = { name: "product", label: "政览: the whole import, every check on", kind: "product" };

/** Runs on the page itself in the measurement of small files too. */
export const papaparse: ListedContender = { name: "papaparse", label: "PapaParse, an object per row", kind: "peer" };

/** What no import can be faster than, at every size. */
export const readAlone: ListedContender = { name: "read", label: "limit: read alone", kind: "limit" };

export const contenders: readonly ListedContender[] = [
  product,
  { name: "duckdb", label: "DuckDB-wasm, an expert's query", kind: "peer" },
  papaparse,
  { name: "arquero", label: "arquero", kind: "peer" },
  { name: "crossfilter", label: "PapaParse, then crossfilter2", kind: "peer" },
  readAlone,
  { name: "decode", label: "limit: read and decode", kind: "limit" },
];
