import { expect, test } from "vitest";
import { accepted, cases, completedCases } from "../../../src/datasets/cases.ts";
import { narrow, nothingPicked } from "../../../src/datasets/view.ts";
import { visits, visitTotal } from "../../../src/datasets/visits.ts";
import { eachPerSpan, perSpan } from "../../../src/panels/perSpan.ts";
import { timeline } from "../../../src/panels/timeline.ts";
import { byLabels } from "../../../src/table/group.ts";
import { split } from "../../../src/table/split.ts";
import { tinyTable } from "../datasets/tinyTable.ts";
import { period } from "./sampleTables.ts";

const { received, department } = cases.fields;
const quarter = period("2017-01-01 2017-03-31");
const { spans } = timeline(quarter);
// 公安局 has cases in January alone, 民政局 in January and February, and nobody in March.
const table = tinyTable([
  [received, ["2017-01-03", "2017-01-09", "2017-01-20", "2017-02-10"]],
  [department, ["公安局", "公安局", "民政局", "民政局"]],
]);

test("a month without cases of a department is 0 where others have some, and unknown where nobody has", () => {
  const sums = (...departments: string[]) => perSpan(narrow(cases, table, quarter, { ...nothingPicked, departments }), received, spans, accepted);
  expect([sums(), sums("公安局"), sums("民政局")]).toEqual([[3, 1, null], [2, 0, null], [1, 1, null]]);
});

test("a day without cases is 0 where its month has some, a day without visits is missing", () => {
  const days = timeline(period("2017-01-09 2017-01-11"), "day").spans;
  expect(perSpan(narrow(cases, table, quarter, nothingPicked), received, days, accepted)).toEqual([1, 0, 0]);
  const { day } = visits.fields;
  const daily = tinyTable([[day, ["2017-01-09", "2017-01-11"]], [visits.fields.visits, [5, 7]]]);
  expect(perSpan(narrow(visits, daily, quarter, nothingPicked), day, days, visitTotal)).toEqual([5, null, 7]);
});

test("the same for several departments at once", () => {
  const grouping = byLabels(table, department, [["公安局"], ["民政局"]]);
  expect(grouping && eachPerSpan(table, split(narrow(cases, table, quarter, nothingPicked).rows, grouping), received, spans, accepted)).toEqual([[2, 0, null], [1, 1, null]]);
});

test("nothing where the table cannot tell the measure", () => {
  expect(perSpan(narrow(cases, table, quarter, nothingPicked), received, spans, completedCases)).toBeNull();
});
