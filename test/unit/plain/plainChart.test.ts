import { describe, expect, it } from "vitest";
import { drawPlain } from "../../../src/plain/plainChart.ts";
import { unitWords } from "../../../src/plain/plainAmount.ts";
import { plainGroups, type PlainChart } from "../../../src/plain/plainGroups.ts";
import { plainSentence } from "../../../src/plain/plainSentence.ts";
import type { GuessedColumn, Measure } from "../../../src/plain/plainTally.ts";
import { columnOf, recordsOf } from "./plain.ts";

interface Asked {
  readonly by: readonly [heading: string, ...cells: string[]];
  readonly of?: readonly [kind: "sum" | "mean", heading: string, ...cells: string[]];
  readonly year?: number;
}

function charted({ by: [heading, ...cells], of, year }: Asked): PlainChart {
  const by = columnOf(heading, cells, year);
  const measured: GuessedColumn | null = of === undefined ? null : columnOf(of[1], of.slice(2));
  const measure: Measure = of === undefined || measured === null ? { kind: "rows" } : { kind: of[0], of: measured };
  return {
    by: { zh: heading, en: heading },
    measure: measure.kind,
    of: of === undefined ? null : { zh: of[1], en: of[1] },
    unit: measured === null ? { zh: "行", en: "rows" } : unitWords(measured.guess.unit),
    found: plainGroups(by, measure, recordsOf(by)),
  };
}

function said(asked: Asked, locale: "zh" | "en" = "zh"): string {
  return plainSentence(charted(asked), locale).map((run) => (typeof run === "string" ? run : run.strong)).join("");
}

const region = ["地区", "西宁", "海西", "西宁", "", "西宁 "] as const;
const style = { width: 900, paper: false, locale: "zh", reducedMotion: true } as const;

describe("by the texts of a column", () => {
  it("counts rows from the largest group down, those without a text apart", () => {
    expect(charted({ by: region }).found).toMatchObject({
      groups: [{ label: "西宁", value: 3, rows: 3 }, { label: "海西", value: 1, rows: 1 }],
      blank: { value: 1, rows: 1 },
      rest: null,
      total: 5,
    });
  });

  it("adds and averages the numbers of another column, and counts the rows without one", () => {
    const numbers = ["金额（万元）", "1", "5", "2", "4", "待定"] as const;
    expect(charted({ by: region, of: ["sum", ...numbers] }).found).toMatchObject({ groups: [{ label: "海西", value: 50_000 }, { label: "西宁", value: 30_000 }], unread: 1 });
    expect(charted({ by: region, of: ["mean", ...numbers] }).found).toMatchObject({ groups: [{ label: "海西", value: 50_000 }, { label: "西宁", value: 15_000 }], unread: 1 });
  });

  it("puts all beyond the first twenty together", () => {
    const cells = Array.from({ length: 25 }, (_, i) => Array.from({ length: 30 - i }, () => `乡${i}`)).flat();
    const { found } = charted({ by: ["乡镇", ...cells] });
    expect(found).toMatchObject({ rest: { labels: 5, value: 10 + 9 + 8 + 7 + 6 } });
    expect(found.kind === "categories" && found.groups).toHaveLength(20);
  });

  it("leaves out a group without any number instead of drawing it as 0", () => {
    expect(charted({ by: ["地区", "西宁", "海西"], of: ["sum", "金额", "3", ""] }).found).toMatchObject({ groups: [{ label: "西宁" }], unread: 1 });
  });
});

describe("by date", () => {
  it("has a column a month, also for the months without rows", () => {
    const { found } = charted({ by: ["日期", "2017-01-03", "2017年1月9日", "2017-03-01", "不详", "2017-03-02"] });
    expect(found).toMatchObject({ kind: "spans", groups: [{ value: 2 }, { value: 0 }, { value: 2 }], undated: 1 });
  });

  it("leaves a gap, not a 0, where there is nothing to add up", () => {
    expect(charted({ by: ["日期", "2017-01-03", "2017-03-01"], of: ["sum", "金额", "5", "7"] }).found).toMatchObject({ groups: [{ value: 5 }, { value: null }, { value: 7 }] });
  });

  it("goes by years where only years are known, or where the months would be too many", () => {
    expect(charted({ by: ["年份", "2016", "2017"] }).found).toMatchObject({ time: { step: "year" } });
    expect(charted({ by: ["日期", "2001-01-01", "2017-01-01"] }).found).toMatchObject({ time: { step: "year" } });
  });

  it("completes months with the year that the title states", () => {
    expect(charted({ by: ["月份", "1月", "2月", "10月"], year: 2017 }).found).toMatchObject({ time: { step: "month", spans: { length: 10 } } });
  });
});

