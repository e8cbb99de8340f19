import { coarsest, dayOf, type Grain } from "../../../src/clean/day.ts";
import type { Field } from "../../../src/datasets/field.ts";
import { NO_DAY, type Column, type Table } from "../../../src/table/table.ts";

/** `2017-09-29` for a day, a number, a label; `null` where there is none. */
export type TinyValue = string | number | null;

/** A table of a few columns, all of one length, from as many files as `fileLengths` has entries. */
export function tinyTable(
  columns: readonly (readonly [Field, readonly TinyValue[]])[],
  fileLengths: readonly number[] = [columns[0][1].length],
): Table {
  let firstRow = 0;
  const parts = fileLengths.map((length, i) => {
    const part = { file: `${i}.csv`, firstRow };
    firstRow += length;
    return part;
  });
  return {
    length: firstRow,
    columns: new Map(columns.map(([field, values]) => [field.id, columnFrom(field, values)])),
    origin: { parts, records: Uint32Array.from({ length: firstRow }, (_, row) => row) },
  };
}

function columnFrom({ storage }: Field, values: readonly TinyValue[]): Column {
  switch (storage) {
    case "day":
      return { storage, values: Int32Array.from(values, (value) => (value === null ? NO_DAY : dayFrom(String(value)))), grain: coarsest(values.flatMap((value) => (value === null ? [] : [grainFrom(String(value))]))) };
    case "number":
      return { storage, values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))) };
    case "label": {
      const labels = ["", ...new Set(values.filter((value) => value !== null).map(String))];
      return { storage, labels, codes: Uint32Array.from(values, (value) => labels.indexOf(String(value ?? ""))) };
    }
  }
}

/** As exactly as the text says it: `2017`, `2017-09` or `2017-09-29`. */
function grainFrom(text: string): Grain {
  return text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
}

function dayFrom(iso: string): number {
  const [year, month = 1, day = 1] = iso.split("-").map(Number);
  return dayOf(year, month, day);
}
