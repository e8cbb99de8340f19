import { metrics } from "../../metrics/metrics.ts";
import type { Metric, MetricAnswer } from "../../metrics/metric.ts";
import type { PageId } from "../../panels/panel.ts";
import { datasetsOf } from "../frame/pages.ts";

/** A metric together with its value. */
export interface ShownMetric {
  readonly metric: Metric;
  readonly answer: MetricAnswer;
}

/** The six that a leader asks for first. */
const overview = ["cases.accepted", "cases.rate", "approvalItems.retained", "powers.total", "trades.amount", "visits.total"];

/** What stands below them, small. */
const alsoOnOverview = [
  "tasks.total", "intermediaryServices.total", "mergedLicences.items", "documents.reviewed", "documents.registered", "legalAdvice.opinions",
  "disputes.lawsuits", "disputes.headRate", "petitions.received", "petitions.settled", "disclosures.entries", "legalTraining.events",
];

/** The six of a page that has too many for tiles; its others stand small below them. */
const leading: Partial<Record<PageId, readonly string[]>> = {
  overview,
  governance: ["tasks.total", "documents.reviewed", "legalAdvice.opinions", "disputes.lawsuits", "petitions.received", "penalties.total"],
};

/** Columns for so many tiles, six at most, that leave the last row as full as can be: ten stand as five and five. */
export function tileColumns(tiles: number): number {
  return Math.ceil(tiles / Math.max(1, Math.ceil(tiles / overview.length)));
}

/** The metrics of an answer as a page's tiles show them: the page's six, or all of its datasets'. */
export function tilesOf(page: PageId, answers: readonly MetricAnswer[]): ShownMetric[] {
  return leading[page] === undefined ? ofPage(page, answers) : picked(leading[page], answers);
}

/** Those that stand small below the tiles: figures of the other pages on the overview, elsewhere what the tiles leave out. */
export function stripOf(page: PageId, answers: readonly MetricAnswer[]): ShownMetric[] {
  if (page === "overview") return picked(alsoOnOverview, answers);
  const tiles = leading[page];
  return tiles === undefined ? [] : ofPage(page, answers).filter(({ metric }) => !tiles.includes(metric.id));
}

function ofPage(page: PageId, answers: readonly MetricAnswer[]): ShownMetric[] {
  const datasets = datasetsOf(page);
  return picked(metrics.filter(({ dataset }) => datasets.has(dataset.id)).map(({ id }) => id), answers);
}

function picked(ids: readonly string[], answers: readonly MetricAnswer[]): ShownMetric[] {
  return ids.flatMap((id) => {
    const metric = metrics.find((one) => one.id === id);
    const answer = answers.find((one) => one.id === id);
    return metric === undefined || answer === undefined ? [] : [{ metric, answer }];
  });
}
