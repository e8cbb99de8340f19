import { describe, expect, test } from "vitest";
import { dayOf, isoDay, partsOf } from "../../../src/clean/day.ts";
import { approvalCatalogue } from "../../sample/approvalCatalogue.ts";
import { sumOf } from "../../sample/apportion.ts";
import { caseDetails, sendsDetails } from "../../sample/caseDetails.ts";
import { caseRows } from "../../sample/cases.ts";
import { disclosureRows } from "../../sample/disclosures.ts";
import { disputeRows } from "../../sample/disputes.ts";
import { documentRows } from "../../sample/documents.ts";
import { intermediaryServiceRows } from "../../sample/intermediaryServices.ts";
import { legalAdviceRows } from "../../sample/legalAdvice.ts";
import { legalTrainingRows } from "../../sample/legalTraining.ts";
import { mergedLicenceRows } from "../../sample/mergedLicences.ts";
import { penaltyRows } from "../../sample/penalties.ts";
import { permitRows } from "../../sample/permits.ts";
import { petitionRows } from "../../sample/petitions.ts";
import { powerRows, type PowerRow } from "../../sample/powers.ts";
import { taskRows } from "../../sample/tasks.ts";
import { tradeRows } from "../../sample/trades.ts";
import { visitRows } from "../../sample/visits.ts";

describe("cases", () => {
  const rows = caseRows(2017);

  test("the year's figures", () => {
    expect(sumOf(rows.map(({ accepted }) => accepted))).toBe(1_925_485);
    expect(sumOf(rows.map(({ completed }) => completed))).toBe(1_913_574);
  });

  test("November is the busiest month, February the quietest", () => {
    for (const year of [2016, 2017] as const) {
      const months = Array.from({ length: 12 }, (_, i) =>
        sumOf(caseRows(year).filter(({ month }) => month === i + 1).map(({ accepted }) => accepted)),
      );
      expect(months.indexOf(Math.max(...months)) + 1).toBe(11);
      expect(months.indexOf(Math.min(...months)) + 1).toBe(2);
    }
  });

  test("no row completes more than it accepted, nor more on time than at all", () => {
    for (const year of [2016, 2017] as const) {
      const impossible = caseRows(year).filter((row) => row.completed > row.accepted || row.onTime > row.completed || row.onTime < 0);
      expect(impossible).toEqual([]);
    }
  });

  test("6.2% more than in 2016, of which 98.98% were completed", () => {
    const last = caseRows(2016);
    const accepted = sumOf(last.map((row) => row.accepted));
    expect(1_925_485 / accepted - 1).toBeCloseTo(0.062, 4);
    expect(sumOf(last.map((row) => row.completed)) / accepted).toBeCloseTo(0.9898, 5);
  });
});

describe("cases that come one by one", () => {
  const rows = caseRows(2017).filter(({ department }) => sendsDetails(department));
  const details = caseDetails(caseRows(2017));

  test("are as many as the rows they stand for, in all and completed and on time, month by month", () => {
    for (const { month, department, accepted, completed, onTime } of rows) {
      const own = details.filter((one) => one.department === department && partsOf(one.received).month === month);
      const done = own.flatMap((one) => (one.completed === null ? [] : [one.completed <= one.promised]));
      expect([own.length, done.length, done.filter(Boolean).length], `${department} ${String(month)}`).toEqual([accepted, completed, onTime]);
    }
  });

  test("have numbers of their own, days in order and names that are masked", () => {
    expect(new Set(details.map(({ caseNo }) => caseNo)).size).toBe(details.length);
    expect(details.filter(({ received, promised, completed }) => promised <= received || (completed !== null && completed < received))).toEqual([]);
    expect(details.every(({ applicant }) => applicant.includes("*"))).toBe(true);
  });
});

describe("approval items", () => {
  const decided = (decision: string) => approvalCatalogue.filter((item) => item.decision === decision);

  test.each([
    ["取消", 3],
    ["合并", 10],
    ["转为其他", 13],
    ["暂缓实施", 40],
    ["保留", 101],
  ])("%s %i", (decision, count) => {
    expect(decided(decision).length).toBe(count);
  });

  test("ten became four, and no item of a department stands twice", () => {
    expect(new Set(decided("合并").map(({ outcome }) => outcome)).size).toBe(4);
    expect(new Set(approvalCatalogue.map(({ department, item }) => department + item)).size).toBe(167);
  });
});

describe("powers", () => {
  const nameOf = ({ department, type, item }: PowerRow) => `${department} ${type} ${item}`;
  const [last, now] = [powerRows(2016).map(nameOf), powerRows(2017).map(nameOf)];

  test("5,300, which is 48 fewer than in 2016, each named once", () => {
    expect([new Set(last).size, new Set(now).size]).toEqual([5348, 5300]);
    expect([last.length, now.length]).toEqual([5348, 5300]);
  });

  test("most stand in both years", () => {
    const before = new Set(last);
    expect(now.filter((name) => !before.has(name)).length).toBe(36);
  });
});

