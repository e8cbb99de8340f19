import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { writeCsv } from "../../../src/csv/write.ts";
import { fieldsOf, type Dataset } from "../../../src/datasets/dataset.ts";
import type { Field } from "../../../src/datasets/field.ts";
import { BENCH } from "../../bench/folders.ts";
import { installPeers } from "../../bench/peers.ts";

/** The database that the benchmark measures against, here without a browser. */
export interface Engine {
  /** The rows of a clean CSV as a bureau holds them: a table named as the dataset, every field a typed column, blank cells NULL. */
  readonly load: (dataset: Dataset, csv: string) => void;
  /** What a query gives, as CSV with a header; NULL is written as told. */
  readonly ask: (query: string, nullAs?: string) => string;
}

/** The little that is used of DuckDB's build for Node. */
interface Duckdb {
  readonly createDuckDB: (bundles: Record<"mvp" | "eh", { mainModule: string; mainWorker: string }>, logger: object, runtime: object) => Promise<Database>;
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: object;
}

interface Database {
  readonly instantiate: (progress: () => void) => Promise<unknown>;
  readonly open: (config: { path: string }) => void;
  readonly connect: () => { readonly query: (sql: string) => Answer };
  readonly registerFileText: (name: string, text: string) => void;
  readonly dropFile: (name: string) => void;
}

interface Answer {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly toArray: () => readonly Readonly<Record<string, string | null>>[];
}

/** Opens DuckDB in memory, after installing the benchmark's package where it is missing. */
export async function openEngine(): Promise<Engine> {
  installPeers();
  const require = createRequire(join(BENCH, "package.json"));
  const build = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const { createDuckDB, VoidLogger, NODE_RUNTIME }: Duckdb = require(build);
  const bundle = (name: string) => ({ mainModule: join(dirname(build), `duckdb-${name}.wasm`), mainWorker: "" });
  const database = await createDuckDB({ mvp: bundle("mvp"), eh: bundle("eh") }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({ path: ":memory:" });
  const connection = database.connect();
  return {
    load: (dataset, csv) => {
      const columns = fieldsOf(dataset).map((field) => `"${field.heading.zh}" ${typeOf(field)}`);
      database.dropFile("detail.csv");
      database.registerFileText("detail.csv", csv);
      connection.query(`create or replace table "${dataset.label.zh}" (${columns.join(", ")})`);
      connection.query(`insert into "${dataset.label.zh}" by name select * from read_csv('detail.csv', header = true, delim = ',', quote = '"', escape = '"', all_varchar = true)`);
    },
    ask: (query, nullAs = "") => {
      const answer = connection.query(`select cast(columns(*) as varchar) from (${query})`);
      const names = answer.schema.fields.map(({ name }) => name);
      return writeCsv([names, ...answer.toArray().map((row) => names.map((name) => row[name] ?? nullAs))]);
    },
  };
}

function typeOf(field: Field): string {
  if (field.kind === "day") return "date";
  if (field.kind !== "number") return "varchar";
  return field.quantity === "money" ? "decimal(18, 2)" : field.quantity === "count" ? "bigint" : "double";
}
