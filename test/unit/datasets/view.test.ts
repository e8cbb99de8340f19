import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, validDay, yearPeriod, type Day, type Period } from "../../../src/clean/day.ts";
import { cases } from "../../../src/datasets/cases.ts";
import { comparedPeriod, narrow, notFollowed, nothingPicked, slicesOf, type Comparison, type View } from "../../../src/datasets/view.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { tinyTable } from "./tinyTable.ts";

function day(iso: string): Day {
  const [year, month, date] = iso.split("-").map(Number);
  return validDay(year, month, date) ?? (NaN as Day);
}
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const words = (found: Period | null) => found && `${isoDay(found.from)} ${isoDay(found.to)}`;

it.each<[string, string, Comparison, string | null, string]>([
  ["2017-01-01", "2017-12-31", "lastYear", "2016-01-01 2016-12-31", "a year"],
  ["2017-02-01", "2017-02-28", "lastYear", "2016-02-01 2016-02-29", "the whole of February, leap day included"],
  ["2016-02-01", "2016-02-29", "lastYear", "2015-02-01 2015-02-28", "and back"],
  ["2017-03-05", "2017-03-20", "lastYear", "2016-03-05 2016-03-20", "some days"],
  ["2017-03-01", "2017-03-31", "previous", "2017-02-01 2017-02-28", "a month against the month before, however long"],
  ["2017-04-01", "2017-06-30", "previous", "2017-01-01 2017-03-31", "a quarter"],
  ["2017-03-05", "2017-03-14", "previous", "2017-02-23 2017-03-04", "ten days against the ten before"],
  ["2017-01-01", "2017-12-31", "none", null, "nothing"],
])("%s to %s, %s, is compared with %s: %s", (from, to, compare, expected) => {
  expect(words(comparedPeriod(period(from, to), compare))).toBe(expected);
});

describe("like is compared with like", () => {
  const view: View = { period: yearPeriod(2017), compare: "lastYear", ...nothingPicked };
  const months = (year: number, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${year}-${String(from + i).padStart(2, "0")}`);
  const rowsBefore = (dataset: typeof cases | typeof visits, days: readonly string[]) => {
    const fields = dataset === cases ? cases.fields.received : visits.fields.day;
    return slicesOf(dataset, tinyTable([[fields, days]]), view).before?.rows.length ?? null;
  };

  it.each([
    [6, "data that stops in June is set against January to June", cases, [...months(2016, 1, 12), ...months(2017, 1, 6)]],
    [6, "data that begins in July against July to December", cases, [...months(2016, 1, 12), ...months(2017, 7, 12)]],
    [12, "whole years in full", cases, [...months(2016, 1, 12), ...months(2017, 1, 12)]],
    [null, "nothing where last year has no data", cases, months(2017, 1, 12)],
    [3, "daily figures to the very day", visits, ["2016-06-08", "2016-06-09", "2016-06-10", "2016-06-11", "2017-06-08", "2017-06-10"]],
    [4, "events by whole months: they come when they come", cases, ["2016-06-08", "2016-06-09", "2016-06-10", "2016-06-11", "2017-06-08", "2017-06-10"]],
    [2, "figures known by the year alone against the whole year before", cases, ["2016", "2016", "2017"]],
  ] as const)("%s rows: %s", (rows, _reason, dataset, days) => {
    expect(rowsBefore(dataset, days)).toBe(rows);
  });
});

describe("narrowing", () => {
  it("counts a row of several departments as each of theirs", () => {
    const table = tinyTable([[cases.fields.received, ["2017-01-01", "2017-01-01", "2017-01-01"]], [cases.fields.department, ["公安局、民政局", "民政局", "财政局"]]]);
    const rows = (...departments: string[]) => [...narrow(cases, table, yearPeriod(2017), { ...nothingPicked, departments }).rows];
    expect([rows("公安局"), rows("民政局"), rows("公安局", "财政局"), rows()]).toEqual([[0], [0, 1], [0, 2], [0, 1, 2]]);
  });

  it("takes any of the labels of each dimension, and all dimensions at once", () => {
    const [types, names, days] = [["", "行政许可", "行政确认"], ["公安局", "民政局", "公安局、民政局", ""], ["2016-12-31", "2017-01-01", "2017-12-31"]] as const;
    const row = fc.record({ type: fc.constantFrom(...types), department: fc.constantFrom(...names), day: fc.constantFrom(...days) });
    const picked = fc.record({ departments: fc.subarray(["公安局", "民政局"]), powerType: fc.subarray<string>([...types, "没有的"]) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), picked, (rows, { departments, powerType }) => {
        const { type, department, received } = cases.fields;
        const table = tinyTable([[type, rows.map((one) => one.type || null)], [department, rows.map((one) => one.department || null)], [received, rows.map((one) => one.day)]]);
        const kept = rows.flatMap((one, i) => {
          const isTheirs = departments.length === 0 || departments.some((name) => one.department.split("、").includes(name));
          return isTheirs && (powerType.length === 0 || powerType.includes(one.type)) && one.day.startsWith("2017") ? [i] : [];
        });
        const categories = Object.fromEntries(powerType.length > 0 ? [["powerType", powerType]] : []);
        expect([...narrow(cases, table, yearPeriod(2017), { departments, categories }).rows]).toEqual(kept);
      }),
    );
  });

  it("is not done by what a table lacks, which is told", () => {
    const table = tinyTable([[cases.fields.received, ["2017-01-01", "2017-01-02"]], [cases.fields.department, ["公安局", "民政局"]]]);
    const picked = { departments: ["公安局"], categories: { powerType: ["行政许可"], "trades.category": ["政府采购"] } };
    expect([...narrow(cases, table, yearPeriod(2017), picked).rows]).toEqual([0]);
    expect(notFollowed(cases, table, picked)).toEqual(["powerType", "trades.category"]);
  });

  it("keeps yearly figures whole in any part of their year", () => {
    const table = tinyTable([[cases.fields.received, ["2016", "2017"]]]);
    expect([...narrow(cases, table, period("2017-07-01", "2017-09-30"), nothingPicked).rows]).toEqual([1]);
  });
});
