import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdayOf, type Day, type Period } from "../../../src/clean/day.ts";
import { countBelow } from "../../../src/csv/ascending.ts";
import { filledRows, filterLabels, filterOutside, filterPeriod, filterWeekday, keep } from "../../../src/table/filter.ts";
import { borrowingRows } from "../../../src/table/gather.ts";
import { allRows, NO_DAY, rowsByFile, type Rows } from "../../../src/table/table.ts";
import { knownRows } from "../../../src/table/weights.ts";
import { datedTable, longDays } from "./longDays.ts";
import { absent, day, label, randomTable, weightOf, type RandomTable, type TableRow } from "./randomTable.ts";

const edge = fc.integer({ min: 17158, max: 17182 }).map((one) => one as Day);
const period = fc.record({ from: edge, to: edge });

/** The rows that stay, counted one by one. */
function naive({ taken }: RandomTable, stays: (row: TableRow & { readonly row: number }) => boolean): number[] {
  return taken.filter(stays).map(({ row }) => row);
}

describe("a filter leaves exactly the rows that it names, in order", () => {
  it("by period: both ends included, rows without a day left out", () => {
    fc.assert(fc.property(randomTable, period, (one, { from, to }) => {
      expect([...filterPeriod(one.table, one.rows, day, { from, to })]).toEqual(naive(one, (row) => row.day >= from && row.day <= to));
    }));
  });

  it("outside a period: rows without a day stay, and an end left open reaches every day", () => {
    fc.assert(fc.property(randomTable, fc.oneof(period, period.map(({ from }) => ({ from })), period.map(({ to }) => ({ to }))), (one, cut: Partial<Period>) => {
      const isCut = (row: TableRow) => row.day !== NO_DAY && row.day >= (cut.from ?? -Infinity) && row.day <= (cut.to ?? Infinity);
      expect([...filterOutside(one.table, one.rows, day, cut)]).toEqual(naive(one, (row) => !isCut(row)));
    }));
  });

  it("by labels, the missing one among them, and some that nobody has", () => {
    fc.assert(fc.property(randomTable, fc.subarray(["", "公安局", "民政局", "财政局", "信访局"]), (one, wanted) => {
      expect([...filterLabels(one.table, one.rows, label, wanted)]).toEqual(naive(one, (row) => wanted.includes(row.label)));
    }));
  });

  it("by one label, as a department is picked", () => {
    fc.assert(fc.property(randomTable, fc.constantFrom("", "公安局", "民政局"), (one, wanted) => {
      expect([...filterLabels(one.table, one.rows, label, [wanted])]).toEqual(naive(one, (row) => row.label === wanted));
    }), { numRuns: 500 });
  });

  it("by weekday", () => {
    fc.assert(fc.property(randomTable, fc.integer({ min: 0, max: 6 }), (one, weekday) => {
      expect([...filterWeekday(one.table, one.rows, day, weekday)]).toEqual(naive(one, (row) => row.day !== NO_DAY && weekdayOf(row.day as Day) === weekday));
    }));
  });

  it("by what is filled in", () => {
    fc.assert(fc.property(randomTable, (one) => {
      expect([...filledRows(one.table, one.rows, "label")]).toEqual(naive(one, (row) => row.label !== ""));
      expect([...filledRows(one.table, one.rows, "number")]).toEqual(naive(one, (row) => !Number.isNaN(row.number)));
      expect([...filledRows(one.table, one.rows, "day")]).toEqual(naive(one, (row) => row.day !== NO_DAY));
    }));
  });

  it("by what can be told", () => {
    fc.assert(fc.property(randomTable, (one) => {
      for (const weights of one.weights) expect([...knownRows(one.rows, weights)]).toEqual(naive(one, ({ row }) => weightOf(weights, row) !== null));
    }));
  });

  it("by any question", () => {
    fc.assert(fc.property(randomTable, (one) => {
      expect([...keep(one.rows, (row) => row % 3 === 0)]).toEqual(naive(one, ({ row }) => row % 3 === 0));
    }));
  });
});

