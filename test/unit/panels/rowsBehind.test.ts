import { describe, expect, test } from "vitest";
import type { Mark } from "../../../src/charts/mark.ts";
import { weekdayOf, type Day } from "../../../src/clean/day.ts";
import { approvalItemCount } from "../../../src/datasets/approvalItems.ts";
import { accepted } from "../../../src/datasets/cases.ts";
import { disclosureEntries } from "../../../src/datasets/disclosures.ts";
import { disputeTotal } from "../../../src/datasets/disputes.ts";
import { documentTotal } from "../../../src/datasets/documents.ts";
import { intermediaryServiceTotal } from "../../../src/datasets/intermediaryServices.ts";
import { legalAdviceTotal } from "../../../src/datasets/legalAdvice.ts";
import { trainingEvents } from "../../../src/datasets/legalTraining.ts";
import type { Measure } from "../../../src/datasets/measure.ts";
import { mergedLicenceItems } from "../../../src/datasets/mergedLicences.ts";
import { penaltyTotal } from "../../../src/datasets/penalties.ts";
import { permitsIssued } from "../../../src/datasets/permits.ts";
import { petitionsReceived } from "../../../src/datasets/petitions.ts";
import { powerItems } from "../../../src/datasets/powers.ts";
import { tradeAmount, tradeProjects } from "../../../src/datasets/trades.ts";
import { rowsOf } from "../../../src/datasets/rowsOf.ts";
import { taskTotal } from "../../../src/datasets/tasks.ts";
import { nothingPicked, type View } from "../../../src/datasets/view.ts";
import { visits, visitTotal } from "../../../src/datasets/visits.ts";
import { panelById } from "../../../src/panels/all.ts";
import { total } from "../../../src/datasets/total.ts";
import { sampleSlices, sampleTables, year2017 } from "./sampleTables.ts";

/** What the rows behind a mark add up to: those of its period, or else of the view's, with its labels. */
function behind(id: string, mark: Mark, measure: Measure, view: Partial<View> = {}): number | null {
  const { dataset, compute, rowsBehind } = panelById(id);
  const where = rowsBehind(compute(sampleSlices(dataset.id, view)), mark);
  const table = sampleTables.get(dataset.id);
  if (where === null || table === undefined) return null;
  const rows = rowsOf(dataset, table, { period: year2017, ...nothingPicked, ...view }, where);
  return total({ table, rows, period: year2017, picked: nothingPicked }, measure);
}

/** What the chart draws at the mark, wherever its option keeps it. */
function drawn(id: string, mark: Mark, view: Partial<View> = {}): number | null {
  const panel = panelById(id);
  const { option } = panel.chart(panel.compute(sampleSlices(panel.dataset.id, view)), { width: 900, paper: false, locale: "zh", reducedMotion: true });
  const marked: { value: unknown; mark: Mark }[] = [option.series ?? []].flat().flatMap(({ data }) => (Array.isArray(data) ? data.filter((item) => typeof item === "object" && item !== null && "mark" in item) : []));
  const value = marked.find((item) => item.mark.series === mark.series && item.mark.index === mark.index)?.value;
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === "number" ? last : null;
}

const first: Mark = { series: 0, index: 0 };
const december: Mark = { series: 0, index: 11 };

describe("the rows behind a mark add up to what it draws", () => {
  test.each<readonly [string, Mark, Measure]>([
    ["casesByMonth", december, accepted],
    ["casesByDepartment", first, accepted],
    ["casesByTypeAndMonth", { series: 2, index: 4 }, accepted],
    ["approvalReform", first, approvalItemCount],
    ["powersByDepartment", { series: 0, index: 14 }, powerItems],
    ["powersByType", { series: 0, index: 9 }, powerItems],
    ["powerChanges", first, powerItems],
    ["permitsByMonth", december, permitsIssued],
    ["permitsExpiring", first, permitsIssued],
    ["permitsExpiring", december, permitsIssued],
    ["tradesOverTime", { series: 1, index: 3 }, tradeAmount],
    ["tradesByCategory", { series: 0, index: 1 }, tradeAmount],
    ["largestTrades", { series: 0, index: 9 }, tradeAmount],
    ["tradeSizes", { series: 0, index: 2 }, tradeProjects],
    ["tradeWinners", first, tradeAmount],
    ["visitsTrend", { series: 0, index: 271 }, visitTotal],
    ["visitsByMonth", december, visitTotal],
    ["intermediaryServicesByDepartment", first, intermediaryServiceTotal],
    ["mergedLicencesByDepartment", first, mergedLicenceItems],
    ["disclosuresByColumn", { series: 0, index: 2 }, disclosureEntries],
    ["tasksByArea", first, taskTotal],
    ["tasksByArea", { series: 2, index: 2 }, taskTotal],
    ["tasksByLead", first, taskTotal],
    ["documentsByMonth", { series: 0, index: 10 }, documentTotal],
    ["documentsByMonth", { series: 1, index: 3 }, documentTotal],
    ["documentValidity", first, documentTotal],
    ["documentValidity", { series: 0, index: 3 }, documentTotal],
    ["legalAdviceByKind", first, legalAdviceTotal],
    ["disputesByOutcome", first, disputeTotal],
    ["petitionsByMonth", { series: 1, index: 11 }, petitionsReceived],
    ["petitionsByMatter", first, petitionsReceived],
    ["penaltiesByKind", first, penaltyTotal],
    ["penaltiesByDepartment", { series: 0, index: 5 }, penaltyTotal],
    ["legalTrainingByMonth", december, trainingEvents],
    ["legalTrainingByKind", first, trainingEvents],
  ])("%s %o", (id, mark, measure) => {
    expect(drawn(id, mark)).toBeGreaterThan(0);
    expect(behind(id, mark, measure)).toBeCloseTo(drawn(id, mark) ?? NaN, 2);
  });

  test("removed items are rows of the earlier list", () => {
    const removed: Mark = { series: 1, index: 0 };
    expect(drawn("powerChanges", removed)).toBeGreaterThan(0);
    expect(behind("powerChanges", removed, powerItems)).toBe(drawn("powerChanges", removed));
  });

  test("a step of the ledger opens the items that were decided so, merged ones by what was merged", () => {
    expect([1, 2, 3, 4].map((index) => behind("approvalReform", { series: 0, index }, approvalItemCount))).toEqual([3, 10, 13, 40]);
    expect(behind("approvalReform", { series: 0, index: 5 }, approvalItemCount)).toBe(101 + 10);
  });

  test("with one department picked, the rows stay that department's", () => {
    const view = { departments: ["水利局"] };
    expect(behind("casesByMonth", december, accepted, view)).toBe(drawn("casesByMonth", december, view));
  });
});

test("a weekday opens its days, all of them and no other", () => {
  const where = panelById("visitsByWeekday").rowsBehind({}, { series: 0, index: 6 });
  const table = sampleTables.get("visits");
  const days = table === undefined || where === null ? [] : [...rowsOf(visits, table, { period: year2017, ...nothingPicked }, where)];
  expect(days).toHaveLength(53);
  const column = table?.columns.get("day");
  expect(new Set(days.map((row) => (column?.storage === "day" ? weekdayOf(column.values[row] as Day) : null)))).toEqual(new Set([6]));
});