describe("trades", () => {
  const rows = tradeRows(2017);

  test("234 projects of 9.64亿元", () => {
    expect(rows.length).toBe(234);
    expect(sumOf(rows.map(({ amount }) => amount)) * 100).toBe(964_000_000);
  });

  test("numbers are unique, dates of their year, amounts within three orders of size", () => {
    for (const year of [2016, 2017] as const) {
      const trades = tradeRows(year);
      expect(new Set(trades.map(({ projectNo }) => projectNo)).size).toBe(trades.length);
      expect(new Set(trades.map(({ project }) => project)).size).toBe(trades.length);
      expect(trades.every(({ tradedOn }) => partsOf(tradedOn).year === year)).toBe(true);
      const amounts = trades.map(({ amount }) => amount);
      expect(Math.max(...amounts) / Math.min(...amounts)).toBeLessThan(1000);
    }
  });

  test("nothing is bought above its budget", () => {
    const bought = rows.filter(({ category }) => category === "工程建设" || category === "政府采购");
    expect(bought.filter(({ budget, amount }) => amount > budget)).toEqual([]);
  });
});

describe("permits", () => {
  test.each([2016, 2017] as const)("%i: decision numbers are unique, terms end after they begin", (year) => {
    const rows = permitRows(year);
    expect(new Set(rows.map(({ documentNo }) => documentNo)).size).toBe(rows.length);
    expect(rows.filter(({ decided, validTo }) => validTo !== null && validTo <= decided)).toEqual([]);
    expect(rows.every(({ decided }) => partsOf(decided).year === year)).toBe(true);
  });

  test("some expire within 90 days of the year's end", () => {
    const end = dayOf(2017, 12, 31);
    const soon = [...permitRows(2016), ...permitRows(2017)].filter(({ validTo }) => validTo !== null && validTo > end && validTo <= end + 90);
    expect(soon.length).toBeGreaterThan(5);
  });
});

describe("visits", () => {
  test("981,534 visits, the most on the day of the first licence", () => {
    const rows = visitRows(2017);
    expect(sumOf(rows.map(({ visits }) => visits))).toBe(981_534);
    const peak = rows.reduce((most, row) => (row.visits > most.visits ? row : most));
    expect(isoDay(peak.day)).toBe("2017-09-29");
  });

  test("every day has its row, 366 in the leap year", () => {
    expect(new Set(visitRows(2016).map(({ day }) => day)).size).toBe(366);
    expect(new Set(visitRows(2017).map(({ day }) => day)).size).toBe(365);
  });
});

describe("the rule of law", () => {
  test("8 areas with 49 tasks, each named once", () => {
    const rows = taskRows();
    expect([new Set(rows.map(({ area }) => area)).size, rows.length, new Set(rows.map(({ task }) => task)).size]).toEqual([8, 49, 49]);
  });

  test("83 intermediary services, 31 licences of 14 departments, the first issued on 29 September", () => {
    expect(intermediaryServiceRows.length).toBe(83);
    const licences = mergedLicenceRows();
    expect([licences.length, new Set(licences.map(({ department }) => department)).size]).toEqual([31, 14]);
    expect(isoDay(licences.reduce((first, row) => (row.firstIssued < first.firstIssued ? row : first)).firstIssued)).toBe("2017-09-29");
  });

  test("32 documents, each reviewed after it was submitted and within the year, ten of them published in it", () => {
    const rows = documentRows();
    expect([rows.length, rows.filter(({ issued }) => issued !== null).length]).toEqual([32, 10]);
    expect(rows.filter(({ submitted, reviewed, issued }) => reviewed <= submitted || (issued !== null && issued.published <= reviewed))).toEqual([]);
    expect(rows.every(({ reviewed, issued }) => partsOf(issued?.published ?? reviewed).year === 2017)).toBe(true);
    expect(new Set(rows.flatMap(({ issued }) => issued?.number ?? [])).size).toBe(10);
  });

  test("108 petitions, 102 settled; no review was decided after 60 days", () => {
    const petitions = petitionRows();
    expect([petitions.length, petitions.filter(({ closed }) => closed !== null).length]).toEqual([108, 102]);
    expect(petitions.every(({ received, closed }) => closed === null || closed >= received)).toBe(true);
    expect(disputeRows.filter(({ procedure, filed, closed }) => procedure === "行政复议" && closed !== null && closed - filed > 60)).toEqual([]);
  });

  test("31 reviews and opinions of legal advisers, and three appearances", () => {
    const kinds = legalAdviceRows().map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === "审核法规规章" || kind === "法律意见").length, kinds.filter((kind) => kind === "出庭应诉").length]).toEqual([31, 3]);
  });

  test("15,000 entries, and 153 campaigns and study sessions beside three courses", () => {
    expect(sumOf(disclosureRows(2017).map(({ entries }) => entries))).toBe(15_000);
    const events = legalTrainingRows();
    expect(sumOf(events.filter(({ kind }) => kind !== "培训").map(({ sessions }) => sessions))).toBe(153);
    expect(sumOf(events.filter(({ kind }) => kind === "培训").map(({ sessions }) => sessions))).toBe(3);
  });

  test.each([2016, 2017] as const)("the penalties of %i have numbers of their own", (year) => {
    const rows = penaltyRows(year);
    expect(new Set(rows.map(({ sign, number }) => sign + String(number))).size).toBe(rows.length);
  });
});
