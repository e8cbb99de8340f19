import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../../src/clean/day.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { approvalItems } from "../../../src/datasets/approvalItems.ts";
import { cases } from "../../../src/datasets/cases.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { documents } from "../../../src/datasets/documents.ts";
import { intermediaryServices, intermediaryServiceTotal } from "../../../src/datasets/intermediaryServices.ts";
import { legalTraining } from "../../../src/datasets/legalTraining.ts";
import { counted } from "../../../src/datasets/measure.ts";
import { mergedLicenceItems, mergedLicences } from "../../../src/datasets/mergedLicences.ts";
import { permits } from "../../../src/datasets/permits.ts";
import { petitions } from "../../../src/datasets/petitions.ts";
import { powers } from "../../../src/datasets/powers.ts";
import { tasks, taskTotal } from "../../../src/datasets/tasks.ts";
import { perLabel } from "../../../src/datasets/total.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { nothingPicked, slicesOf, type Slices, type View } from "../../../src/datasets/view.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { reportOf } from "../../../src/import/fileReport.ts";
import { metrics } from "../../../src/metrics/metrics.ts";
import { panelById, panels } from "../../../src/panels/all.ts";
import type { Table } from "../../../src/table/table.ts";
import { createWorkspace } from "../../../src/worker/workspace.ts";
import { sheet } from "../import/importing.ts";
import { period } from "../panels/sampleTables.ts";
import { cleanCsv, detailOf, fileOf, tableOf, type TableFile } from "./details.ts";
import { openEngine, type Engine } from "./engine.ts";

const FOLDER = "src/datasets/summary";

let engine: Engine;
/** By dataset: the files that list its rows one by one, and the summary of each. */
const details = new Map<string, readonly TableFile[]>();
const summaries = new Map<string, readonly TableFile[]>();

beforeAll(async () => {
  engine = await openEngine();
  for (const dataset of datasets) {
    const files = await detailOf(dataset);
    const summed: TableFile[] = [];
    for (const file of files) summed.push(await summaryOf(dataset, await cleanCsv(file)));
    details.set(dataset.id, files);
    summaries.set(dataset.id, summed);
  }
}, 600_000);

/** What the page makes of the summary that the engine makes of a clean CSV. */
async function summaryOf(dataset: Dataset, csv: string, nullAs?: string): Promise<TableFile> {
  engine.load(dataset, csv);
  // DuckDB quotes names as the standard does.
  const query = (await sqlOf(dataset)).replaceAll("`", '"').replace(/;\s*$/, "");
  return fileOf(dataset, "汇总.csv", engine.ask(query, nullAs));
}

function sqlOf({ id }: Dataset): Promise<string> {
  return readFile(`${FOLDER}/${id}.sql`, "utf8");
}

const year2017: View = { period: period("2017-01-01 2017-12-31"), compare: "lastYear", ...nothingPicked };

const views: readonly (readonly [string, View])[] = [
  ["a year against the last", year2017],
  ["a later year, of which only the cases know", { ...year2017, period: period("2019-01-01 2019-12-31") }],
  ["a quarter against the one before", { ...year2017, period: period("2017-07-01 2017-09-30"), compare: "previous" }],
  ["two years together", { ...year2017, period: period("2016-01-01 2017-12-31"), compare: "none" }],
  ["days across months", { ...year2017, period: period("2017-03-10 2017-05-20") }],
  ["some departments", { ...year2017, departments: ["公安局", "水利局", "水务局", "住房和城乡建设局"] }],
];

/** Panels that need single rows: what of their figures a summary still has; nothing where they are missing altogether. */
const carried: Readonly<Record<string, readonly string[]>> = {
  // Two lists are compared item by item.
  powerChanges: [],
  // Bars are single projects, and classes of them.
  largestTrades: [],
  tradeSizes: [],
  tradeBidders: [],
  tradeSavingRates: [],
  // Its bars are projects; of a summary, categories.
  tradeSavings: ["budget", "amount"],
  // Visitors, addresses, bounce rates and durations do not add up.
  visitsUnusual: ["period", "days", "holidays"],
  visitsQuality: ["time", "grain", "before"],
  // How long single cases took, and which were late.
  casesWorkdays: [],
  casesOverdue: [],
  casesByItem: [],
  // The documents behind each month have no names any more.
  permitsExpiring: ["time", "expiring", "inForce", "within90", "within180", "decided"],
};

/** Metrics of single rows: of a summary there are none. */
const ofSingleRows: readonly string[] = ["cases.medianDays"];

