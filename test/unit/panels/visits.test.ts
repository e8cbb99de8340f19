import { describe, expect, it, test } from "vitest";
import { addDays, dayOf, isoDay } from "../../../src/clean/day.ts";
import type { Field } from "../../../src/datasets/field.ts";
import { nothingPicked, slicesOf, type View } from "../../../src/datasets/view.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { panelById } from "../../../src/panels/all.ts";
import { tinyTable, type TinyValue } from "../datasets/tinyTable.ts";
import { period, year2017 } from "./sampleTables.ts";

const { bounceRate, day, duration, pageViews, visitors, visits: visitCount } = visits.fields;
type Columns = readonly (readonly [Field, readonly TinyValue[]])[];

function computed(id: string, columns: Columns, view: Partial<View> = {}) {
  const slices = slicesOf(visits, tinyTable(columns), { period: year2017, compare: "lastYear", ...nothingPicked, ...view });
  return panelById(id).compute(slices);
}

function said(id: string, columns: Columns, view: Partial<View> = {}): readonly [zh: string, en: string] {
  const data = computed(id, columns, view);
  const text = (locale: "zh" | "en") => panelById(id).sentence(data, locale).map((run) => (typeof run === "string" ? run : run.strong)).join("");
  return [text("zh"), text("en")];
}

/** Days from 3 April 2017, a Monday, on which no holiday falls but 29 April to 1 May and 28 to 30 May; 1,000 visits a day, give or take 2%. */
const count = 90;
const days = Array.from({ length: count }, (_, i) => addDays(dayOf(2017, 4, 3), i));
const usual = days.map((_, i) => 1000 + ((i * 37) % 41) - 20);

function withDay(iso: string, value: number | null): Columns {
  const values = days.map((one, i) => (isoDay(one) === iso ? value : usual[i]));
  return [[day, days.map(isoDay)], [visitCount, values]];
}

describe("days out of line", () => {
  test.each<readonly [string, number | null, number, string]>([
    ["2017-05-17", 2000, 1, "twice the usual"],
    ["2017-05-17", 400, 1, "less than half of the usual"],
    ["2017-05-17", 0, 1, "nobody came at all"],
    ["2017-05-17", 1150, 0, "within three tenths of the usual, however steady the other days"],
    ["2017-05-17", null, 0, "a day without data is missing, not out of line"],
    ["2017-05-01", 400, 0, "Labour Day, a Monday off, explains fewer visits"],
    ["2017-05-01", 2000, 1, "and no more of them"],
    ["2017-05-27", 2000, 0, "a Saturday worked for the Dragon Boat Festival explains more visits"],
  ])("%s with %s: %d, since it is %s", (iso, value, found) => {
    const data = computed("visitsUnusual", withDay(iso, value));
    expect(data === null ? 0 : (data as { days: number }).days).toBe(found);
  });

  it("tells each by its own numbers, the farthest first", () => {
    const columns: Columns = [
      ...withDay("2017-05-17", 2500),
      [pageViews, days.map((one) => (isoDay(one) === "2017-05-17" ? 2600 : 3000))],
      [bounceRate, days.map((one) => (isoDay(one) === "2017-05-17" ? 0.914 : 0.5))],
    ];
    const data = computed("visitsUnusual", columns);
    expect(data).toMatchObject({ rows: [{ visits: 2500, views: 2600, bounceRate: 0.914 }] });
    expect(said("visitsUnusual", columns)[0]).toMatch(/^5月17日 周三 2,500 人次，为前后各四周周三中位数的 2\.5 倍；明显偏离的共 1 天（偏离超过常见波动的 5 倍）。$/);
    expect(panelById("visitsUnusual").rowsBehind(data, { series: 0, index: 0 })).toMatchObject({ period: period("2017-05-17 2017-05-17") });
  });

  it("looks at the weeks around a month, though only the month is in view", () => {
    expect(computed("visitsUnusual", withDay("2017-05-17", 2500), { period: period("2017-05-15 2017-05-21") })).toMatchObject({ days: 1 });
  });

  it("marks the same days on the run", () => {
    expect(computed("visitsTrend", withDay("2017-05-17", 2500), { period: period("2017-05-01 2017-05-31") })).toMatchObject({ unusual: [16] });
  });

  it("says nothing of four weeks, which have no weeks around them", () => {
    const columns: Columns = [[day, days.slice(0, 28).map(isoDay)], [visitCount, usual.slice(0, 28).map((value, i) => (i === 9 ? 9000 : value))]];
    expect(computed("visitsUnusual", columns)).toBeNull();
    expect(panelById("visitsUnusual").nothing?.zh).toContain("不足以判断");
  });
});

describe("views, visitors and stay", () => {
  it("weights rates by visits and gives visitors by the day", () => {
    const columns: Columns = [
      [day, ["2017-01-01", "2017-01-02", "2017-02-01"]],
      [visitCount, [100, 300, 200]],
      [visitors, [80, 200, 140]],
      [bounceRate, [0.9, 0.5, 0.6]],
      [duration, [60, 120, 90]],
    ];
    expect(computed("visitsQuality", columns)).toMatchObject({
      measures: [
        { id: "visitors", now: 140, values: [140, 140, null, null, null, null, null, null, null, null, null, null] },
        // (0.9 × 100 + 0.5 × 300) ÷ 400, where the mean of the days would be 0.7.
        { id: "bounceRate", now: 0.6, values: [0.6, 0.6, null, null, null, null, null, null, null, null, null, null] },
        { id: "duration", now: 1.667, values: [1.75, 1.5, null, null, null, null, null, null, null, null, null, null] },
      ],
    });
    expect(said("visitsQuality", columns)[0]).toBe("日均访客数 UV 140 人；跳出率 60%；平均访问时长 1 分 40 秒（比率和时长按访问次数加权）。");
  });

  it("leaves a day that lacks its rate out of the weights", () => {
    const columns: Columns = [[day, ["2017-01-01", "2017-01-02"]], [visitCount, [100, 900]], [bounceRate, [0.4, null]]];
    expect(computed("visitsQuality", columns)).toMatchObject({ measures: [{ id: "bounceRate", now: 0.4 }] });
  });

  it("calls what monthly files count a mean of months", () => {
    expect(said("visitsQuality", [[day, ["2017-01", "2017-02"]], [visitCount, [10, 10]], [visitors, [3000, 5000]]])).toEqual(["月均访客数 UV 4,000 人。", "Visitors a month 4,000."]);
  });

  it("has nothing to show where only visits are counted", () => {
    expect(computed("visitsQuality", [[day, ["2017-01-01"]], [visitCount, [10]]])).toBeNull();
  });
});

test.each([
  [["2017-01-02"], "缺1月2日数据", "no data for 2 January"],
  [["2017-01-02", "2017-01-03", "2017-01-04", "2017-01-08"], "缺1月2日至1月4日、1月8日数据", "no data for 2 January to 4 January and 8 January"],
  [["2017-01-02", "2017-01-04", "2017-01-06", "2017-01-08"], "缺1月2日、1月4日、1月6日等 4 天数据", "no data for 2 January, 4 January, 6 January and other days, 4 in all"],
])("missing days %j are named in stretches", (missing, zh, en) => {
  const all = Array.from({ length: 10 }, (_, i) => isoDay(addDays(dayOf(2017, 1, 1), i)));
  const texts = said("visitsCalendar", [[day, all], [visitCount, all.map((one) => (missing.includes(one) ? null : 100))]]);
  expect(texts[0]).toContain(zh);
  expect(texts[1]).toContain(en);
});
