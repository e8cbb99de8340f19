import type { Cells } from "../csv/cells.ts";
import { isBlank, looksNumeric } from "./cellShape.ts";
import { Fate } from "./fate.ts";

/** Columns in which a row is named: a total says so in one of the first few. */
const NAMING_COLUMNS = 4;

export type TotalKind = "part" | "whole";

/** A row that states a sum. `part` (小计) sums the rows since the one before, `whole` (合计, 总计) all of them. */
export interface TotalRow {
  readonly record: number;
  readonly kind: TotalKind;
  /** The cell that names it, such as `市公安局小计`. */
  readonly name: string;
}

/** Whether a cell names a total, by its wording: 合计, 总计, 小计, 全站, or ending in one, such as 一季度小计. */
function totalKind(text: string): TotalKind | null {
  const name = text.replace(/[\s\u200b]/g, "").replace(/[:：]$/, "");
  if (name.length === 0 || name.length > 20) return null;
  if (/^其中/.test(name) || /小计$/.test(name) || /^sub-?total$/i.test(name)) return "part";
  if (/(合计|总计|共计|总合计|累计)$/.test(name) || /^(汇总|全站|全部|grandtotal|total)$/i.test(name)) return "whole";
  return null;
}

/** Finds the totals among records that are still `kept` and marks them in `fates`. */
export function markTotals(cells: Cells, edges: Edges, fates: Uint8Array): TotalRow[] {
  const found = new Map<number, TotalRow>();
  for (const column of cells.columns.slice(0, NAMING_COLUMNS)) {
    if (column.kind !== "coded") continue;
    const kinds = column.values.map(totalKind);
    if (!kinds.some((kind) => kind !== null)) continue;
    column.codes.forEach((code, record) => {
      const kind = kinds[code];
      if (kind !== null && fates[record] === Fate.kept && !found.has(record)) found.set(record, { record, kind, name: column.values[code].trim() });
    });
  }
  // An opaque first column has no dictionary to look in, but totals stand at the edges of the file.
  for (const [record, texts] of edges) {
    const at = texts.slice(0, NAMING_COLUMNS).findIndex((cell) => totalKind(cell) !== null);
    const kind = at < 0 ? null : totalKind(texts[at]);
    if (kind !== null && fates[record] === Fate.kept && !found.has(record)) found.set(record, { record, kind, name: texts[at].trim() });
  }
  for (const record of found.keys()) fates[record] = Fate.total;
  return [...found.values()].sort((a, b) => a.record - b.record);
}

/** Records read as text, by number: the head and the tail of the file. */
export type Edges = ReadonlyMap<number, readonly string[]>;

/** Whether a record at the end of the file is a footer: a note, a source, a signature line, or one long remark. */
export function isFooter(record: readonly string[], width: number): boolean {
  const filled = record.filter((cell) => !isBlank(cell));
  const first = filled[0]?.trim() ?? "";
  if (width < 3 || filled.length === 0 || filled.length > Math.max(1, width / 2)) return false;
  if (/^[（(]?(注|备注|说明|附注|数据来源|资料来源|来源|填报|填表|制表|审核|复核|联系|单位负责人|负责人|报送|统计人|注释|source|notes?\b)/i.test(first)) return true;
  if (/^(\d+[.、．]|[※*★①②③])/.test(first) && !looksNumeric(first)) return true;
  return filled.length === 1 && first.length > 12;
}
