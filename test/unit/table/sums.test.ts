import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "../../../src/clean/day.ts";
import { sumBoth, sumBothPerLabel } from "../../../src/table/both.ts";
import { byBounds, byEachDay, byLabels, bySpan, type Grouping } from "../../../src/table/group.ts";
import { sumKnown, sumPerLabel } from "../../../src/table/known.ts";
import { heaviest, labelsIn } from "../../../src/table/read.ts";
import { split } from "../../../src/table/split.ts";
import { allRows, columnOf, type Rows } from "../../../src/table/table.ts";
import { sum } from "../../../src/table/weights.ts";
import { datedTable, longDays } from "./longDays.ts";
import { absent, day, label, number, randomTable, sumOf, weightOf, type RandomTable, type TableRow } from "./randomTable.ts";

const period = (from: number, to: number) => ({ from: from as Day, to: to as Day });
const SPANS = [period(17162, 17165), period(17166, 17166), period(17170, 17176)];
const LISTS = [["民政局"], ["", "财政局"], ["信访局"]];
const BOUNDS = [-2, 0, 4];
const days = period(17163, 17172);

/** Each way of grouping, and the slot that a person would put a row into. */
function groupings({ table }: RandomTable): readonly (readonly [Grouping | null, (row: TableRow) => number])[] {
  return [
    [bySpan(table, day, SPANS), (row) => SPANS.findIndex(({ from, to }) => row.day >= from && row.day <= to)],
    [byEachDay(table, day, days), (row) => (row.day >= days.from && row.day <= days.to ? row.day - days.from : -1)],
    [byLabels(table, label, LISTS), (row) => LISTS.findIndex((list) => list.includes(row.label))],
    [byBounds(table, number, BOUNDS), (row) => BOUNDS.filter((bound) => row.number >= bound).length - 1],
  ];
}

it("per slot: what its rows weigh, null where none can tell, and only rows that belong to one", () => {
  fc.assert(fc.property(randomTable, (one) => {
    for (const [grouping, slotOf] of groupings(one)) {
      if (grouping === null) throw new Error("the column is there");
      for (const weights of one.weights) {
        const expected = Array.from({ length: grouping.size }, (_, slot) => sumOf(one.taken.filter((row) => slotOf(row) === slot).map(({ row }) => weightOf(weights, row))));
        expect(sumKnown(one.rows, grouping, weights)).toEqual(expected);
      }
    }
  }));
});

const edges = fc.uniqueArray(fc.integer({ min: 17158, max: 17182 }), { minLength: 4, maxLength: 4 }).map((some) => some.toSorted((a, b) => a - b));

it("per slot of a long table, of whose rows most are counted by the block: the same", () => {
  fc.assert(fc.property(longDays, edges, (values, [a, b, c, d]) => {
    const table = datedTable(values);
    const spans = [period(a, b), period(c, d)];
    const grouping = bySpan(table, day, spans);
    if (grouping === null) throw new Error("the column is there");
    const numbers = Float64Array.from(values, (_, row) => (row % 5 === 0 ? NaN : row % 11));
    const votes = Uint8Array.from(values, (_, row) => (row * 7) % 3);
    for (const rows of [allRows(table), allRows(table).filter((row) => row % 3 !== 1) as Rows]) {
      for (const weights of [null, votes, numbers]) {
        const expected = spans.map(({ from, to }) => sumOf([...rows].filter((row) => values[row] >= from && values[row] <= to).map((row) => weightOf(weights, row))));
        expect(sumKnown(rows, grouping, weights)).toEqual(expected);
      }
    }
  }), { numRuns: 50 });
});

it("the rows of each slot, in order", () => {
  fc.assert(fc.property(randomTable, (one) => {
    for (const [grouping, slotOf] of groupings(one)) {
      if (grouping === null) throw new Error("the column is there");
      const expected = Array.from({ length: grouping.size }, (_, slot) => one.taken.filter((row) => slotOf(row) === slot).map(({ row }) => row));
      expect(split(one.rows, grouping).map((rows) => [...rows])).toEqual(expected);
    }
  }));
});

it("per label: those that occur and can tell, the missing one among them", () => {
  fc.assert(fc.property(randomTable, (one) => {
    for (const weights of one.weights) {
      const expected = new Map<string, number>();
      for (const name of new Set(one.taken.map((row) => row.label))) {
        const all = sumOf(one.taken.filter((row) => row.label === name).map(({ row }) => weightOf(weights, row)));
        if (all !== null) expected.set(name, all);
      }
      expect(sumPerLabel(one.table, one.rows, label, weights)).toEqual(expected);
    }
    expect(labelsIn(one.table, one.rows, label).toSorted()).toEqual([...new Set(one.taken.map((row) => row.label))].filter((name) => name !== "").toSorted());
  }));
});

it("of all rows together; null where none can tell", () => {
  fc.assert(fc.property(randomTable, ({ rows, taken, weights }) => {
    for (const one of weights) expect(sum(rows, one)).toBe(sumOf(taken.map(({ row }) => weightOf(one, row))));
  }));
});

it("two weights together: only over rows that can tell both, whatever kinds they are", () => {
  fc.assert(fc.property(randomTable, ({ table, rows, taken, weights }) => {
    for (const one of weights) {
      for (const other of weights) {
        const known = taken.filter(({ row }) => weightOf(one, row) !== null && weightOf(other, row) !== null);
        const both = (some: typeof known) => [one, other].map((which) => sumOf(some.map(({ row }) => weightOf(which, row))));
        expect(sumBoth(rows, one, other)).toEqual(known.length === 0 ? null : both(known));
        const expected = new Map([...new Set(known.map((row) => row.label))].map((name) => [name, both(known.filter((row) => row.label === name))]));
        expect(sumBothPerLabel(table, rows, label, one, other)).toEqual(expected);
      }
    }
  }));
});

it("the heaviest rows, the first of equal ones first, and none that cannot tell", () => {
  fc.assert(fc.property(randomTable, fc.integer({ min: 1, max: 8 }), ({ table, rows, taken }, count) => {
    const numbers = columnOf(table, number)?.values ?? new Float64Array(0);
    const expected = taken.filter((row) => !Number.isNaN(row.number)).toSorted((a, b) => b.number - a.number || a.row - b.row).slice(0, count);
    expect(heaviest(rows, numbers, count)).toEqual(expected.map(({ row }) => row));
  }));
});

it("a column that the table lacks tells nothing", () => {
  fc.assert(fc.property(randomTable, ({ table, rows }) => {
    expect([bySpan(table, absent.day, SPANS), byEachDay(table, absent.day, days), byLabels(table, absent.label, LISTS), byBounds(table, absent.number, BOUNDS)]).toEqual([null, null, null, null]);
    expect([sumPerLabel(table, rows, absent.label, null), sumBothPerLabel(table, rows, absent.label, null, null), labelsIn(table, rows, absent.label)]).toEqual([null, null, []]);
  }));
});
