import { describe, expect, it } from "vitest";
import { isoDay, yearPeriod, type Grain } from "../../../src/clean/day.ts";
import { concat } from "../../../src/table/concat.ts";
import { grainWithin, lastDated, lastReached } from "../../../src/table/grainWithin.ts";
import { allRows, type Rows, type Table } from "../../../src/table/table.ts";
import { select } from "../../../src/table/select.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { tinyTable } from "../datasets/tinyTable.ts";

const { day } = visits.fields;
const file = (...days: readonly string[]): Table => tinyTable([[day, days]]);
const days2017 = file("2017-03-01", "2017-12-05");
const months2016 = file("2016-11", "2016-12");
const year2018 = file("2018");
const undated = tinyTable([[visits.fields.visits, [5]]]);

describe("how exactly rows are dated in a year", () => {
  it.each<[Grain, string, number, readonly Table[]]>([
    ["day", "one file alone is dated as it is", 2017, [days2017]],
    ["day", "the year of another file is not asked about", 2017, [days2017, year2018]],
    ["year", "it is, where it lies in the period", 2018, [days2017, year2018]],
    ["month", "months and days are one line in a chart, by months", 2017, [days2017, months2016]],
    ["month", "and so beside a year", 2017, [year2018, days2017, months2016]],
    ["day", "a file without the column dates nothing", 2017, [undated, days2017, year2018]],
    ["year", "no other rows than those of years", 2030, [year2018, file("2019")]],
  ])("%s: %s", (grain, _why, year, files) => {
    expect(grainWithin(concat(files), day, yearPeriod(year))).toBe(grain);
  });

  it("also after some rows were taken out", () => {
    const all = concat([days2017, year2018]);
    const without = select(all, allRows(all).slice(1) as Rows);
    expect([2017, 2018].map((year) => grainWithin(without, day, yearPeriod(year)))).toEqual(["day", "year"]);
  });
});

it("days end where days do, though a year is known behind them; what is known reaches to that year's end", () => {
  const both = concat([days2017, year2018]);
  const iso = (last: ReturnType<typeof lastDated>) => last && isoDay(last);
  expect([lastDated(both, day, "day"), lastDated(both, day, "year"), lastReached(both, day), lastReached(months2016, day), lastReached(undated, day)].map(iso)).toEqual([
    "2017-12-05",
    "2018-01-01",
    "2018-12-31",
    "2016-12-31",
    null,
  ]);
});
