import { expect, it } from "vitest";
import { cleanDeadline } from "../../../src/clean/deadline.ts";
import { monthRun } from "../../../src/clean/monthRun.ts";
import { dateOutcome } from "./outcome.ts";

const months = (values: string[]) => monthRun(values).map(dateOutcome);
const all = Array.from({ length: 12 }, (_, i) => `2016-${String(i + 1).padStart(2, "0")}`);

it("reads 2016.1 as October beside 2016.01, wherever it stands", () => {
  const padded = ["2016.01", "2016.02", "2016.03", "2016.04", "2016.05", "2016.06", "2016.07", "2016.08", "2016.09", "2016.1", "2016.11", "2016.12"];
  expect(months(padded)).toEqual(all);
  expect(months(["2016.1", "2016.01"])).toEqual(["2016-10", "2016-01"]);
});

it("tells both by their place where no month is padded", () => {
  const bare = ["2016.1", "2016.2", "2016.3", "2016.4", "2016.5", "2016.6", "2016.7", "2016.8", "2016.9", "2016.1", "2016.11", "2016.12"];
  expect(months(bare)).toEqual(all);
  expect(months([...bare].reverse())).toEqual([...all].reverse());
});

it("reads January after the December before it", () => {
  expect(months(["2015.12", "2016.1"])).toEqual(["2015-12", "2016-01"]);
});

it("keeps refusing where nothing tells, and what is no month", () => {
  expect(months(["2016.1", "合计"])).toEqual(["date.januaryOrOctober", "date.unreadable"]);
});

it.each([
  ["2017年12月底前", "2017-12-31"], ["6月底前", "2017-06-30"], ["6月底", "2017-06-30"], ["6月前", "2017-06-30"], ["2月底前完成", "2017-02-28"],
  ["9月29日前", "2017-09-29"], ["2017-09-29", "2017-09-29"], ["年底前", "2017-12-31"], ["2018年底", "2018-12-31"], ["全年", "2017-12-31"],
  ["2017年", "2017-12-31"], ["长期坚持", "date.noEnd"], ["持续推进", "date.deadline"], ["9月上旬", "date.deadline"],
])("reads the deadline %s as %s", (raw, expected) => {
  expect(dateOutcome(cleanDeadline(raw, { year: 2017 }))).toBe(expected);
});
