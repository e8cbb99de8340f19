import { negate, scaled } from "../../clean/decimal.ts";
import { RULE_OFF } from "../../clean/refusals.ts";
import { refused, value, type Cleaned } from "../../clean/result.ts";
import { cleanText, prepareFigure } from "../../clean/text.ts";
import { readWrittenNumber } from "../../clean/writtenNumber.ts";
import type { Field } from "../../datasets/field.ts";
import type { Cleaner } from "./fieldCleaner.ts";

/**
 * A field's cleaner with some rules, by id, switched off. A cell that one of them would have changed stays as the
 * other rules leave it if it is words, is the number as written if it is one in some unit, and is refused else.
 */
export function withoutRules(clean: Cleaner, field: Field, off: ReadonlySet<string>): Cleaner {
  return (raw) => {
    const cell = clean(raw);
    if (!needs(cell, off)) return cell;
    if (field.storage === "label") return words(raw, off);
    return field.storage === "number" ? numberAsWritten(raw, off) : refused(RULE_OFF);
  };
}

function needs(cell: Cleaned<unknown>, off: ReadonlySet<string>): boolean {
  return cell.kind !== "refused" && cell.rules.some(({ id }) => off.has(id));
}

function words(raw: string, off: ReadonlySet<string>): Cleaned<string> {
  const cell = cleanText(raw);
  return needs(cell, off) ? value(raw) : cell;
}

/** Without its unit, whether that stands in the cell or above it. */
function numberAsWritten(raw: string, off: ReadonlySet<string>): Cleaned<number> {
  const { text, rules } = prepareFigure(raw);
  const figure = readWrittenNumber(text);
  if ("id" in figure) return refused(RULE_OFF);
  const cell = value(scaled(figure.minus ? negate(figure.amount) : figure.amount, 1), [...rules, ...figure.rules]);
  return needs(cell, off) ? refused(RULE_OFF) : cell;
}
