import { expect, it } from "vitest";
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