it("a period of a long table leaves the same rows, block by block and from a part of them", () => {
  fc.assert(fc.property(longDays, period, (days, { from, to }) => {
    const table = datedTable(days);
    const odd = allRows(table).filter((row) => row % 2 === 1) as Rows;
    const isWithin = (row: number) => days[row] >= from && days[row] <= to;
    for (const rows of [allRows(table), odd]) expect([...filterPeriod(table, rows, day, { from, to })]).toEqual([...rows].filter(isWithin));
  }), { numRuns: 50 });
});

describe("borrowed rows", () => {
  it("are those that would have been taken, one pick after another", () => {
    fc.assert(fc.property(randomTable, period, period, (one, first, second) => {
      const take = () => [first, second, first].map((cut) => filterPeriod(one.table, filterLabels(one.table, one.rows, label, ["公安局", ""]), day, cut));
      const borrowed = borrowingRows(() => take().map((rows) => [...rows]));
      expect(borrowed).toEqual(take().map((rows) => [...rows]));
    }));
  });

  it("stay while the work goes on, also where it outgrows the memory, and do not touch what was taken before", () => {
    const table = datedTable(Int32Array.from({ length: 5000 }, (_, row) => 17160 + (row % 20)));
    const cut = (from: number) => filterPeriod(table, allRows(table), day, { from: from as Day, to: 17179 as Day });
    const kept = cut(17161);
    const before = kept.slice();
    borrowingRows(() => {
      const all = Array.from({ length: 19 }, (_, i) => cut(17161 + i));
      all.forEach((rows, i) => expect(rows.every((row) => row % 20 > i) && rows.length === 250 * (19 - i)).toBe(true));
    });
    expect(kept).toEqual(before);
  });
});

it("what a filter gave stays as it is when the next one runs", () => {
  fc.assert(fc.property(randomTable, period, period, (one, first, second) => {
    const rows = filterPeriod(one.table, one.rows, day, first);
    const before = [...rows];
    filterPeriod(one.table, one.rows, day, second);
    filterLabels(one.table, allRows(one.table), label, ["公安局"]);
    knownRows(one.rows, one.weights[1]);
    expect([...rows]).toEqual(before);
  }));
});

it("a column that the table lacks narrows nothing, but nothing is filled in there and it has no weekdays", () => {
  fc.assert(fc.property(randomTable, period, ({ table, rows }, cut) => {
    expect(filterPeriod(table, rows, absent.day, cut)).toBe(rows);
    expect(filterOutside(table, rows, absent.day, cut)).toBe(rows);
    expect(filterLabels(table, rows, absent.label, ["公安局"])).toBe(rows);
    expect(filledRows(table, rows, "absent").length).toBe(0);
    expect(filterWeekday(table, rows, absent.day, 0).length).toBe(0);
  }));
});

it("all rows of a long table, then of a short one, then of a longer one", () => {
  const tableOf = (length: number) => ({ length, columns: new Map(), origin: { parts: [], records: new Uint32Array(length) } });
  for (const length of [50, 3, 0, 70]) expect([...allRows(tableOf(length))]).toEqual(Array.from({ length }, (_, row) => row));
});

it("rows are counted by file, and files without any are left out", () => {
  fc.assert(fc.property(randomTable, ({ table, rows, all, taken }) => {
    const half = all.length >> 1;
    const [a, c] = [taken.filter(({ row }) => row < half).length, taken.filter(({ row }) => row >= half).length];
    expect(rowsByFile(table.origin, rows)).toEqual([{ file: "a", rows: a }, { file: "c", rows: c }].filter((file) => file.rows > 0));
    for (const row of [0, half, all.length]) expect(countBelow(rows, row)).toBe(taken.filter((one) => one.row < row).length);
  }));
});
