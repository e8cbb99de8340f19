import type { CellCorrection, Decisions, RowVerdict } from "./decisions.ts";

/** A cell with what the file wrote there. */
type WrittenCell = Pick<CellCorrection, "record" | "column" | "raw">;

type Change<K extends keyof Decisions> = (now: Decisions) => Pick<Decisions, K>;

/**
 * Puts other texts into cells; a text that the file wrote itself takes the cell's correction back. Read in another
 * encoding a cell has another text, and a correction of its own.
 */
export function correctCells(corrections: readonly CellCorrection[]): Change<"cells"> {
  const corrected = (cell: CellCorrection) => corrections.some((one) => isSameCell(one, cell));
  return ({ cells }) => ({ cells: [...cells.filter((cell) => !corrected(cell)), ...corrections.filter(({ raw, text }) => text !== raw)] });
}

/** Counts rows as they are, or leaves them out, whatever was decided about them before. */
export function judgeRecords(records: readonly number[], verdict: Omit<RowVerdict, "record">): Change<"rows"> {
  const judged = new Set(records);
  return ({ rows }) => ({ rows: [...rows.filter(({ record }) => !judged.has(record)), ...records.map((record) => ({ record, ...verdict }))] });
}

export function undoCell(cell: WrittenCell): Change<"cells"> {
  return ({ cells }) => ({ cells: cells.filter((one) => !isSameCell(one, cell)) });
}

export function undoRow(record: number): Change<"rows"> {
  return ({ rows }) => ({ rows: rows.filter((row) => row.record !== record) });
}

/** Sets what is decided about some records back to what it was, and leaves alone what was decided about others since. */
export function restoreRecords(records: readonly number[], before: Decisions): Change<"cells" | "rows"> {
  const restored = new Set(records);
  const back = <T extends { readonly record: number }>(now: readonly T[], then: readonly T[]) => [
    ...now.filter(({ record }) => !restored.has(record)),
    ...then.filter(({ record }) => restored.has(record)),
  ];
  return ({ cells, rows }) => ({ cells: back(cells, before.cells), rows: back(rows, before.rows) });
}

function isSameCell(a: WrittenCell, b: WrittenCell): boolean {
  return a.record === b.record && a.column === b.column && a.raw === b.raw;
}
