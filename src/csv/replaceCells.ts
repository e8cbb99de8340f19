import type { CellColumn, Cells, CodedColumn, OpaqueColumn, Replacements } from "./cells.ts";
import { codesFor } from "./codes.ts";
import { hashText } from "./hash.ts";

/**
 * The cells with other texts in some places, as though the file had said so; whoever reads them back gets the new
 * texts too. Row hashes stay those of the file: a record is itself, whatever is put into it.
 */
export function replaceCells(cells: Cells, replaced: Replacements): Cells {
  if (replaced.size === 0) return cells;
  return { ...cells, replaced, columns: cells.columns.map((column, index) => replaceIn(column, textsOf(replaced, index))) };
}

/** The cells as the file wrote them. */
export function asWritten(cells: Cells): Cells {
  return { ...cells, replaced: new Map() };
}

type Texts = ReadonlyMap<number, string>;

/** The new texts of one column, by record. */
function textsOf(replaced: Replacements, column: number): Texts {
  return new Map(
    [...replaced].flatMap(([record, cells]): [number, string][] => {
      const text = cells.get(column);
      return text === undefined ? [] : [[record, text]];
    }),
  );
}

function replaceIn(column: CellColumn, texts: Texts): CellColumn {
  if (texts.size === 0) return column;
  return column.kind === "coded" ? recode(column, texts) : rehash(column, texts);
}

function recode({ kind, codes, values }: CodedColumn, texts: Texts): CodedColumn {
  const known = new Map(values.map((text, code) => [text, code]));
  const more = [...values];
  const newCodes = [...texts].map(([record, text]) => {
    const code = known.get(text) ?? more.push(text) - 1;
    known.set(text, code);
    return { record, code };
  });
  const recoded = codesFor(codes.length, more.length);
  recoded.set(codes);
  for (const { record, code } of newCodes) recoded[record] = code;
  return { kind, codes: recoded, values: more };
}

// The hashes of a UTF-8 file, and of the ASCII numbers that ids are in any.
function rehash({ kind, hashes, marks }: OpaqueColumn, texts: Texts): OpaqueColumn {
  const rehashed = hashes.slice();
  const unmarked = marks.slice();
  for (const [record, text] of texts) {
    rehashed.set(hashText(text), 2 * record);
    unmarked[record] = 0;
  }
  return { kind, hashes: rehashed, marks: unmarked };
}