it.each<[why: string, asked: Asked, zh: string, en: string]>([
  ["the largest and its share", { by: region }, "按“地区”共分 2 项，行数最多的是西宁，3 行，占 60%。", "2 values of “地区”; the highest number of rows is for 西宁: 3 rows, 60% of all."],
  ["several that are level", { by: ["区", "甲", "乙", "丙", "甲", "乙"] }, "按“区”共分 3 项，行数最多的是甲、乙，均为 2 行。", "3 values of “区”; the highest number of rows is for 甲 and 乙: 2 rows."],
  ["all level", { by: ["区", "甲", "乙"] }, "按“区”共分 2 项，各项行数均为 1 行。", "2 values of “区”; the number of rows is the same for each: 1 row."],
  ["many that are level", { by: ["区", ..."甲乙丙丁甲乙丙丁戊"] }, "按“区”共分 5 项，行数最多的有 4 项，均为 2 行。", "5 values of “区”; 4 are level with the highest number of rows: 2 rows."],
  ["a sum in its unit", { by: ["区", "甲", "乙"], of: ["sum", "金额（万元）", "3000", "1000"] }, "按“区”共分 2 项，“金额（万元）”合计最高的是甲，3,000 万元，占 75%。", "2 values of “区”; the highest sum of “金额（万元）” is for 甲: 30 million yuan, 75% of all."],
  ["no share where some are negative", { by: ["区", "甲", "乙"], of: ["sum", "增减", "30", "-10"] }, "按“区”共分 2 项，“增减”合计最高的是甲，30。", "2 values of “区”; the highest sum of “增减” is for 甲: 30."],
  ["no share of a mean", { by: ["区", "甲", "乙"], of: ["mean", "增速", "7.5%", "2%"] }, "按“区”共分 2 项，“增速”平均最高的是甲，7.5%。", "2 values of “区”; the highest mean of “增速” is for 甲: 7.5%."],
  ["what was left out", { by: ["区", "甲", "甲", "乙"], of: ["sum", "数", "3", "1", ""] }, "按“区”共分 1 项，“数”合计最高的是甲，4；1 行的“数”没有数字，未计入。", "1 value of “区”; the highest sum of “数” is for 甲: 4; not counted: 1 row without a number in “数”."],
  ["years that are level", { by: ["年份", "2013", "2014", "2015", "2016", "2017", "2013", "2014", "2015", "2016"] }, "按“年份”逐年计，行数最多的有 4 年，均为 2 行。", "By year of “年份”: 4 are level with the highest number of rows: 2 rows."],
  ["the month with most", { by: ["日期", "2017-01-03", "2017-02-01", "2017-02-02", "2017-02-03", "不详"] }, "按“日期”逐月计，行数最多的是2017年2月，3 行；1 行的“日期”不是日期，未计入。", "By month of “日期”: the highest number of rows is for February 2017: 3 rows; not counted: 1 row without a date in “日期”."],
])("says %s", (_, asked, zh, en) => {
  expect(said(asked)).toBe(zh);
  expect(said(asked, "en")).toBe(en);
});

it.each<[why: string, asked: Asked, zh: string]>([
  ["no rows", { by: ["地区"] }, "这个文件没有数据行，无图可作。"],
  ["an empty column", { by: ["备注", "", "-"] }, "“备注”一列没有可据以分组的内容，请另选一列。"],
  ["a column without numbers", { by: ["区", "甲"], of: ["sum", "金额", "待定"] }, "“金额”一列没有可读的数字，请另选一列或改按行数。"],
  ["numbers only where the date is not known", { by: ["日期", "2017-01-03", "2017-01-04", "2017-01-05", "2017-01-06", "不详"], of: ["sum", "金额", "", "", "", "", "5"] }, "“金额”一列没有可读的数字，请另选一列或改按行数。"],
])("never charts nothing: %s", (_, asked, zh) => {
  expect(said(asked)).toBe(zh);
  expect(drawPlain(charted(asked), style)).toBeNull();
});

it("draws the groups, the others and those without a text as rows, and months as columns", () => {
  const names = Array.from({ length: 21 }, (_, i) => `乡${i}`);
  const ranking = drawPlain(charted({ by: ["乡镇", ...names, ""] }), style);
  expect(ranking?.option.yAxis).toMatchObject({ data: [...names.slice(0, 20), "其他（1 项）", "未注明"] });
  expect(drawPlain(charted({ by: ["日期", "2017-01-03", "2017-02-01"] }), style)?.option.xAxis).toMatchObject({ data: ["1月", "2月"] });
});

it("writes the number of a negative group too", () => {
  const chart = drawPlain(charted({ by: ["地区", "西宁", "海西"], of: ["sum", "增减", "30", "-10"] }), style);
  const [{ label }] = chart?.option.series as [{ label: { formatter: (at: { dataIndex: number }) => string } }];
  expect([0, 1].map((dataIndex) => label.formatter({ dataIndex }))).toEqual(["30", "−10"]);
});
