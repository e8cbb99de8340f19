import { coarsest, type Grain } from "../clean/day.ts";
import { codesFor, type Codes } from "../csv/codes.ts";
import { TextCodes } from "../csv/textCodes.ts";
import { NO_DAY, type Column, type LabelColumn, type Origin, type Table } from "./table.ts";

/** The rows of all tables one after another; a column that only some have is missing in the rows of the others. */
export function concat(tables: readonly Table[]): Table {
  if (tables.length === 1) return tables[0];
  const length = tables.reduce((n, table) => n + table.length, 0);
  const ids = new Set(tables.flatMap((table) => [...table.columns.keys()]));
  const columns = new Map<string, Column>();
  for (const id of ids) {
    const parts = tables.map((table) => ({ length: table.length, origins: table.origin.parts.length, column: table.columns.get(id) }));
    columns.set(id, concatColumn(parts, length));
  }
  return { length, columns, origin: concatOrigin(tables, length) };
}

type Part = { readonly length: number; readonly origins: number; readonly column: Column | undefined };

function concatColumn(parts: readonly Part[], length: number): Column {
  const storage = parts.find(({ column }) => column !== undefined)?.column?.storage;
  if (storage === "label") return concatLabels(parts, length);
  if (storage === "day") {
    const values = new Int32Array(length).fill(NO_DAY);
    place(parts, (column, at) => column.storage === "day" && values.set(column.values, at));
    return { storage, values, ...grainsOf(parts) };
  }
  const values = new Float64Array(length).fill(NaN);
  place(parts, (column, at) => column.storage === "number" && values.set(column.values, at));
  return { storage: "number", values };
}

/** A table without the column has no day that could be dated less exactly than others. */
function grainsOf(parts: readonly Part[]): { grain: Grain; grains?: readonly Grain[] } {
  const grains = parts.flatMap(({ column, origins }): readonly Grain[] => {
    if (column?.storage !== "day") return new Array<Grain>(origins).fill("day");
    return column.grains ?? new Array<Grain>(origins).fill(column.grain);
  });
  const grain = coarsest(grains);
  return grains.every((one) => one === grain) ? { grain } : { grain, grains };
}

/** Put together once somebody asks: of most columns of names nobody does. */
function concatLabels(parts: readonly Part[], length: number): LabelColumn {
  let joined: Pick<LabelColumn, "codes" | "labels"> | null = null;
  const whole = () => (joined ??= joinLabels(parts, length));
  return {
    storage: "label",
    get codes() {
      return whole().codes;
    },
    get labels() {
      return whole().labels;
    },
  };
}

function joinLabels(parts: readonly Part[], length: number): Pick<LabelColumn, "codes" | "labels"> {
  const owns = parts.map(({ column }) => (column?.storage === "label" ? column.labels : []));
  const labels = new TextCodes(owns.reduce((n, own) => n + own.length, 0));
  const recodes = owns.map((own) => Uint32Array.from(own, (label) => labels.codeOf(label)));
  const codes = codesFor(length, labels.texts.length);
  let at = 0;
  parts.forEach((part, i) => {
    if (part.column?.storage === "label") recode(part.column.codes, recodes[i], codes, at);
    at += part.length;
  });
  return { codes, labels: labels.texts };
}

function recode(from: Codes, recoded: Uint32Array, to: Codes, at: number): void {
  for (let row = 0; row < from.length; row++) to[at + row] = recoded[from[row]];
}

function place(parts: readonly Part[], put: (column: Column, at: number) => void): void {
  let at = 0;
  for (const { length, column } of parts) {
    if (column !== undefined) put(column, at);
    at += length;
  }
}

function concatOrigin(tables: readonly Table[], length: number): Origin {
  const records = new Uint32Array(length);
  const parts: Origin["parts"][number][] = [];
  let at = 0;
  for (const table of tables) {
    records.set(table.origin.records, at);
    for (const part of table.origin.parts) parts.push({ file: part.file, firstRow: part.firstRow + at });
    at += table.length;
  }
  return { parts, records };
}
