import { comparable } from "../clean/text.ts";
import type { ImportedFile } from "../import/importFile.ts";
import { rowBatches } from "./plainColumns.ts";

/**
 * Those of the records that have the words in any cell; width, case and spaces make no difference. Distinct texts are
 * searched once; columns that are kept as hashes are read back from the file. Rejects where that is gone.
 */
export async function searchRecords(file: ImportedFile, records: Uint32Array, words: string): Promise<Uint32Array> {
  const wanted = comparable(words);
  if (wanted === "") return records;
  const has = (text: string) => comparable(text).includes(wanted);
  const found = new Uint8Array(file.cells.records);
  for (const column of file.cells.columns) {
    if (column.kind === "opaque") continue;
    const hits = Uint8Array.from(column.values, (text) => (has(text) ? 1 : 0));
    if (!hits.includes(1)) continue;
    for (const record of records) if (hits[column.codes[record]] === 1) found[record] = 1;
  }
  const unread = file.cells.columns.flatMap(({ kind }, index) => (kind === "opaque" ? [index] : []));
  if (unread.length > 0) await searchFile(file, unread, has, found);
  return records.filter((record) => found[record] === 1);
}

/** Marks the records that have a hit in one of these columns. */
async function searchFile(file: ImportedFile, columns: readonly number[], has: (text: string) => boolean, found: Uint8Array): Promise<void> {
  for await (const { from, texts } of rowBatches(file)) {
    texts.forEach((row, i) => {
      if (row !== null && found[from + i] === 0 && columns.some((index) => has(row[index] ?? ""))) found[from + i] = 1;
    });
  }
}
