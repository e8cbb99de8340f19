import { isBlankMark } from "../../clean/empty.ts";
import type { Cells } from "../../csv/cells.ts";
import { isBlank, looksLikeDate } from "../layout/cellShape.ts";
import { Fate } from "../fate.ts";
import { nameGroups, type NamedCell } from "./totalGroups.ts";
import { NAMING_COLUMNS, totalName, type TotalName, type TotalRow } from "./totalName.ts";

/** Records read as text, by number: the head and the tail of the file. */
export type Edges = ReadonlyMap<number, readonly string[]>;

/** Finds the totals among records that are still `kept` and marks them in `fates`. A row full of words only bears the name. */
export function markTotals(cells: Cells, edges: Edges, fates: Uint8Array): TotalRow[] {
  if (cells.columns.length < 2) return [];
  const found = new Map<number, NamedCell>();
  const shapeOf = shapeFinder(cells);
  const consider = (record: number, column: number, total: TotalName, text: string) => {
    if (fates[record] !== Fate.kept || found.has(record)) return;
    let words = 0;
    for (let other = 0; other < cells.widths[record]; other++) {
      const shape = other === column ? "blank" : shapeOf(record, other);
      // What happened on a day is an event, whatever it is called.
      if (shape === "date") return;
      if (shape === "words") words++;
    }
    if (words <= total.words) found.set(record, { record, kind: total.kind, name: text.trim(), column });
  };
  cells.columns.slice(0, NAMING_COLUMNS).forEach((stored, column) => {
    if (stored.kind !== "coded") return;
    const names = stored.values.map(totalName);
    if (!names.some((name) => name !== null)) return;
    const { codes, values } = stored;
    for (let record = 0; record < codes.length; record++) {
      const name = names[codes[record]];
      if (name !== null) consider(record, column, name, values[codes[record]]);
    }
  });
  // An opaque first column has no dictionary to look in, but totals stand at the edges of the file.
  for (const [record, texts] of edges) {
    texts.slice(0, NAMING_COLUMNS).forEach((text, column) => {
      const name = totalName(text);
      if (name !== null) consider(record, column, name, text);
    });
  }
  for (const record of found.keys()) fates[record] = Fate.total;
  const totals = inOrder([...found.values()]);
  return nameGroups(inOrder([...totals, ...restsOfBreakdowns(totals, cells, fates)]), cells, fates);
}

function inOrder(totals: readonly NamedCell[]): NamedCell[] {
  return [...totals].sort((a, b) => a.record - b.record);
}

/** The rows below a 其中 whose names are set in from the margin, where what it is part of is not: they belong to it. */
function restsOfBreakdowns(totals: readonly NamedCell[], { columns }: Cells, fates: Uint8Array): NamedCell[] {
  const rests: NamedCell[] = [];
  let whole = -1;
  totals.forEach(({ kind, record, column }, i) => {
    if (kind !== "breakdown") return;
    const above = totals[i - 1];
    if (above?.kind !== "breakdown" || above.record !== record - 1) whole = record - 1;
    const stored = columns[column];
    if (stored.kind === "opaque" || whole < 0 || isIndented(stored.values[stored.codes[whole]])) return;
    for (let next = record + 1; fates[next] === Fate.kept && isIndented(stored.values[stored.codes[next]]); next++) {
      fates[next] = Fate.total;
      rests.push({ record: next, kind: "breakdown", name: stored.values[stored.codes[next]].trim(), column });
    }
  });
  return rests;
}

function isIndented(text: string): boolean {
  return /^\s+\S/.test(text);
}

/** What stands in a cell, as far as telling totals needs it. */
type Shape = "blank" | "figure" | "date" | "words";

/** The shape of a cell. An opaque column's is not known: blank. */
function shapeFinder({ columns }: Cells): (record: number, column: number) => Shape {
  const known = new Map<number, readonly Shape[]>();
  return (record, column) => {
    const stored = columns[column];
    if (stored.kind === "opaque") return "blank";
    const shapes = known.get(column) ?? stored.values.map(shapeOf);
    known.set(column, shapes);
    return shapes[stored.codes[record]];
  };
}

/** Figures may carry a sign and a unit. */
function shapeOf(text: string): Shape {
  if (isBlank(text) || isBlankMark(text)) return "blank";
  if (looksLikeDate(text)) return "date";
  return /^[\s(（+\-−△▲¥￥$£€]*\d/.test(text) ? "figure" : "words";
}
