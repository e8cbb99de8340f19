import { isoDay } from "../../clean/day.ts";
import type { Cleaned, Rule } from "../../clean/result.ts";
import type { ChangeLog } from "./changeLog.ts";
import type { RawColumn, Results } from "./cleanColumns.ts";
import type { CleanValue } from "./fieldCleaner.ts";

/** A rule that changed cells of a column. */
interface Applied {
  readonly rule: Rule;
  count: number;
}

/** Logs how many cells of a column each rule changed, the first of them as the example. `uses` counts the rows of a code. */
export function logChanges(column: RawColumn, results: Results, uses: Uint32Array, changes: ChangeLog): void {
  const applied = new Map<string, Applied>();
  results.forEach((cell, code) => {
    if (cell.kind === "refused" || cell.rules.length === 0 || uses[code] === 0) return;
    for (const rule of cell.rules) {
      const known = applied.get(rule.id);
      if (known === undefined) applied.set(rule.id, { rule, count: uses[code] });
      else known.count += uses[code];
    }
  });
  if (applied.size === 0) return;
  const first = firstRows(column, results, applied.size);
  for (const { rule, count } of applied.values()) {
    const row = first.get(rule.id) ?? 0;
    const code = column.codes[row];
    changes.add(column.field.id, rule, row, column.values[code], cleanText(results[code]), count);
  }
}

/** The first row that each of so many rules changed. */
function firstRows({ codes }: RawColumn, results: Results, rules: number): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let row = 0; row < codes.length && first.size < rules; row++) {
    const cell = results[codes[row]];
    if (cell.kind === "refused") continue;
    for (const { id } of cell.rules) if (!first.has(id)) first.set(id, row);
  }
  return first;
}

function cleanText(cell: Cleaned<CleanValue>): string {
  if (cell.kind !== "value") return "";
  return typeof cell.value === "object" ? isoDay(cell.value.day) : String(cell.value);
}
