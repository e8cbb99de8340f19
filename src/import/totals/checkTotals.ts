import { cleanNumber } from "../../clean/number.ts";
import { unitFor } from "../../clean/unit.ts";
import type { Field, NumberField } from "../../datasets/field.ts";
import type { CellContext } from "../cleaning/fieldCleaner.ts";
import { rangeSums } from "./rangeSums.ts";
import type { Check } from "../report.ts";
import type { TotalKind, TotalRow } from "./totalName.ts";

/** A stated total with the text of its cells, by column of the file. */
export interface StatedTotal extends TotalRow {
  readonly cells: readonly string[];
}

/** A column of numbers that a total may sum. */
export interface SummedColumn {
  readonly field: NumberField;
  readonly column: number;
  readonly context: CellContext;
  /** Its numbers by record; NaN where the record is no row of data or has none. Made when first asked for. */
  readonly byRecord: () => Float64Array;
}

/**
 * Each stated total against the rows that it can mean: those since the total before it, those since the last of its
 * kind, or all; a total that stands above its rows sums those below. It holds if one of these agrees within the
 * rounding of the stated number, in the file's own unit. A 其中 is checked only for not exceeding what it is part of.
 * `totals` are ascending, `records` is how many the file has.
 */
export function checkTotals(totals: readonly StatedTotal[], columns: readonly SummedColumn[], records: number): Check[] {
  if (totals.length === 0) return [];
  const earlier = earlierOfKind(totals);
  const wholes = wholesOf(totals);
  const summed = columns.map((column) => ({ ...column, sumBetween: rangeSums(rowsOnly(column.byRecord(), totals)) }));
  return totals.flatMap((total, index) => {
    if (total.kind === "average") return [];
    if (total.kind === "breakdown") return columns.flatMap((column) => checkPart(total, wholes[index], column));
    return summed.flatMap(({ field, column, context, sumBetween }) => {
      const stated = statedNumber(total.cells[column] ?? "", field, context);
      if (stated === null) return [];
      const sums = scopesOf(totals, index, earlier[index], records).map(([from, to]) => sumBetween(from, to));
      const agreeing = sums.find((sum) => Math.abs(sum - stated.value) <= stated.tolerance);
      // Where none agrees, the likeliest rows are named that there are at all.
      const computed = agreeing ?? sums.find((sum) => sum !== 0) ?? 0;
      return [{ check: `total:${total.name}`, field: field.id, stated: stated.value, computed, ok: agreeing !== undefined }];
    });
  });
}

/** A row that proved to be a total was cleaned as one of data, and must not be summed. */
function rowsOnly(byRecord: Float64Array, totals: readonly StatedTotal[]): Float64Array {
  const rows = byRecord.slice();
  for (const { record } of totals) rows[record] = NaN;
  return rows;
}

/** A 其中 against the row or total that it is part of; nothing to say where it does not exceed that. */
function checkPart({ cells, name }: StatedTotal, { record, total }: Whole, { field, column, context, byRecord }: SummedColumn): Check[] {
  const part = statedNumber(cells[column] ?? "", field, context);
  const whole = total === null ? { value: byRecord()[record] ?? NaN, tolerance: 0 } : statedNumber(total.cells[column] ?? "", field, context);
  // Of a negative whole a part may well be larger.
  if (part === null || whole === null || !(whole.value > 0) || part.value <= whole.value + Math.max(whole.tolerance, part.tolerance)) return [];
  return [{ check: `total:${name}`, field: field.id, stated: part.value, computed: whole.value, ok: false }];
}

/** What stands right above a run of 其中: a row of data, or a total. */
interface Whole {
  readonly record: number;
  readonly total: StatedTotal | null;
}

function wholesOf(totals: readonly StatedTotal[]): Whole[] {
  const wholes: Whole[] = [];
  totals.forEach(({ record }, i) => {
    const above = totals[i - 1];
    const adjoins = above?.record === record - 1;
    wholes.push(adjoins && above.kind === "breakdown" ? wholes[i - 1] : { record: record - 1, total: adjoins ? above : null });
  });
  return wholes;
}

/** Record ranges, end excluded, that a total can sum; the likeliest first. */
function scopesOf(totals: readonly StatedTotal[], index: number, sameKind: number, records: number): [number, number][] {
  const { record, kind } = totals[index];
  const before = totals[index - 1]?.record ?? -1;
  const after = totals[index + 1]?.record ?? records;
  const above: [number, number][] = kind === "part" ? [[before + 1, record], [sameKind + 1, record]] : [[0, record], [sameKind + 1, record], [before + 1, record]];
  return [...above, [record + 1, records], [record + 1, after], [0, records]];
}

/** For each total the record of the one before it of the same kind, or -1. */
function earlierOfKind(totals: readonly StatedTotal[]): number[] {
  const last = new Map<TotalKind, number>();
  return totals.map(({ kind, record }) => {
    const earlier = last.get(kind) ?? -1;
    last.set(kind, record);
    return earlier;
  });
}

/** A number as a total states it. */
export interface StatedNumber {
  /** In the base unit. */
  readonly value: number;
  /** Half of its last written digit there: rows may be written more finely than their total. */
  readonly tolerance: number;
}

/** The number that a total states in a column that can be summed; `null` where it states none. */
export function statedNumber(raw: string, { quantity }: NumberField, { units }: CellContext): StatedNumber | null {
  if (quantity !== "money" && quantity !== "count") return null;
  const unit = unitFor(quantity, units);
  const cell = cleanNumber(raw, unit === null ? { quantity } : { quantity, unit });
  if (cell.kind !== "value") return null;
  const [figure = "", decimals = ""] = /\d[\d,]*(?:\.(\d+))?/.exec(raw.normalize("NFKC")) ?? [];
  const written = Number(figure.replace(/,/g, ""));
  const factor = written === 0 ? 1 : Math.abs(cell.value / written);
  return { value: cell.value, tolerance: (0.5 * factor) / 10 ** decimals.length + 1e-6 };
}

/** The columns whose totals can be checked: counts and amounts, not rates, averages or running figures. */
export function isSummable(field: Field): field is NumberField {
  return field.kind === "number" && (field.quantity === "money" || field.quantity === "count");
}
