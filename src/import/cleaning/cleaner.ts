import type { Field } from "../../datasets/field.ts";
import { fieldCleaner, type CellContext, type Cleaner } from "./fieldCleaner.ts";
import { withoutRules } from "./withoutRules.ts";

/**
 * The cleaner of a field's cells under its context. `values` are those of the column: together they tell what one alone
 * cannot, that 43.01 is a percentage.
 */
export function cleanerOf(field: Field, context: CellContext, values: readonly string[] = []): Cleaner {
  const clean = fieldCleaner(field, context, values);
  return context.rulesOff.size === 0 ? clean : withoutRules(clean, field, context.rulesOff);
}
