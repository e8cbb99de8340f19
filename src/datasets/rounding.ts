import { columnOf, type Table } from "../table/table.ts";
import type { UnitOf } from "./check.ts";
import type { NumberField } from "./field.ts";

/** Half of the last digit to which a rate is written, as a percentage of whole numbers at the coarsest: 0.9938 gives 0.00005. */
export function halfDigit(rate: number): number {
  const [digits, power = "0"] = String(rate).split("e");
  const decimals = (digits.split(".")[1]?.length ?? 0) - Number(power);
  return 0.5 / 10 ** Math.max(2, decimals);
}

/** Decimals beyond these say nothing about an amount. */
const FINEST = 6;

/**
 * Half of the last digit to which a file writes a column of amounts, in base units: with 万元 and two decimals 50.
 * Counts are exact.
 */
export function halfStep(table: Table, field: NumberField, unitOf: UnitOf): number {
  const values = columnOf(table, field)?.values;
  if (values === undefined || field.quantity === "count") return 0;
  const unit = unitOf(field);
  let decimals = 0;
  let power = 1;
  for (let row = 0; row < values.length && decimals < FINEST; row++) {
    while (decimals < FINEST && !isWhole((values[row] / unit) * power)) power = 10 ** ++decimals;
  }
  return (0.5 * unit) / power;
}

function isWhole(number: number): boolean {
  return Number.isNaN(number) || Math.abs(number - Math.round(number)) < 1e-6;
}
