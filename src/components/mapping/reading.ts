import { isoDay } from "../../clean/day.ts";
import { formatExact, formatPercent } from "../../clean/format.ts";
import type { Words } from "../../clean/words.ts";
import type { Field } from "../../datasets/field.ts";
import { maskCell } from "../../datasets/maskCell.ts";
import { cleanerOf } from "../../import/cleaning/cleaner.ts";
import type { CellContext, CleanValue } from "../../import/cleaning/fieldCleaner.ts";

/** What a column's values come to if it is some field: the first that is read, as it is then, and the first that cannot be. */
export interface Reading {
  readonly example: string | null;
  readonly refused: { readonly raw: string; readonly reason: Words } | null;
}

/** Personal data is masked. */
export function readingOf(field: Field, context: CellContext, values: readonly string[]): Reading {
  const clean = cleanerOf(field, context, values);
  const cells = values.map((raw) => ({ raw, cell: clean(raw) }));
  const examples = cells.flatMap(({ cell }) => (cell.kind === "value" ? [maskCell(field, shown(field, cell.value))] : []));
  const refusals = cells.flatMap(({ raw, cell }) => (cell.kind === "refused" ? [{ raw: maskCell(field, raw), reason: cell.reason.label }] : []));
  return { example: examples[0] ?? null, refused: refusals[0] ?? null };
}

function shown(field: Field, value: CleanValue): string {
  if (typeof value === "object") return isoDay(value.day);
  if (typeof value === "string" || field.kind !== "number") return String(value);
  if (field.quantity === "rate") return formatPercent(value);
  return field.quantity === "money" ? `${formatExact(value)} 元` : formatExact(value);
}
