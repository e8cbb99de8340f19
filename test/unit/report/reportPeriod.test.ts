import { expect, it } from "vitest";
import { isoDay, yearPeriod } from "../../../src/clean/day.ts";
import { readReport } from "../../../src/report/claims.ts";
import { reportPeriod } from "../../../src/report/reportPeriod.ts";

function written(period: ReturnType<typeof reportPeriod>): string | null {
  return period && `${isoDay(period.from)} ${isoDay(period.to)}`;
}

it.each([
  ["2017年工作总结", "2017-01-01 2017-12-31"],
  ["关于二〇一七年工作的报告", "2017-01-01 2017-12-31"],
  ["2017年上半年工作情况", "2017-01-01 2017-06-30"],
  ["2017年三季度情况通报", "2017-07-01 2017-09-30"],
  ["2017年第3季度情况通报", "2017-07-01 2017-09-30"],
  ["2017年前三季度情况", "2017-01-01 2017-09-30"],
  ["2017年1—8月工作情况", "2017-01-01 2017-08-31"],
  ["2017年3月工作情况", "2017-03-01 2017-03-31"],
  ["2016—2017年工作情况", "2016-01-01 2017-12-31"],
  ["2017年1月5日至3月9日工作情况", "2017-01-05 2017-03-09"],
  ["2018年1月22日\n2017年工作总结", "2017-01-01 2017-12-31"],
  ["贯彻《实施纲要（2015—2020年）》情况的报告\n2017年以来", "2017-01-01 2017-12-31"],
  ["工作总结\n全年受理108件", null],
])("%s is about %s", (text, period) => {
  expect(written(reportPeriod(text))).toBe(period);
});

it.each([
  ["2016年受理108件", "2016-01-01 2016-12-31"],
  ["上年同期受理108件", "2016-01-01 2016-12-31"],
  ["上半年受理108件", "2017-01-01 2017-06-30"],
  ["9月份受理108件", "2017-09-01 2017-09-30"],
  ["较上年多受理，今年以来受理108件", "2017-01-01 2017-12-31"],
  ["由上年的120件减少到108件", "2017-01-01 2017-12-31"],
  ["2017年9月29日起受理108件", "2017-01-01 2017-12-31"],
  ["受理业务1925485件，办理108件", "2017-01-01 2017-12-31"],
])("in a report of 2017, %s is of %s", (sentence, period) => {
  const claim = readReport(`2017年工作总结\n${sentence}。`, yearPeriod(2020)).claims.at(-1);
  expect(claim?.written).toBe(claim?.change === null ? "108件" : claim?.written);
  expect(written(claim?.period ?? null)).toBe(period);
});