it("each dataset has one", async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(datasets.map(({ id }) => `${id}.sql`).sort());
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("%s", (id, dataset) => {
  const tables = () => [details, summaries].map((files) => tableOf(files.get(id) ?? []));

  it("keeps to words that ClickHouse, Doris and Spark know too: only DuckDB runs here", async () => {
    const bare = (await sqlOf(dataset)).replace(/--.*|`[^`]*`|'[^']*'/g, "");
    expect(bare).toMatch(/^[\x20-\x7e\n]+$/);
    const known = "WITH AS SELECT FROM GROUP BY COUNT SUM COALESCE MIN MAX CASE WHEN THEN ELSE END IS NOT NULL OR CROSS JOIN".split(" ");
    expect((bare.match(/\b[A-Z]+\b|\w+(?=\()/g) ?? []).filter((word) => !known.includes(word))).toEqual([]);
  });

  it("is shorter than the detail but for daily rows, and the page doubts none of its rows", async () => {
    const [detail, summary] = tables();
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThan(detail.length + Number(dataset.daily));
    for (const file of summaries.get(id) ?? []) {
      const { rows, checks } = await reportOf(file);
      expect(rows).toEqual({ read: file.table.length + 1, kept: file.table.length, duplicate: 0, excluded: 1, held: 0 });
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    }
  });

  it.each(views)("gives the figures of the detail: %s", (_, view) => {
    const [detail, summary] = tables().map((table) => slicesOf(dataset, table, view));
    const lacking = Object.fromEntries(ofSingleRows.filter((metric) => metric.startsWith(`${id}.`)).map((metric) => [metric, [null, summary.before && null]]));
    expect(metricsOf(dataset, summary)).toEqual({ ...metricsOf(dataset, detail), ...lacking });
    for (const panel of panels.filter((one) => one.dataset === dataset)) {
      const [whole, told] = [detail, summary].map((slices) => shown(panel.id, slices));
      const parts = carried[panel.id];
      if (parts?.length === 0) expect(told, panel.id).toBeNull();
      else expect(only(parts, told), panel.id).toEqual(only(parts, whole));
    }
  });
});

it("the page takes the summaries of all datasets together and doubts none of them", async () => {
  const [whole, told] = await Promise.all(
    [details, summaries].map(async (files) => {
      const workspace = createWorkspace();
      workspace.configure({ city: "", departments: DEPARTMENTS, templates: [], remembered: [] });
      // One of the same name would take another's place.
      for (const [i, { source }] of [...files.values()].flat().entries()) {
        const file = new File([await source.arrayBuffer()], `${i} ${source.name}`);
        expect((await workspace.add(file, () => undefined)).ok).toBe(true);
      }
      return { figures: workspace.figures(year2017), files: workspace.summary().files };
    }),
  );
  const valuesOf = ({ figures }: typeof whole) => Object.fromEntries(figures.map(({ id, value, before }) => [id, [value, before]]));
  expect(valuesOf(told)).toEqual({ ...valuesOf(whole), "cases.medianDays": [null, null] });
  expect(Object.entries(valuesOf(whole)).filter(([, [value]]) => value === null)).toEqual([]);
  for (const { report } of told.files) expect([report.rows.held, report.rows.duplicate]).toEqual([0, 0]);
});

function metricsOf(dataset: Dataset, { now, before }: Slices) {
  return Object.fromEntries(metrics.filter((metric) => metric.dataset === dataset).map(({ id, compute }) => [id, [compute(now), before && compute(before)]]));
}

/** A panel's figures; `null` where the table lacks what it needs. */
function shown(id: string, slices: Slices): unknown {
  const { needs, compute } = panelById(id);
  return needs.some((field) => !slices.now.table.columns.has(field.id)) ? null : compute(slices);
}

/** These parts of a panel's figures; all of them where none are named. */
function only(parts: readonly string[] | undefined, data: unknown): unknown {
  if (parts === undefined || data === null) return data;
  return Object.fromEntries(Object.entries(Object(data)).filter(([key]) => parts.includes(key)));
}

describe("rows that must not be added up together", () => {
  const of2017 = (dataset: Dataset, table: Table) => slicesOf(dataset, table, year2017);

  it("a case without a promise is completed, but neither on time nor late", async () => {
    const csv = sheet(
      "办件编号,受理日期,承诺办结日期,办结日期,办理部门,事项类型",
      "1,2017-01-03,2017-01-10,2017-01-05,公安局,行政许可",
      "2,2017-01-03,2017-01-04,2017-01-09,公安局,行政许可",
      "3,2017-01-03,,2017-01-09,公安局,行政许可",
      "4,2017-01-03,2017-01-10,,公安局,行政许可",
    );
    const { table } = await summaryOf(cases, csv);
    expect(metricsOf(cases, of2017(cases, table))).toMatchObject({ "cases.accepted": [4, null], "cases.completed": [3, null], "cases.onTimeRate": [0.5, null] });
  });

  it("a budget without a deal saves nothing, and a deal without a budget neither", async () => {
    const csv = sheet(
      "项目名称,交易类别,预算金额,成交金额,中标人,成交日期",
      "桌椅,政府采购,100,90,甲公司,2017-03-01",
      "电脑,政府采购,500,,甲公司,2017-03-01",
      "软件,政府采购,0,40,甲公司,2017-03-01",
    );
    const { table } = await summaryOf(trades, csv);
    expect(metricsOf(trades, of2017(trades, table))).toMatchObject({ "trades.projects": [3, null], "trades.amount": [130, null], "trades.savingRate": [expect.closeTo(0.1), null] });
  });

  it("a permit that was revoked is not in force, though another of that day is", async () => {
    const csv = sheet(
      "行政许可决定文书号,许可决定日期,有效期至,许可机关,当前状态",
      "1,2017-03-01,2018-02-28,公安局,有效",
      "2,2017-03-01,2018-02-28,公安局,撤销",
      "3,2017-03-01,,公安局,有效",
    );
    const { table } = await summaryOf(permits, csv);
    expect(shown("permitsExpiring", of2017(permits, table))).toMatchObject({ inForce: 2, within90: 1 });
  });

  it("a group of one project beside larger ones is no picture of the sizes of all", async () => {
    const csv = sheet(
      "项目名称,交易类别,成交金额,中标人,成交日期",
      "桌椅,政府采购,90,甲公司,2017-03-01",
      "电脑,政府采购,9000000,甲公司,2017-03-01",
      "软件,政府采购,40,乙公司,2017-03-01",
    );
    const { table } = await summaryOf(trades, csv);
    expect(shown("tradeSizes", of2017(trades, table))).toBeNull();
  });

  it("petitions of one day and one deadline are late or settled by as many as they are, however their status is written", async () => {
    const csv = sheet(
      "信访件编号,信访日期,信访形式,责任单位,限办日期,办结日期,办理状态",
      "1,2017-01-03,来信,公安局,2017-03-04,2017-03-06,已办结",
      "2,2017-01-03,来信,公安局,2017-03-04,2017-03-06,已办结",
      "3,2017-01-03,来信,公安局,2017-03-04,,正在办理",
      "4,2017-01-03,来信,公安局,2017-03-04,,正在办理",
      "5,2017-01-03,来信,公安局,2017-03-04,,已办结",
      "6,2017-01-03,来信,公安局,,,正在办理",
      "7,2017-01-03,来信,公安局,2017-03-04,2017-03-04,",
    );
    const { table } = await summaryOf(petitions, csv);
    expect(table.length).toBe(5);
    expect(metricsOf(petitions, of2017(petitions, table))).toEqual({ "petitions.received": [7, null], "petitions.settled": [4, null], "petitions.settledRate": [4 / 7, null], "petitions.overdue": [4, null] });
  });

  it("tasks of one deadline are done or late by as many as they are, and those of no area are not given to the one above them", async () => {
    const csv = sheet(
      "年度,领域,任务名称,牵头单位,完成时限,完成日期,办理状态",
      "2017-01-01,执法,甲,公安局,2017年3月底前,,正在推进",
      "2017-01-01,执法,乙,公安局,2017年3月底前,,正在推进",
      "2017-01-01,执法,丙,公安局,2017年6月底前,2017-06-01,",
      "2017-01-01,执法,丁,公安局,2017年6月底前,2017-06-01,",
      "2017-01-01,普法,戊,公安局,长期坚持,,正在推进",
      "2017-01-01,,己,公安局,2017年12月底前,,销号",
      "2017-01-01,,庚,公安局,2017年12月底前,,滞后",
    );
    const { table } = await summaryOf(tasks, csv);
    expect(table.length).toBe(5);
    const slices = of2017(tasks, table);
    expect(metricsOf(tasks, slices)).toEqual({ "tasks.areas": [2, null], "tasks.total": [7, null], "tasks.done": [3, null], "tasks.overdue": [3, null] });
    expect(perLabel(slices.now, tasks.fields.area, taskTotal)).toEqual(new Map([["执法", 4], ["普法", 1], ["", 2]]));
  });

  it("documents lapse by as many as they are; one repealed does not, and one without a day of publication is not registered", async () => {
    const csv = sheet(
      "文件名称,制定机关,送审日期,审查日期,登记号,公布日期,有效期,效力状态",
      "甲,公安局,2012-01-04,2012-01-05,1,2012-02-01,5年,有效",
      "乙,公安局,2012-01-04,2012-01-06,2,2012-02-01,5年,有效",
      "丙,公安局,2012-01-04,2012-01-06,3,2012-02-01,5年,已废止",
      "丁,公安局,2017-01-04,2017-01-06,4,,,",
      "戊,公安局,2017-01-04,,,,,",
      "己,公安局,2017-01-04,,,2017-02-01,5年,有效",
    );
    const { table } = await summaryOf(documents, csv);
    expect(table.length).toBe(4);
    expect(metricsOf(documents, of2017(documents, table))).toEqual({ "documents.reviewed": [1, null], "documents.reviewRate": [1 / 3, null], "documents.registered": [0, null], "documents.expired": [2, null] });
  });

  it("an event that does not say how often it was held was held once", async () => {
    const csv = sheet("活动名称,活动类型,主办单位,活动日期,活动场次,参加人数", "甲,宣传,司法局,2017-03-01,3,90", "乙,宣传,司法局,2017-03-01,,40", "丙,宣传,司法局,2017-03-01,2,");
    const { table } = await summaryOf(legalTraining, csv);
    expect(metricsOf(legalTraining, of2017(legalTraining, table))).toEqual({ "legalTraining.events": [6, null], "legalTraining.courses": [0, null], "legalTraining.audience": [130, null] });
  });

  it("the first licence is the earliest of its group, and licences of no department are not given to the one above them", async () => {
    const csv = sheet("证照事项名称,主管部门,整合日期,首照日期", "甲,公安局,2017-09-29,2017-10-09", "乙,公安局,2017-09-29,2017-09-30", "丙,公安局,2017-09-29,", "丁,,2017-09-29,");
    const { table } = await summaryOf(mergedLicences, csv);
    const slices = of2017(mergedLicences, table);
    expect(metricsOf(mergedLicences, slices)).toEqual({ "mergedLicences.departments": [1, null], "mergedLicences.items": [4, null], "mergedLicences.firstIssued": [dayOf(2017, 9, 30), null] });
    expect(perLabel(slices.now, mergedLicences.fields.department, mergedLicenceItems)).toEqual(new Map([["公安局", 3], ["", 1]]));
  });

  it("services of no department are not given to the one above them", async () => {
    const csv = sheet("公布日期,审批部门,中介服务事项名称", "2017-01-01,公安局,甲", "2017-01-01,民政局,乙", "2017-01-01,,丙", "2017-01-01,,丁");
    const { table } = await summaryOf(intermediaryServices, csv);
    const sums = perLabel(of2017(intermediaryServices, table).now, intermediaryServices.fields.department, intermediaryServiceTotal);
    expect([...(sums ?? [])].sort()).toEqual([["", 2], ["公安局", 1], ["民政局", 1]]);
  });

  it.each([
    [powers, "年度,行使主体,权力类型", ["2017-01-01,公安局,行政处罚", "2017-01-01,民政局,行政给付", "2017-01-01,,行政处罚", "2017-01-01,,行政检查", "2017-01-01,,行政给付"]],
    [approvalItems, "调整日期,审批部门,处理决定", ["2017-07-20,公安局,保留", "2017-07-20,民政局,保留", "2017-07-20,,保留", "2017-07-20,,取消", "2017-07-20,,合并"]],
  ])("items of no department are not given to the one above them", async (dataset, head, rows) => {
    const { table } = await summaryOf(dataset, sheet(head, ...rows));
    const { now } = of2017(dataset, table);
    const { department, itemCount } = dataset.fields;
    expect([...(perLabel(now, department, counted(itemCount)) ?? [])].sort()).toEqual([["", 3], ["公安局", 1], ["民政局", 1]]);
  });
});

it("the visits of a day are added up where the database has them by section", async () => {
  const { table } = await summaryOf(visits, sheet("日期,访问次数,浏览量", "2017-03-01,10,30", "2017-03-01,5,", "2017-03-02,7,9"));
  const figures = metricsOf(visits, slicesOf(visits, table, year2017));
  expect(figures).toEqual({ "visits.total": [22, null], "visits.dailyAverage": [11, null], "visits.peak": [15, null] });
});

it("NULL may be written as ClickHouse and Doris do", async () => {
  const [file] = details.get("cases") ?? [];
  const csv = await cleanCsv(file);
  const [plain, marked] = [await summaryOf(cases, csv), await summaryOf(cases, csv, "\\N")];
  expect(metricsOf(cases, slicesOf(cases, marked.table, year2017))).toEqual(metricsOf(cases, slicesOf(cases, plain.table, year2017)));
  expect((await reportOf(marked)).rows.held).toBe(0);
});
