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

/** Columns for so many tiles, six at most, that leave the last row as full as can be: ten stand as five and five. */
export function tileColumns(tiles: number): number {
  return Math.ceil(tiles / Math.max(1, Math.ceil(tiles / overview.length)));
}

/** The metrics of an answer as a page's tiles show them: the six on the overview, elsewhere all of the page's datasets. */
export function tilesOf(page: PageId, answers: readonly MetricAnswer[]): ShownMetric[] {
  const shown = answers.flatMap((answer) => {
    const metric = metrics.find(({ id }) => id === answer.id);
    return metric === undefined ? [] : [{ metric, answer }];
  });
  if (page !== "overview") return shown.filter(({ metric }) => datasetsOf(page).has(metric.dataset.id));
  return overview.flatMap((id) => shown.filter(({ metric }) => metric.id === id));
}
