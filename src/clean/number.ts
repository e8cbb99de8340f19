import { negate, scaled } from "./decimal.ts";
import { clockSeconds } from "./duration.ts";
import { isNullWord } from "./empty.ts";
import { readWrittenNumber, whyNoNumber, type WrittenNumber } from "./writtenNumber.ts";
import { FOREIGN_CURRENCY, NOT_A_NUMBER, NUMBER_TOO_LARGE, UNIT_CONFLICT, UNIT_MISSING } from "./refusals.ts";
import { empty, refused, value, type Cleaned, type Refusal, type Rule } from "./result.ts";
import { NULL_WORD, THOUSANDS, UNIT_SCALE, UNIT_WORD } from "./rules.ts";
import { LONGEST_FIGURE, prepareFigure } from "./text.ts";
import { parseUnit, type Quantity, type Unit } from "./unit.ts";

export interface NumberContext {
  /** What the column measures; a cell in a unit of something else is refused. */
  readonly quantity?: Quantity;
  /** From the heading, a 单位 line or the title; a unit in the cell itself overrules it. */
  readonly unit?: Unit;
}

/**
 * A number in its base unit: 元, pieces, a fraction of 1, seconds, square metres. Exact wherever the decimal
 * allows: `9.64亿元` is 964000000. Refuses prose, ranges, dates, approximate figures, units of another quantity,
 * and whatever exceeds the integers that a number holds exactly.
 */
export function cleanNumber(raw: string, context: NumberContext = {}): Cleaned<number> {
  return usualNumber(raw, context) ?? anyNumber(raw, context);
}

// As many digits as a number holds.
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?$/;
const ONLY_GROUPED: readonly Rule[] = [THOUSANDS];

/** What nearly all numbers are, of which a column may have a million: digits in the base unit. 99.38 alone is no rate. */
function usualNumber(raw: string, { quantity, unit }: NumberContext): Cleaned<number> | null {
  const expected = quantity ?? unit?.quantity;
  if (expected === "rate" || (unit !== undefined && (unit.factor !== 1 || unit.quantity !== expected))) return null;
  if (PLAIN.test(raw)) return value(Number(raw));
  return GROUPED.test(raw) ? value(Number(raw.replaceAll(",", "")), ONLY_GROUPED) : null;
}

function anyNumber(raw: string, context: NumberContext): Cleaned<number> {
  const prepared = prepareFigure(raw);
  const { text } = prepared;
  if (text === "") return empty(prepared.rules);
  if (text.length > LONGEST_FIGURE) return refused(NOT_A_NUMBER);
  if (isNullWord(text)) return empty([...prepared.rules, NULL_WORD]);
  const expected = context.quantity ?? context.unit?.quantity;
  const seconds = expected === "duration" ? clockSeconds(text) : null;
  if (seconds !== null) return value(seconds, [...prepared.rules, UNIT_SCALE.duration]);
  const figure = readWrittenNumber(text);
  if ("id" in figure) return refused(figure);
  const scale = scaleOf(figure, expected, context.unit);
  if (scale === null) return refused(whyNoNumber(text));
  if ("id" in scale) return refused(scale);
  const number = scaled(figure.minus ? negate(figure.amount) : figure.amount, scale.factor);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return refused(NUMBER_TOO_LARGE);
  if (expected === "rate" && !scale.named && Math.abs(number) > 1) return refused(UNIT_MISSING);
  return value(number, [...prepared.rules, ...figure.rules, ...scale.rules]);
}

const PERCENT: Unit = { quantity: "rate", factor: 0.01, text: "%" };

/**
 * The unit of a column of rates whose heading names none: % if any bare number in it exceeds 1, else `null`, for
 * then they are fractions. One cell cannot tell: 0.5 is 50% in a column of fractions and 0.5% beside 99.38.
 */
export function guessRateUnit(values: readonly string[]): Unit | null {
  const bare = values.map((text) => cleanNumber(text)).map((cell) => (cell.kind === "value" ? Math.abs(cell.value) : 0));
  return bare.some((number, i) => number > 1 && !/[%‰％]/.test(values[i] ?? "")) ? PERCENT : null;
}

interface Scale {
  readonly factor: number;
  /** Whether a unit was named at all, in the cell or above it. */
  readonly named: boolean;
  readonly rules: readonly Rule[];
}

function scaleOf(figure: WrittenNumber, expected: Quantity | undefined, above: Unit | undefined): Scale | Refusal | null {
  if (figure.foreign && expected === "money") return FOREIGN_CURRENCY;
  const inCell = figure.tail !== "";
  const unit = inCell ? parseUnit(figure.tail, expected ?? "count") : figure.scaled ? undefined : above;
  if (unit === null) return null;
  if (unit === undefined) return { factor: 1, named: figure.scaled, rules: [] };
  if (expected && unit.quantity !== expected) return UNIT_CONFLICT;
  const rules = unit.factor !== 1 ? [UNIT_SCALE[unit.quantity]] : inCell ? [UNIT_WORD] : [];
  return { factor: unit.factor, named: true, rules };
}
