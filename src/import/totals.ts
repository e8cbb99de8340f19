import { isBlankMark } from "../clean/empty.ts";
import type { Cells } from "../csv/cells.ts";
import { isBlank, looksLikeDate, looksNumeric } from "./cellShape.ts";
import { Fate } from "./fate.ts";

/** Columns in which a row is named: a total says so in one of the first few. */
const NAMING_COLUMNS = 4;

/** `part` (小计) sums the rows since the one before, `whole` (合计, 总计) all of them, a `breakdown` (其中) part of a total. */
export type TotalKind = "part" | "whole" | "breakdown";

/** A row that states a sum. */
export interface TotalRow {
  readonly record: number;
  readonly kind: TotalKind;
  /** The cell that names it, such as `市公安局小计`. */
  readonly name: string;
}

interface TotalName {
  readonly kind: TotalKind;
  /** Cells with words that may stand beside the name: the department of a 小计, a remark. */
  readonly words: number;
}

/** Whether a cell names a total, by its wording: 合计, 总计, 小计, 全站, or ending in one, such as 一季度小计. */
function totalName(text: string): TotalName | null {
  // Half a megabyte of text is no name, and not worth folding.
  if (text.length > 60) return null;
  const name = text.replace(/[\s\u200b]/g, "").replace(/[:：]$/, "");
  if (name.length === 0 || name.length > 20) return null;
  if (/^其中/.test(name)) return { kind: "breakdown", words: 1 };
  if (/小计$/.test(name)) return { kind: "part", words: 1 };
  if (/(合计|总计|共计|总合计|累计)$/.test(name) || /^(汇总|全站|全部)$/.test(name)) return { kind: "whole", words: 1 };
  // Total is a make of petrol as well, so the rest of its row must be figures.
  if (/^sub-?total$/i.test(name)) return { kind: "part", words: 0 };
  return /^(grand)?total$/i.test(name) ? { kind: "whole", words: 0 } : null;
}

/** Finds the totals among records that are still `kept` and marks them in `fates`. A row full of words only bears the name. */
export function markTotals(cells: Cells, edges: Edges, fates: Uint8Array): TotalRow[] {
  if (cells.columns.length < 2) return [];
  const found = new Map<number, TotalRow>();
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
    if (words <= total.words) found.set(record, { record, kind: total.kind, name: text.trim() });
  };
  cells.columns.slice(0, NAMING_COLUMNS).forEach((stored, column) => {
    if (stored.kind !== "coded") return;
    const names = stored.values.map(totalName);
    if (!names.some((name) => name !== null)) return;
    stored.codes.forEach((code, record) => {
      const name = names[code];
      if (name !== null) consider(record, column, name, stored.values[code]);
    });
  });
  // An opaque first column has no dictionary to look in, but totals stand at the edges of the file.
  for (const [record, texts] of edges) {
    texts.slice(0, NAMING_COLUMNS).forEach((text, column) => {
      const name = totalName(text);
      if (name !== null) consider(record, column, name, text);
    });
  }
  for (const record of found.keys()) fates[record] = Fate.total;
  return [...found.values()].sort((a, b) => a.record - b.record);
}

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

/** Records read as text, by number: the head and the tail of the file. */
export type Edges = ReadonlyMap<number, readonly string[]>;

/**
 * Whether a record at the end of the file is a footer: a note, a source, a signature line, one long remark, or a line
 * of text that nobody divided into cells. `detached` records stand below the body and a blank line, where a short
 * remark or a word with its explanation is one too.
 */
export function isFooter(record: readonly string[], width: number, detached: boolean): boolean {
  const filled = record.filter((cell) => !isBlank(cell));
  const first = filled[0]?.trim() ?? "";
  if (width < 3 || filled.length === 0 || filled.length > Math.max(1, width / 2)) return false;
  if (FOOTER_WORDS.test(first)) return true;
  if (/^(\d+[.、．]|[※*★①②③])/.test(first) && !looksNumeric(first)) return true;
  if (filled.some(looksNumeric) || filled.length > 2) return false;
  // A row with another separator, with quotes gone wrong, or cut off behind its number, is not divided either.
  if (/[;|\t"]|^[\w-]*\d[\w-]*$/.test(first)) return false;
  return detached || (filled.length === 1 && (record.length === 1 || first.length > 12));
}

const FOOTER_WORDS =
  /^[（(]?(注|备注|说明|附注|数据来源|资料来源|来源|填报|填表|制表|审核|复核|联系|单位负责人|负责人|报送|统计人|注释|source|notes?\b)/i;
