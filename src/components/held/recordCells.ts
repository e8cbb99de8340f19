import type { Words } from "../../clean/words.ts";
import type { CellCorrection } from "../../import/decisions/decisions.ts";
import type { ImportedSummary } from "../../worker/api.ts";
import { fieldHeading } from "../data/datasetWords.ts";

/** A cell of a record under its headings. */
export interface RecordCell {
  readonly column: number;
  /** As the file has it; "" where it has none. */
  readonly source: string;
  /** The field that the column was read as, and its name; `null` for none. */
  readonly field: string | null;
  readonly name: Words | null;
  /** What the file wrote, and what stands in for it now; the same where nobody corrected it. */
  readonly written: string;
  readonly text: string;
}

/** All cells of a record, those beyond the end of a short record blank. `written` is the record as the file wrote it. */
export function recordCells({ report, decisions }: Pick<ImportedSummary, "report" | "decisions">, record: number, written: readonly string[]): RecordCell[] {
  // A correction of another text than the file wrote there is meant for another reading of it.
  const fits = (cell: CellCorrection) => cell.record === record && cell.raw === (written[cell.column] ?? "");
  const corrected = new Map(decisions.cells.filter(fits).map(({ column, text }) => [column, text]));
  return Array.from({ length: Math.max(written.length, report.columns.length) }, (_, column): RecordCell => {
    const { source = "", field = null } = report.columns[column] ?? {};
    const text = written[column] ?? "";
    return { column, source, field, name: field === null ? null : fieldHeading(report.dataset, field), written: text, text: corrected.get(column) ?? text };
  });
}

/** The cells of two records that mean the same; `null` where one of them has no such column. */
export interface CellPair {
  readonly key: string;
  readonly own: RecordCell | null;
  readonly rival: RecordCell | null;
  readonly differs: boolean;
}

/** Two records side by side, by field, else by heading; what is blank in both is left out. */
export function cellPairs(own: readonly RecordCell[], rival: readonly RecordCell[]): CellPair[] {
  const [ownByKey, rivalByKey] = [byMeaning(own), byMeaning(rival)];
  return [...new Set([...ownByKey.keys(), ...rivalByKey.keys()])].flatMap((key): CellPair[] => {
    const pair = { own: ownByKey.get(key) ?? null, rival: rivalByKey.get(key) ?? null };
    const [a, b] = [pair.own?.text.trim() ?? "", pair.rival?.text.trim() ?? ""];
    return a === "" && b === "" ? [] : [{ key, ...pair, differs: a !== b }];
  });
}

/** Of several columns without a field and with one heading, the first goes with the first. */
function byMeaning(cells: readonly RecordCell[]): Map<string, RecordCell> {
  const seen = new Map<string, number>();
  return new Map(
    cells.map((cell) => {
      const heading = cell.source.trim();
      const nth = seen.get(heading) ?? 0;
      if (cell.field === null) seen.set(heading, nth + 1);
      return [cell.field === null ? `heading ${nth} ${heading}` : `field ${cell.field}`, cell];
    }),
  );
}
