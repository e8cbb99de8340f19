import { describe, expect, test } from "vitest";
import { isoDay } from "../../../../src/clean/day.ts";
import { statedPeriod } from "../../../../src/import/checks/statedPeriod.ts";

function spanOf(text: string): string | null {
  const period = statedPeriod(text);
  return period && `${isoDay(period.from)} ${isoDay(period.to)}`;
}

describe("a title or file name states a period", () => {
  test.each([
    ["格尔木市2017年办件情况统计表", "2017-01-01 2017-12-31", "a year"],
    ["网站访问统计_2017.csv", "2017-01-01 2017-12-31", "a bare year in a file's name"],
    ["行政审批２０１７年度汇总", "2017-01-01 2017-12-31", "full-width digits"],
    ["2016-2017年办件", "2016-01-01 2017-12-31", "two years"],
    ["2017年上半年交易情况", "2017-01-01 2017-06-30", "the first half"],
    ["2017年度下半年交易情况", "2017-07-01 2017-12-31", "the second half"],
    ["2017年第三季度", "2017-07-01 2017-09-30", "a quarter in words"],
    ["2017年1季度", "2017-01-01 2017-03-31", "a quarter in figures"],
    ["2017Q4办件.csv", "2017-10-01 2017-12-31", "a quarter as systems name it"],
    ["2017年前三季度", "2017-01-01 2017-09-30", "the first three quarters"],
    ["2017年1-3季度", "2017-01-01 2017-09-30", "quarters from one to three"],
    ["2017年9月办件", "2017-09-01 2017-09-30", "a month"],
    ["办件201702.csv", "2017-02-01 2017-02-28", "a month as systems name it"],
    ["2017年1-6月办件情况", "2017-01-01 2017-06-30", "months"],
    ["2017年7月至2018年6月", "2017-07-01 2018-06-30", "months of two years"],
    ["201701-201706", "2017-01-01 2017-06-30", "compact months"],
    ["办件明细20170101-20171231.csv", "2017-01-01 2017-12-31", "compact days"],
    ["趋势分析 2017/01/01-2017/06/30", "2017-01-01 2017-06-30", "days with slashes"],
    ["2017年1月1日至6月30日", "2017-01-01 2017-06-30", "the second day without its year"],
    ["2017年办件情况 统计时间：2017年1-6月", "2017-01-01 2017-12-31", "of two the wider: no row is held for a slip in a title"],
    ["2017年办件情况 2018年1月5日", "2017-01-01 2017-12-31", "the day on which the table was made says nothing"],
    ["2017年办件情况 填报日期：2018年1月", "2017-01-01 2017-12-31", "nor does the month beside 填报日期"],
    ["格政办〔2018〕12号 2017年度许可", "2017-01-01 2017-12-31", "nor the number of a document"],
    ["2018年公布 2017年度许可", "2017-01-01 2017-12-31", "nor the year of publication"],
    ["导出_20180105123000 2017年办件.csv", "2017-01-01 2017-12-31", "nor a time stamp"],
  ])("%s: %s, %s", (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  test.each([
    ["政务服务大厅办件情况统计表.csv", "no year"],
    ["权责清单（2017年版）", "an edition"],
    ["格尔木市行政审批事项调整目录（2017年）", "a catalogue: its rows were decided when they were"],
    ["2015年以来办件情况", "without an end"],
    ["截至2017年12月31日有效许可", "without a beginning"],
    ["2017年9月29日办件情况", "a single day may be the day of the export"],
    ["2017年办件情况 2018年1月", "two periods of which neither holds the other"],
    ["共2013条记录", "a number that looks like a year"],
    ["2017年13月", "no such month"],
    ["2018年至2017年", "the end before the beginning"],
    ["632801201712", "part of a longer number"],
  ])("%s: none, %s", (text) => {
    expect(spanOf(text)).toBeNull();
  });
});
