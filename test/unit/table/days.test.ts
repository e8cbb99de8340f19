import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "../../../src/clean/day.ts";
import { daysWithRows, extent, undatedRows } from "../../../src/table/days.ts";
import { NO_DAY } from "../../../src/table/table.ts";
import { absent, day, randomTable } from "./randomTable.ts";

const edge = fc.integer({ min: 17158, max: 17182 }).map((one) => one as Day);

it("the first and the last day of the rows", () => {
  fc.assert(fc.property(randomTable, ({ table, rows, taken }) => {
    const days = taken.flatMap((row) => (row.day === NO_DAY ? [] : [row.day]));
    expect(extent(table, rows, day)).toEqual(days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) });
  }));
});

it("which days of a period the table has rows of; none of a period that ends before it begins", () => {
  fc.assert(fc.property(randomTable, edge, edge, ({ table, all }, from, to) => {
    const expected = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => Number(all.some((row) => row.day === from + i)));
    expect([...daysWithRows(table, day, { from, to })]).toEqual(expected);
  }));
});

it("how many rows have no day", () => {
  fc.assert(fc.property(randomTable, ({ table, all }) => {
    expect(undatedRows(table, day)).toBe(all.filter((row) => row.day === NO_DAY).length);
  }));
});

it("a column that the table lacks has no days, and nobody lacks one there", () => {
  fc.assert(fc.property(randomTable, edge, ({ table, rows }, from) => {
    expect([extent(table, rows, absent.day), [...daysWithRows(table, absent.day, { from, to: from })], undatedRows(table, absent.day)]).toEqual([null, [0], 0]);
  }));
});
