import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../src/report/sampleReport.ts";
import { figures2017 } from "../../suites/figures2017.ts";
import { checkedAgainst2017, line } from "./checking.ts";

/** The figures of the report for 2017 as it writes them, in its order, with what should come out. */
const figures = `
8个方面 tasks.areas agrees
49项 tasks.total agrees
3项 approvalItems.cancelled agrees
10项 approvalItems.mergedFrom agrees
4项 approvalItems.mergedInto agrees
13项 approvalItems.converted agrees
40项 approvalItems.suspended agrees
101项 approvalItems.retained agrees
83项 intermediaryServices.total agrees
5300项 powers.total agrees
减少48项 powers.change agrees
14个 mergedLicences.departments agrees
31项 mergedLicences.items agrees
9月29日 mergedLicences.firstIssued agrees
31条 legalAdvice.opinions agrees
3件 legalAdvice.appearances agrees
32件 documents.reviewed agrees
100% documents.reviewRate agrees
10件 documents.registered agrees
4件 disputes.lawsuits agrees
4件 disputes.headAppeared agrees
100% disputes.headRate agrees
108件 petitions.received agrees
102件 petitions.settled agrees
1925485万件 cases.accepted unit
1913574件 cases.completed agrees
99% cases.rate rounded
234项 trades.projects agrees
9.64亿元 trades.amount agrees
15000条 disclosures.entries agrees
981534万人(次) visits.total unit
150余次 legalTraining.events rounded
3次 legalTraining.courses agrees`.trim().split("\n");

it("the list names every figure that leaders quote, once", () => {
  expect(figures.map((one) => one.split(" ")[1]).sort()).toEqual(Object.keys(figures2017).sort());
});

const report = "../shared/report-2017.txt";

describe.runIf(existsSync(report))("the city's own report for 2017", () => {
  const checked = existsSync(report) ? checkedAgainst2017(readFileSync(report, "utf8")) : null;

  it("has each of its figures found and judged, and nothing else taken for one", () => {
    expect(checked?.claims.map(line)).toEqual(figures);
  });

  it("contradicts itself where 受理 is in 万件 and 办理 in 件, yet 99% are settled", () => {
    expect(checked?.contradictions.map(({ words }) => words.zh)).toEqual(["1913574件 ÷ 1925485万件 = 0.01%，文稿写作99%，且两数单位不一"]);
  });
});

describe("the same figures in other words, with slips of our own", () => {
  const checked = checkedAgainst2017(sampleReport);

  it("are all found, and judged alike but for the slips", () => {
    const slips: Readonly<Record<string, string>> = { "trades.amount": "9.62亿元 trades.amount differs", "disclosures.entries": "1.5万条 disclosures.entries agrees", "visits.total": "981534万人次 visits.total unit" };
    const expected = figures.map((one) => slips[one.split(" ")[1] ?? ""] ?? one);
    expected.splice(24, 0, "99% petitions.settledRate differs");
    expect(checked.claims.map(line)).toEqual(expected);
  });

  it("contradict themselves twice", () => {
    expect(checked.contradictions.map(({ words }) => words.zh)).toEqual(["102件 ÷ 108件 = 94.44%，文稿写作99%", expect.stringContaining("且两数单位不一")]);
  });
});

it("the fourth slip, as some copies have it: 办理 in 万件 too", () => {
  const { claims, contradictions } = checkedAgainst2017("2017年工作总结\n累计受理业务1925485万件、办理1913574万件，办理率达99%。");
  expect(claims.map(line)).toEqual(["1925485万件 cases.accepted unit", "1913574万件 cases.completed unit", "99% cases.rate rounded"]);
  expect(contradictions).toEqual([]);
});
