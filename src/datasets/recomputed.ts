import { formatExact, formatPercent } from "../clean/format.ts";
import type { Words } from "../clean/words.ts";
import { columnOf } from "../table/table.ts";
import { askRows, type CheckKind, type DataCheck } from "./check.ts";
import type { NumberField } from "./field.ts";
import { halfDigit, halfStep } from "./rounding.ts";

/** A stated rate is `part` ÷ `whole`, to the rounding of all three. */
export function share(rate: NumberField, part: NumberField, whole: NumberField): DataCheck {
  return recomputed("rate", rate, part, whole, {
    of: (some, all) => (all > 0 ? some / all : NaN),
    slack: (some, all, ofSome, ofAll) => (ofSome + (ofAll * some) / all) / all,
    words: (some, all) => ({ zh: `${some.zh}÷${all.zh}`, en: `${some.en} ÷ ${all.en}` }),
  });
}

/** A stated rate is what `after` falls short of `before`, as a share of it: 节资率 and 下浮率. 0 stands for an unknown amount. */
export function reduction(rate: NumberField, before: NumberField, after: NumberField): DataCheck {
  return recomputed("rate", rate, before, after, {
    of: (from, to) => (from > 0 && to > 0 ? (from - to) / from : NaN),
    slack: (from, to, ofFrom, ofTo) => (ofTo + (ofFrom * to) / from) / from,
    words: (from, to) => ({ zh: `（${from.zh}－${to.zh}）÷${from.zh}`, en: `(${from.en} − ${to.en}) ÷ ${from.en}` }),
  });
}

/** A stated amount is `whole` less `part`. 0 stands for an unknown amount. */
export function difference(stated: NumberField, whole: NumberField, part: NumberField): DataCheck {
  return recomputed("difference", stated, whole, part, {
    of: (all, some) => (all > 0 && some > 0 ? all - some : NaN),
    slack: (_all, _some, ofAll, ofSome) => ofAll + ofSome,
    words: (all, some) => ({ zh: `${all.zh}－${some.zh}`, en: `${all.en} − ${some.en}` }),
  });
}

interface Formula {
  /** What two numbers give; NaN where they give nothing. */
  readonly of: (a: number, b: number) => number;
  /** How far off the result may be when each of the numbers is off by so much at most. */
  readonly slack: (a: number, b: number, ofA: number, ofB: number) => number;
  /** The formula with the names of the two numbers in it. */
  readonly words: (a: Words, b: Words) => Words;
}

/** How far the last binary digits of decimals drift. */
const DRIFT = 1e-9;

function recomputed(kind: CheckKind, stated: NumberField, first: NumberField, second: NumberField, { of, slack, words }: Formula): DataCheck {
  return {
    kind,
    fields: [stated],
    find: (table, unitOf) => {
      const given = columnOf(table, stated)?.values;
      const [a, b] = [columnOf(table, first)?.values, columnOf(table, second)?.values];
      if (given === undefined || a === undefined || b === undefined) return null;
      const [ofA, ofB, ofStated] = [first, second, stated].map((field) => halfStep(table, field, unitOf));
      const rounding = stated.quantity === "rate" ? halfDigit : () => ofStated;
      return askRows(table, (row) => {
        const expected = of(a[row], b[row]);
        const off = Math.abs(given[row] - expected);
        if (Number.isNaN(off)) return null;
        // Where more was paid than planned, offices write that nothing was saved.
        if (off <= DRIFT || (given[row] === 0 && expected < 0)) return true;
        if (off <= rounding(given[row]) + slack(a[row], b[row], ofA, ofB) + DRIFT * Math.max(1, Math.abs(expected))) return true;
        return () => faultWords(stated, words(first.heading, second.heading), given[row], expected);
      });
    },
  };
}

function faultWords({ quantity }: NumberField, { zh, en }: Words, given: number, expected: number): Words {
  const [written, computed] = [given, expected].map(quantity === "rate" ? formatPercent : formatExact);
  return { zh: `写作 ${written}，按${zh}为 ${computed}`, en: `says ${written}, but ${en} is ${computed}` };
}
