import type { Cells, CodedColumn } from "../../csv/cells.ts";
import { Fate } from "../fate.ts";
import { isBlank } from "../layout/cellShape.ts";

/** Distinct values of a column that a field is tried on. */
const SAMPLED = 60;

/** Of more records set aside it is not worth asking for each whether rows of data have the same text. */
const FEW = 8;

/** Gives some of the distinct texts that rows of data have in a column, from all of it: titles, headers and totals say nothing about its values. */
export function columnSampler({ replaced }: Pick<Cells, "replaced">, fates: Uint8Array): (column: CodedColumn) => readonly string[] {
  const setAside = fewSetAside(fates);
  return (column) => {
    // A text that a correction replaced is still in the dictionary, though no record has it.
    const used = setAside === null || replaced.size > 0 ? codesOfRows(column, fates) : allCodesBut(column, fates, setAside);
    const texts = column.values.filter((text, code) => used[code] === 1 && !isBlank(text));
    const step = Math.max(1, Math.floor(texts.length / SAMPLED));
    return texts.filter((_, i) => i % step === 0);
  };
}

/** The records that are no rows of data, or `null` where there are many. */
function fewSetAside(fates: Uint8Array): readonly number[] | null {
  const records: number[] = [];
  for (let record = 0; record < fates.length; record++) {
    if (fates[record] !== Fate.kept && records.push(record) > FEW) return null;
  }
  return records;
}

/** A 1 for each code that a row of data has. */
function codesOfRows({ codes, values }: CodedColumn, fates: Uint8Array): Uint8Array {
  const used = new Uint8Array(values.length);
  for (let record = 0; record < fates.length; record++) if (fates[record] === Fate.kept) used[codes[record]] = 1;
  return used;
}

/** The same, where every text of the dictionary is in some record: only what these records have may be in no other. */
function allCodesBut({ codes, values }: CodedColumn, fates: Uint8Array, setAside: readonly number[]): Uint8Array {
  const used = new Uint8Array(values.length).fill(1);
  for (const code of new Set(setAside.map((record) => codes[record]))) {
    let record = codes.indexOf(code);
    while (record >= 0 && fates[record] !== Fate.kept) record = codes.indexOf(code, record + 1);
    if (record < 0) used[code] = 0;
  }
  return used;
}
