import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedPage } from "../../../src/table/sortedPage.ts";
import { allRows, NO_DAY, type Column, type Rows, type Table } from "../../../src/table/table.ts";

const tableOf = (column: Column, length: number): Table => ({ length, columns: new Map([["x", column]]), origin: { parts: [], records: new Uint32Array(length) } });
const numbers = (values: readonly number[]) => tableOf({ storage: "number", values: Float64Array.from(values) }, values.length);
const days = (values: readonly number[]) => tableOf({ storage: "day", grain: "day", values: Int32Array.from(values) }, values.length);
const labels = (codes: readonly number[], names: readonly string[]) => tableOf({ storage: "label", labels: names, codes: Uint8Array.from(codes) }, codes.length);

const key = (storage: Column["storage"]) => ({ id: "x", storage });

/** All rows, a hundred at a time. */
function pages(table: Table, rows: Rows, storage: Column["storage"], descending: boolean): number[] {
  const starts = Array.from({ length: Math.ceil(rows.length / 100) }, (_, page) => page * 100);
  return starts.flatMap((from) => [...sortedPage(table, rows, { key: key(storage), descending }, { from, to: from + 100 })]);
}

describe("a page of rows in the order of a column", () => {
  const cases: [what: string, table: Table, storage: Column["storage"], ascending: number[], descending: number[]][] = [
    ["numbers, those missing last either way", numbers([3, NaN, -1, 0]), "number", [2, 3, 0, 1], [0, 3, 2, 1]],
    ["equal ones as the files have them, either way", numbers([2, 1, 2, 1]), "number", [1, 3, 0, 2], [0, 2, 1, 3]],
    ["days", days([17167, NO_DAY, 17166]), "day", [2, 0, 1], [0, 2, 1]],
    ["labels as Chinese dictionaries order them, the blank one last", labels([1, 2, 0, 3], ["", "民政局", "财政局", "公安局"]), "label", [1, 3, 0, 2], [0, 3, 1, 2]],
    ["nothing but missing values", numbers([NaN, NaN]), "number", [0, 1], [0, 1]],
  ];
  it.each(cases)("%s", (_what, table, storage, ascending, descending) => {
    expect([pages(table, allRows(table), storage, false), pages(table, allRows(table), storage, true)]).toEqual([ascending, descending]);
  });

  it("has the rows that are asked for, and no others", () => {
    const table = numbers([5, 4, 3, 2, 1, 0]);
    const odd = Uint32Array.of(1, 3, 5) as Rows;
    const page = (from: number, to: number) => sortedPage(table, odd, { key: key("number"), descending: false }, { from, to });
    expect([page(0, 2), page(2, 100), page(3, 100)]).toEqual([[5, 3], [1], []]);
  });

  it("is that of the file where the column is missing", () => {
    const table = numbers([5, 4, 3]);
    expect(sortedPage(table, allRows(table), { key: { id: "y", storage: "day" }, descending: true }, { from: 1, to: 3 })).toEqual([1, 2]);
  });
});

/** Many rows of few values, of many, of some far away, and of none. */
const someValue = fc.oneof(fc.constantFrom(0, 0, 0, 5, NaN), fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: -3, max: 3 }));

it("is what sorting all of them gives, however long and however lopsided, whatever page and order was asked for before", () => {
  fc.assert(
    fc.property(fc.array(someValue, { minLength: 1, maxLength: 50 }), fc.integer({ min: 1, max: 12_000 }), fc.array(fc.tuple(fc.boolean(), fc.nat()), { minLength: 1, maxLength: 4 }), (pattern, length, asked) => {
      const values = Array.from({ length }, (_, i) => pattern[(i * 7 + (i >> 9)) % pattern.length] + (i % 11 === 0 ? i : 0));
      const table = numbers(values);
      const rows = allRows(table);
      const last = (row: number) => Number(Number.isNaN(values[row]));
      for (const [descending, start] of asked) {
        const sign = descending ? -1 : 1;
        const sorted = [...rows].sort((a, b) => last(a) - last(b) || (values[a] - values[b] || 0) * sign || a - b);
        const from = start % length;
        expect(sortedPage(table, rows, { key: key("number"), descending }, { from, to: from + 100 })).toEqual(sorted.slice(from, from + 100));
      }
    }),
    { numRuns: 60 },
  );
});
