import { expect, test } from "vitest";
import { yearPeriod } from "../../../src/clean/day.ts";
import { powerListIn, powerRows } from "../../../src/components/list/powerScope.ts";
import type { MetricAnswer } from "../../../src/metrics/metric.ts";

function answers(change: number | null): MetricAnswer[] {
  return [
    { id: "powers.total", value: 5300, before: 5348, rowsBehind: { period: yearPeriod(2017) }, notFollowed: [] },
    { id: "powers.change", value: change, before: null, rowsBehind: {}, notFollowed: [] },
  ];
}

test("what was gained or lost can be shown only where there is a list of the year before", () => {
  expect(powerListIn(answers(-48))).toEqual({ year: 2017, scopes: ["all", "added", "removed"] });
  expect(powerListIn(answers(null))).toEqual({ year: 2017, scopes: ["all"] });
  expect(powerListIn([{ id: "powers.total", value: null, before: null, rowsBehind: {}, notFollowed: [] }])).toBeNull();
});

test("what was removed stands in the list of the year before", () => {
  const list = { year: 2017, scopes: ["all"] } as const;
  expect(powerRows(list, "all", "")).toEqual({ period: yearPeriod(2017) });
  expect(powerRows(list, "added", "许可")).toEqual({ period: yearPeriod(2017), subset: "added", words: "许可" });
  expect(powerRows(list, "removed", "")).toEqual({ period: yearPeriod(2016), subset: "removed" });
});
