import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isoDay, type Day, type Period } from "../../../src/clean/day.ts";
import { cases } from "../../../src/datasets/cases.ts";
import { nothingPicked, slicesOf } from "../../../src/datasets/view.ts";
import { matching, spanLabels, spanWords, timeline, timelineOf } from "../../../src/panels/timeline.ts";
import { tinyTable } from "../datasets/tinyTable.ts";
import { period } from "./sampleTables.ts";

const periods = fc
  .tuple(fc.integer({ min: dayOf(2010, 1, 1), max: dayOf(2025, 12, 31) }), fc.integer({ min: 0, max: 4000 }))
  .map(([from, length]): Period => ({ from: from as Day, to: (from + length) as Day }));

test("spans cover the period without gap or overlap, eighteen at most unless they are years", () => {
  fc.assert(
    fc.property(periods, fc.constantFrom("day", "month", "quarter", "year"), ({ from, to }, step) => {
      const { spans, ...made } = timeline({ from, to }, step);
      expect(spans[0].from).toBe(from);
      expect(spans.at(-1)?.to).toBe(to);
      spans.forEach((span, i) => {
        expect(span.from).toBeLessThanOrEqual(span.to);
        if (i > 0) expect(span.from).toBe(spans[i - 1].to + 1);
      });
      if (made.step !== "year" && made.step !== "day") expect(spans.length).toBeLessThanOrEqual(18);
    }),
  );
});

test.each([
  ["the leap day belongs to February of the year before", "2017-02-01 2017-03-31", "2016-02-01 2016-03-31", ["2016-02-01 2016-02-29", "2016-03-01 2016-03-31"]],
  ["the quarter before has months of other lengths", "2017-04-01 2017-06-30", "2017-01-01 2017-03-31", ["2017-01-01 2017-01-31", "2017-02-01 2017-02-28", "2017-03-01 2017-03-31"]],
  ["a comparison that ends early has fewer spans", "2017-01-01 2017-12-31", "2016-01-01 2016-02-29", ["2016-01-01 2016-01-31", "2016-02-01 2016-02-29"]],
  ["days are matched by their place", "2017-03-10 2017-03-19", "2017-02-28 2017-03-09", ["2017-02-28 2017-03-09"]],
])("%s", (_, now, before, expected) => {
  const cut = matching(timeline(period(now)), period(now), period(before));
  expect(cut.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`)).toEqual(expected);
});

test.each([
  ["days of a month by their number", "2017-03-01 2017-03-03", "2016-03-01 2016-03-03", ["2016-03-01", "2016-03-02", "2016-03-03"]],
  ["a day that the month before did not have stands for nothing", "2017-03-28 2017-04-01", "2017-02-28 2017-03-01", ["2017-02-28", "", "", "", "2017-03-01"]],
  ["across months by place", "2017-03-10 2017-03-12", "2017-02-28 2017-03-02", ["2017-02-28", "2017-03-01", "2017-03-02"]],
])("days: %s", (_, now, before, expected) => {
  const cut = matching(timeline(period(now), "day"), period(now), period(before));
  expect(cut.map(({ from, to }) => (from > to ? "" : isoDay(from)))).toEqual(expected);
});

test("days where there are at most two months of them and the files know days, years where they know no more", () => {
  const step = (field: typeof cases.fields.received, days: readonly string[], span: string) => timelineOf(cases, slicesOf(cases, tinyTable([[field, days]]), { period: period(span), compare: "none", ...nothingPicked }).now).step;
  const { received } = cases.fields;
  expect(step(received, ["2017-11-03"], "2017-11-01 2017-12-31")).toBe("day");
  expect(step(received, ["2017-11-03"], "2017-10-31 2017-12-30")).toBe("day");
  expect(step(received, ["2017-11-03"], "2017-10-30 2017-12-31")).toBe("month");
  expect(step(received, ["2017-11"], "2017-11-01 2017-11-30")).toBe("month");
  expect(step(received, ["2017"], "2017-11-01 2017-11-30")).toBe("year");
});

test("days bear their month where there are several", () => {
  expect(spanLabels(timeline(period("2017-11-01 2017-11-03"), "day"), "zh")).toEqual(["1日", "2日", "3日"]);
  expect(spanLabels(timeline(period("2017-11-30 2017-12-01"), "day"), "zh")).toEqual(["11月30日", "12月1日"]);
  expect(spanLabels(timeline(period("2017-11-30 2017-12-01"), "day"), "en")).toEqual(["30 Nov", "1 Dec"]);
  expect(spanWords(timeline(period("2017-11-30 2017-11-30"), "day"), 0, true)).toEqual({ zh: "2017年11月30日", en: "30 November 2017" });
});

test("labels name the year only where there are several", () => {
  expect(spanLabels(timeline(period("2017-11-01 2017-12-31")), "zh")).toEqual(["11月", "12月"]);
  expect(spanLabels(timeline(period("2016-11-01 2017-02-28")), "zh")).toEqual(["2016年11月", "12月", "2017年1月", "2月"]);
  expect(spanLabels(timeline(period("2016-01-01 2017-12-31")), "en").slice(3, 5)).toEqual(["Q4", "Q1 2017"]);
});
