import { cleanNumber } from "../clean/number.ts";
import type { Field, NumberField } from "../datasets/field.ts";
import type { CellContext } from "./cleaner.ts";
import type { Check } from "./report.ts";
import type { TotalKind, TotalRow } from "./totals.ts";

/** A stated total with the text of its cells, by column of the file. */
export interface StatedTotal extends TotalRow {
  readonly cells: readonly string[];
}

/** The numbers of one column by record; NaN where the record is no row of data or has none. */
export interface SummedColumn {
  readonly field: NumberField;
  readonly column: number;
  readonly context: CellContext;
  readonly byRecord: Float64Array;
}

/**
 * Each stated total against the rows that it can mean: those since the total before it, those since the last of its
 * kind, or all; a total that stands above its rows sums those below. It holds if one of these agrees within the
 * rounding of the stated number, in the file's own unit.
 */
export function checkTotals(totals: readonly StatedTotal[], columns: readonly SummedColumn[]): Check[] {
  const earlier = earlierOfKind(totals);
  const summed = columns.map((column) => ({ ...column, sumBetween: rangeSums(column.byRecord) }));
  return totals.flatMap((total, index) =>
    // What a 其中 is part of, only its words tell.
    (total.kind === "breakdown" ? [] : summed).flatMap(({ field, column, context, byRecord, sumBetween }) => {
      const stated = statedNumber(total.cells[column] ?? "", field, context);
      if (stated === null) return [];
      const sums = scopesOf(totals, index, earlier[index], byRecord.length).map(([from, to]) => sumBetween(from, to));
      const agreeing = sums.find((sum) => Math.abs(sum - stated.value) <= stated.tolerance);
      // Where none agrees, the likeliest rows are named that there are at all.
      const computed = agreeing ?? sums.find((sum) => sum !== 0) ?? 0;
      return [{ check: `total:${total.name}`, field: field.id, stated: stated.value, computed, ok: agreeing !== undefined }];
    }),
  );
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

const BLOCK = 512;

/** Sums of the values from one record to before another; by blocks, for files in which every second row is a total. */
function rangeSums(values: Float64Array): (from: number, to: number) => number {
  const add = (from: number, to: number) => {
    let sum = 0;
    for (let record = from; record < to; record++) sum += values[record] || 0;
    return sum;
  };
  const blocks = Float64Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, block) => add(block * BLOCK, Math.min((block + 1) * BLOCK, values.length)));
  return (from, to) => {
    const first = Math.ceil(from / BLOCK);
    const last = Math.floor(to / BLOCK);
    let sum = first > last ? add(from, to) : add(from, first * BLOCK) + add(last * BLOCK, to);
    for (let block = first; block < last; block++) sum += blocks[block];
    // Sums of decimals drift in the last binary digits.
    return Math.round(sum * 1e6) / 1e6;
  };
}

/** A stated number in its base unit, and half of its last written digit there. */
function statedNumber(raw: string, { quantity }: NumberField, { unit }: CellContext): { value: number; tolerance: number } | null {
  if (quantity !== "money" && quantity !== "count") return null;
  const cell = cleanNumber(raw, unit !== null && unit.quantity === quantity ? { quantity, unit } : { quantity });
  if (cell.kind !== "value") return null;
  const written = Number(/-?\d[\d,，]*(\.\d+)?/.exec(raw.normalize("NFKC"))?.[0].replace(/[,，]/g, "") ?? "NaN");
  const factor = written === 0 ? 1 : Math.abs(cell.value / written);
  const decimals = /\.(\d+)/.exec(raw.normalize("NFKC"))?.[1].length ?? 0;
  const rounded = factor > 1 || decimals > 0;
  return { value: cell.value, tolerance: rounded ? (0.5 * factor) / 10 ** decimals + 1e-6 : 1e-6 };
}

/** The columns whose totals can be checked: counts and amounts, not rates, averages or running figures. */
export function isSummable(field: Field): field is NumberField {
  return field.kind === "number" && (field.quantity === "money" || field.quantity === "count");
}
