import { formatExact, formatPercent } from "../clean/format.ts";
import type { Words } from "../clean/words.ts";
import { columnOf, type Table } from "../table/table.ts";
import { askRows, type CheckKind, type DataCheck, type UnitOf } from "./check.ts";
import type { NumberField } from "./field.ts";
import { halfDigit, halfStep } from "./rounding.ts";

/** A stated rate is `part` ÷ `whole`, to the rounding of either. */
export function share(rate: NumberField, part: NumberField, whole: NumberField): DataCheck {
  return recomputed("rate", rate, [part, whole], {
    of: ([some, all]) => (all > 0 ? some / all : null),
    slack: ([some, all], [ofSome, ofAll]) => (ofSome + (ofAll * some) / all) / all,
    words: ([some, all]) => ({ zh: `${some}÷${all}`, en: `${some} ÷ ${all}` }),
  });
}

/** A stated rate is what `after` falls short of `before`, as a share of it: 节资率 and 下浮率. 0 stands for an unknown amount. */
export function reduction(rate: NumberField, before: NumberField, after: NumberField): DataCheck {
  return recomputed("rate", rate, [before, after], {
    of: ([from, to]) => (from > 0 && to > 0 ? (from - to) / from : null),
    slack: ([from, to], [ofFrom, ofTo]) => (ofTo + (ofFrom * to) / from) / from,
    words: ([from, to]) => ({ zh: `（${from}－${to}）÷${from}`, en: `(${from} − ${to}) ÷ ${from}` }),
  });
}

/** A stated amount is `whole` less `part`. 0 stands for an unknown amount. */
export function difference(stated: NumberField, whole: NumberField, part: NumberField): DataCheck {
  return recomputed("difference", stated, [whole, part], {
    of: ([all, some]) => (all > 0 && some > 0 ? all - some : null),
    slack: (_, [ofAll, ofSome]) => ofAll + ofSome,
    words: ([all, some]) => ({ zh: `${all}－${some}`, en: `${all} − ${some}` }),
  });
}

/** How far the last binary digits of decimals drift. */
const DRIFT = 1e-9;

type Pair<T> = readonly [T, T];

interface Formula {
  /** What the two numbers give; `null` where they give nothing. */
  readonly of: (numbers: Pair<number>) => number | null;
  /** How far the result may be off when each of the numbers is, by so much at most. */
  readonly slack: (numbers: Pair<number>, off: Pair<number>) => number;
  /** The formula with the names of the two fields in it. */
  readonly words: (names: Pair<string>) => Words;
}

function recomputed(kind: CheckKind, stated: NumberField, from: Pair<NumberField>, formula: Formula): DataCheck {
  return {
    kind,
    fields: [stated],
    find: (table, unitOf) => {
      const given = columnOf(table, stated)?.values;
      const numbersOf = pairReader(table, from);
      if (given === undefined || numbersOf === null) return null;
      const off = [halfStep(table, from[0], unitOf), halfStep(table, from[1], unitOf)] as const;
      const step = halfStep(table, stated, unitOf);
      return askRows(table, (row) => {
        const numbers = numbersOf(row);
        const expected = formula.of(numbers);
        if (expected === null || Number.isNaN(expected - given[row])) return null;
        // Where more was paid than planned, offices write that nothing was saved.
        if (given[row] === 0 && expected < 0) return true;
        const rounding = stated.quantity === "rate" ? halfDigit(given[row]) : step;
        const agrees = Math.abs(given[row] - expected) <= rounding + formula.slack(numbers, off) + DRIFT * Math.max(1, Math.abs(expected));
        return agrees || (() => faultWords(stated, from, formula, given[row], expected));
      });
    },
  };
}

function pairReader(table: Table, [first, second]: Pair<NumberField>): ((row: number) => Pair<number>) | null {
  const [one, other] = [columnOf(table, first)?.values, columnOf(table, second)?.values];
  return one === undefined || other === undefined ? null : (row) => [one[row], other[row]];
}

function faultWords(stated: NumberField, from: Pair<NumberField>, { words }: Formula, given: number, expected: number): Words {
  const [zh, en] = (["zh", "en"] as const).map((locale) => words([from[0].heading[locale], from[1].heading[locale]])[locale]);
  const [written, computed] = [given, expected].map(stated.quantity === "rate" ? formatPercent : formatExact);
  return { zh: `写作 ${written}，按${zh}为 ${computed}`, en: `says ${written}, but ${en} is ${computed}` };
}
