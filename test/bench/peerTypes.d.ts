// The little that is used of the peers, so that types can be checked where they are not installed.

declare module "@duckdb/duckdb-wasm" {
  export const VoidLogger: new () => object;
  export enum DuckDBDataProtocol {
    BROWSER_FILEREADER = 2,
  }
  export class AsyncDuckDB {
    constructor(logger: object, worker: Worker);
    instantiate(wasm: string): Promise<unknown>;
    open(config: { path: string; query: { castBigIntToDouble: boolean } }): Promise<void>;
    connect(): Promise<AsyncDuckDBConnection>;
    dropFile(name: string): Promise<unknown>;
    registerFileHandle(name: string, handle: Blob, protocol: DuckDBDataProtocol, directIO: boolean): Promise<void>;
  }
  export interface AsyncDuckDBConnection {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a query says what its rows are
    query(sql: string): Promise<{ toArray(): any[] }>;
  }
}

declare module "arquero" {
  export interface ColumnTable {
    derive(values: Readonly<Record<string, unknown>>): ColumnTable;
    rename(names: Readonly<Record<string, string>>): ColumnTable;
    select(...names: string[]): ColumnTable;
    params(values: Readonly<Record<string, unknown>>): ColumnTable;
    filter<R, P>(test: (row: R, params: P) => boolean): ColumnTable;
    groupby(name: string): ColumnTable;
    rollup(values: Readonly<Record<string, unknown>>): ColumnTable;
    count(): ColumnTable;
    objects(): Readonly<Record<string, string | number | null>>[];
  }
  export function escape<R>(value: (row: R) => unknown): unknown;
  export function fromCSV(text: string, options: { autoType: boolean }): ColumnTable;
  export const op: { count(): unknown; sum(column: string): unknown; valid(column: string): unknown };
}

declare module "crossfilter2" {
  export interface Group<K, V> {
    all(): readonly { readonly key: K; readonly value: V }[];
    reduceCount(): Group<K, number>;
    reduceSum(value: (row: never) => number): Group<K, number>;
    reduce<S>(add: (sums: S, row: never) => S, remove: (sums: S, row: never) => S, initial: () => S): Group<K, S>;
  }
  export interface Dimension {
    filterExact(value: string | number): void;
    filterRange(range: readonly [number, number]): void;
    filterAll(): void;
    group(): Group<string | number, number>;
  }
  export default function crossfilter<R>(rows: R[]): { dimension(value: (row: R) => string | number): Dimension };
}
