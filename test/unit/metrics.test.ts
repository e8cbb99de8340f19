import { describe, expect, it } from "vitest";
import { yearPeriod } from "../../src/clean/day.ts";
import { approvalItems } from "../../src/datasets/approvalItems.ts";
import { cases } from "../../src/datasets/cases.ts";
import { narrow, nothingPicked, type Slice } from "../../src/datasets/view.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { permits } from "../../src/datasets/permits.ts";
import { powers } from "../../src/datasets/powers.ts";
import { trades } from "../../src/datasets/trades.ts";
import { visits } from "../../src/datasets/visits.ts";
import { metrics } from "../../src/metrics/metrics.ts";
import { tinyTable } from "./datasets/tinyTable.ts";

type Columns = Parameters<typeof tinyTable>[0];

function slice(dataset: Dataset, columns: Columns): Slice {
  return narrow(dataset, tinyTable(columns), yearPeriod(2017), nothingPicked);
}

function metric(id: string) {
  const found = metrics.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

const c = cases.fields;
const t = trades.fields;
const a = approvalItems.fields;
const v = visits.fields;
const p = permits.fields;
const month = ["2017-01", "2017-02"];

describe("a figure is what its rows can tell, and nothing where they cannot", () => {
  it.each([
    ["cases.completed", null, "no row states it: missing, not 0", cases, [[c.received, month], [c.acceptedCount, [10, 20]], [c.completedCount, [null, null]]]],
    ["cases.completed", 0, "a stated 0 is 0", cases, [[c.received, month], [c.acceptedCount, [10, 20]], [c.completedCount, [0, 0]]]],
    ["cases.rate", 0.9, "February does not know its completions, so its cases are left out", cases, [[c.received, month], [c.acceptedCount, [10, 20]], [c.completedCount, [9, null]]]],
    ["cases.rate", null, "nothing accepted: no rate", cases, [[c.received, month], [c.acceptedCount, [0, 0]], [c.completedCount, [0, 0]]]],
    ["cases.onTimeRate", 0.5, "of two cases with a promise one kept it; the third has none", cases, [[c.received, ["2017-01-01", "2017-01-01", "2017-01-01"]], [c.completed, ["2017-01-05", "2017-01-09", "2017-01-09"]], [c.promised, ["2017-01-06", "2017-01-06", null]]]],
    ["cases.medianDays", 3, "of 1, 3 and 4 working days; the open case has none", cases, [[c.received, ["2017-03-01", "2017-03-01", "2017-03-01", "2017-03-01"]], [c.completed, ["2017-03-02", "2017-03-06", "2017-03-07", null]]]],
    ["cases.medianDays", null, "a summary knows no days", cases, [[c.received, month], [c.acceptedCount, [10, 20]]]],
    ["permits.inForce", 2, "the one that ran out on the last day is out, the one without end is in", permits, [[p.decided, ["2017-01-01", "2017-01-01", "2017-01-01"]], [p.validTo, ["2017-12-31", "2018-01-01", null]]]],
    ["permits.inForce", null, "no file says until when", permits, [[p.decided, ["2017-01-01"]]]],
    ["permits.expiring90", 1, "31 March is the ninetieth day after the year's end, 1 April the next", permits, [[p.decided, ["2017-01-01", "2017-01-01"]], [p.validTo, ["2018-03-31", "2018-04-01"]]]],
    ["permits.expiring90", 0, "in force, and none expires soon", permits, [[p.decided, ["2017-01-01"]], [p.validTo, ["2019-01-01"]]]],
    ["permits.expiring90", null, "nothing in force: nothing that could expire", permits, [[p.decided, ["2017-01-01"]], [p.validTo, ["2017-06-01"]]]],
    ["trades.amount", null, "all amounts blank: no figure", trades, [[t.tradedOn, ["2017-03-01"]], [t.projectNo, ["A1"]], [t.amount, [null]]]],
    ["trades.savingRate", 0.1, "a budget without a deal is no saving", trades, [[t.tradedOn, ["2017-03-01", "2017-03-01"]], [t.category, ["工程建设", "工程建设"]], [t.budget, [100, 500]], [t.amount, [90, null]]]],
    ["approvalItems.cancelled", 0, "a list that cancels nothing says so", approvalItems, [[a.adjusted, ["2017-07-01"]], [a.decision, ["保留"]]]],
    ["approvalItems.mergedInto", null, "merged items without a name do not tell into how many", approvalItems, [[a.adjusted, ["2017-07-01", "2017-07-01"]], [a.decision, ["合并", "合并"]], [a.mergedInto, [null, null]]]],
    ["visits.dailyAverage", 10, "a day with 0 visits has data, a day without a row has none", visits, [[v.day, ["2017-01-01", "2017-01-02"]], [v.visits, [20, 0]]]],
    ["visits.dailyAverage", null, "months know no days", visits, [[v.day, month], [v.visits, [300, 280]]]],
    ["visits.peak", null, "nor a busiest one", visits, [[v.day, month], [v.visits, [300, 280]]]],
  ] as const)("%s is %s: %s", (id, value, _reason, dataset, columns) => {
    expect(metric(id).compute(slice(dataset, columns))).toEqual(value === null ? null : expect.closeTo(value, 9));
  });

  it("compares the latest list of powers with the one of the year before, whatever the view compares with", () => {
    const table = tinyTable([[powers.fields.year, ["2016", "2016", "2016", "2017", "2017"]], [powers.fields.item, ["甲", "乙", "丙", "甲", "乙"]]]);
    const now = narrow(powers, table, { ...yearPeriod(2017) }, nothingPicked);
    expect(metric("powers.total").compute(now)).toBe(2);
    expect(metric("powers.change").compute(now)).toBe(-1);
  });
});

it("a figure's rows are its own, not all that its dataset has", () => {
  const items = slice(approvalItems, [[a.adjusted, ["2017-07-01", "2017-07-01"]], [a.decision, ["取消", "保留"]]]);
  expect(metric("approvalItems.cancelled").rowsBehind?.(items)).toEqual({ labels: { decision: ["取消"] } });
  const detail = slice(cases, [[c.received, ["2017-01-01"]], [c.completed, [null]]]);
  expect(metric("cases.completed").rowsBehind?.(detail)).toEqual({ filled: ["completed"] });
  const days = slice(visits, [[v.day, ["2017-01-01", "2017-01-02"]], [v.visits, [1, 9]]]);
  const { from } = metric("visits.peak").rowsBehind?.(days).period ?? {};
  expect(from).toBe(yearPeriod(2017).from + 1);
});

it("every figure has words that name it in a text, none of them given twice", () => {
  for (const { id, wording } of metrics) {
    expect(wording.terms.length, id).toBeGreaterThan(0);
    expect(new Set(wording.terms).size, id).toBe(wording.terms.length);
    expect(wording.terms.every((term) => term.length > 1), id).toBe(true);
  }
});
