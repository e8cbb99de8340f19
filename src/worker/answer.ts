import type { Dataset } from "../datasets/dataset.ts";
import { alikeInTime, notFollowed, pickedBeside, pickedDimensions, slicesOf, type Slices, type View } from "../datasets/view.ts";
import type { MetricAnswer } from "../metrics/metric.ts";
import { metrics } from "../metrics/metrics.ts";
import { panelsOn } from "../panels/all.ts";
import { ownDimensions } from "../panels/narrowing.ts";
import type { PageId, Panel } from "../panels/panel.ts";
import { undatedRows } from "../table/days.ts";
import { columnOf, rowsByFile } from "../table/table.ts";
import type { Files } from "./files.ts";
import { unmatchedPicks } from "./unmatchedPicks.ts";
import type { Missing, PageAnswer, PanelAnswer, Source } from "./api.ts";

/** A dataset's rows under the view, and where they came from. */
interface InView {
  readonly slices: Slices;
  readonly source: Source;
}

/**
 * All figures and panels of a page under a view. A panel is not narrowed by picks of what it is drawn along; each
 * dataset is narrowed, and its source told, once for every set of picks that this leaves.
 */
export function answerPage(page: PageId, view: View, files: Files): PageAnswer {
  const picked = pickedDimensions(view);
  const seen = new Map<string, InView | null>();
  const inView = (dataset: Dataset, own: readonly string[] = []): InView | null => {
    const left = picked.filter((dimension) => own.includes(dimension));
    const key = [dataset.id, ...left].join(" ");
    const known = seen.get(key);
    if (known !== undefined) return known;
    const table = files.tables().get(dataset.id);
    const slices = table === undefined ? null : slicesOf(dataset, table, { ...view, ...pickedBeside(view, left) });
    const made = slices && { slices, source: sourceOf(dataset, slices, files) };
    seen.set(key, made);
    return made;
  };
  return {
    metrics: metricsOf((dataset) => inView(dataset)?.slices ?? null),
    unmatched: unmatchedPicks(view, files.tables()),
    panels: panelsOn(page).map((panel) => answerPanel(panel, inView(panel.dataset, ownDimensions(panel)))),
  };
}

/** All figures under a view, without any panel. */
export function answerMetrics(view: View, files: Files): readonly MetricAnswer[] {
  const seen = new Map<string, Slices | null>();
  return metricsOf((dataset) => {
    const known = seen.get(dataset.id);
    if (known !== undefined) return known;
    const table = files.tables().get(dataset.id);
    const slices = table === undefined ? null : slicesOf(dataset, table, view);
    seen.set(dataset.id, slices);
    return slices;
  });
}

function metricsOf(slicesFor: (dataset: Dataset) => Slices | null): MetricAnswer[] {
  return metrics.map((metric): MetricAnswer => {
    const slices = slicesFor(metric.dataset);
    if (slices === null) return { id: metric.id, value: null, before: null, rowsBehind: {}, notFollowed: [] };
    const { now, before } = slices;
    return {
      id: metric.id,
      value: metric.compute(now),
      before: before && metric.compute(before),
      rowsBehind: metric.rowsBehind?.(now) ?? {},
      notFollowed: notFollowed(metric.dataset, now.table, now.picked),
    };
  });
}

function answerPanel(panel: Panel<unknown>, found: InView | null): PanelAnswer {
  if (found === null) return { id: panel.id, data: null, missing: { reason: "noFiles" }, source: noSource };
  const { source } = found;
  const slices = alikeInTime(panel.dataset, found.slices.now.table, found.slices);
  const missing = missingOf(panel, slices);
  if (missing !== null) return { id: panel.id, data: null, missing, source };
  try {
    const data = panel.compute(slices);
    return { id: panel.id, data, missing: data === null ? { reason: panel.nothing === undefined ? "noRows" : "nothing" } : null, source };
  } catch {
    // One panel at a loss must not take the page's other answers with it.
    return { id: panel.id, data: null, missing: { reason: "fault" }, source };
  }
}

const noSource: Source = { files: [], checks: { passed: 0, failed: 0, totals: 0 }, followsPeriod: true, notFollowed: [], undated: 0 };

function missingOf({ needs }: Panel<unknown>, { now }: Slices): Missing | null {
  const lacking = needs.filter((field) => !now.table.columns.has(field.id));
  if (lacking.length > 0) return { reason: "noColumns", fields: lacking.map(({ heading }) => heading) };
  return now.rows.length === 0 ? { reason: "noRows" } : null;
}

function sourceOf(dataset: Dataset, { now }: Slices, files: Files): Source {
  const given = rowsByFile(now.table.origin, now.rows);
  const checks = given.flatMap(({ file }) => files.byId(file)?.report.checks ?? []);
  const failed = checks.filter(({ ok }) => !ok).length;
  return {
    files: given.map(({ file, rows }) => ({ name: files.byId(file)?.report.name ?? "", rows })),
    checks: { passed: checks.length - failed, failed, totals: checks.filter(({ check, ok }) => ok && check.startsWith("total:")).length },
    followsPeriod: columnOf(now.table, dataset.time) !== null,
    notFollowed: notFollowed(dataset, now.table, now.picked),
    // Rows that no period can hold, because their file gives them no day while others have one.
    undated: undatedRows(now.table, dataset.time),
  };
}
