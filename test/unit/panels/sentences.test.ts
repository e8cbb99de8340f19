import { describe, expect, test } from "vitest";
import type { View } from "../../../src/datasets/view.ts";
import { panelById } from "../../../src/panels/all.ts";
import type { Sentence } from "../../../src/panels/panel.ts";
import { period, sampleSlices } from "./sampleTables.ts";

function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
}

function said(id: string, view: Partial<View> = {}): readonly [zh: string, en: string] {
  const panel = panelById(id);
  const data = panel.compute(sampleSlices(panel.dataset.id, view));
  return data === null ? ["", ""] : [plain(panel.sentence(data, "zh")), plain(panel.sentence(data, "en"))];
}

// The report's own figures, and those of the sample that were counted once by hand from its files.
test.each([
  ["casesByMonth", "全年受理 1,925,485 件，办结 1,913,574 件；11月受理最多，2月最少。", "1,925,485 cases accepted over the year, 1,913,574 completed; November was the busiest, February the quietest."],
  ["approvalReform", "清理前 167 项，清理后 105 项，即保留 101 项、10 项合并成的 4 项；转为其他和暂缓实施的 53 项不再计入。", "167 items before the review, 105 after it: 101 retained, and 4 that 10 were merged into; the 53 converted or suspended no longer count."],
  ["powerChanges", "较上年新增 36 项、取消 84 项，净减 48 项。", "36 items added and 84 removed since last year, a net loss of 48."],
  ["visitsCalendar", "日均 2,689 人次；9月29日最高。", "2,689 visits a day; most on 29 September."],
  ["tasksByArea", "8 个方面 49 项任务，已完成 42 项，逾期 2 项。", "49 tasks in 8 areas, 42 done, 2 overdue."],
  ["documentsByMonth", "全年审查规范性文件 32 件，登记备案及公布 10 件。", "32 documents reviewed over the year, 10 registered and published."],
  ["disputesByOutcome", "行政复议 7 件，行政诉讼 4 件；负责人出庭应诉 4 件，应诉率 100%。", "7 reviews, 4 lawsuits; the head appeared in 4 of the lawsuits, 100%."],
  ["petitionsByMonth", "全年受理信访 108 件，比上年下降 9.2%；办结 102 件，超期 6 件。", "108 petitions received over the year, 9.2% less than last year; 102 settled, 6 overdue."],
])("%s over 2017", (id, zh, en) => {
  expect(said(id)).toEqual([zh, en]);
});

test.each([
  ["tradesOverTime", /^交易 234 项，9\.64 亿元；工程建设占 \d\d%。$/],
  ["visitsTrend", /^全年访问 981,534 人次，比上年增长 11\.8%；/],
  ["tradeSavings", /^节资率 6\.\d+%，节约 [\d,.]+ 万元；3 项明显偏离同类，见图。$/],
  ["powersByDepartment", /^\S+局最多，前 5 个部门占 \d\d%。$/],
  ["casesOnTime", /^按时办结率 99\.59%；\S+最低，为 98\.\d+%；图为最低的 15 个部门。$/],
])("%s says what a leader quotes", (id, expected) => {
  expect(said(id)[0]).toMatch(expected);
});

describe("the period is named as what it is", () => {
  test("a quarter is no year", () => {
    expect(said("casesByMonth", { period: period("2017-07-01 2017-09-30") })[0]).toMatch(/^期内受理/);
  });

  test("a month that is cut short is not called the quietest", () => {
    expect(said("permitsByMonth", { period: period("2017-01-05 2017-03-09") })[0]).not.toContain("最少");
  });

  test("compared with the quarter before, nothing is called last year's", () => {
    const [zh, en] = said("visitsTrend", { period: period("2017-07-01 2017-09-30"), compare: "previous" });
    expect(zh).toContain("比上期增长");
    expect(en).toContain("than the period before");
  });

  test("a day of several years bears its year", () => {
    expect(said("visitsCalendar", { period: period("2016-01-01 2017-12-31") })[0]).toContain("2017年9月29日最高");
  });
});

test("two years are not compared with a span of which the files have only one", () => {
  const [zh] = said("permitsByMonth", { period: period("2016-01-01 2017-12-31") });
  expect(zh).toContain("858 件");
  expect(zh).not.toContain("增长");
});

test("lists of two years are not added up: the latest one holds", () => {
  const both = { period: period("2016-01-01 2017-12-31") };
  expect(said("powersByType", both)).toEqual(said("powersByType"));
  expect(said("powerChanges", both)).toEqual(said("powerChanges"));
});

test("one department alone does not lead", () => {
  expect(said("powersByDepartment", { departments: ["水利局"] })[0]).toMatch(/^水利局 \d+ 项。$/);
});
