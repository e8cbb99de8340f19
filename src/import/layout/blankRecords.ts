import type { Cells } from "../../csv/cells.ts";
import { isBlank } from "./cellShape.ts";

/** The records of white space only, ascending; of columns without a dictionary the length of the record tells. */
export function blankRecords(cells: Cells): readonly number[] {
  // The column of the fewest texts is soonest asked, and leaves few records for the others.
  const coded = cells.columns.filter((column) => column.kind === "coded").sort((a, b) => a.values.length - b.values.length);
  const isOpaque = cells.columns.map((column) => column.kind === "opaque");
  const blankCodes: Uint8Array[] = [];
  const blank: number[] = [];
  for (let record = 0; record < cells.records; record++) {
    let asked = 0;
    for (; asked < coded.length; asked++) {
      const { codes, values } = coded[asked];
      if ((blankCodes[asked] ??= blankCodesOf(values))[codes[record]] === 0) break;
    }
    if (asked === coded.length && (isBare(cells, record) || !isOpaque.slice(0, cells.widths[record]).includes(true))) blank.push(record);
  }
  return blank;
}

/** Separators and a line end are all that a record of empty cells has. */
function isBare({ starts, widths }: Cells, record: number): boolean {
  return starts[record + 1] - starts[record] <= widths[record] + 1;
}

function blankCodesOf(values: readonly string[]): Uint8Array {
  return Uint8Array.from(values, (text) => (isBlank(text) ? 1 : 0));
}
