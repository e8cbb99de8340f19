import type { Period } from "../clean/day.ts";
import { alikeInTime, grainOf, slicesOf, type Slice, type View } from "../datasets/view.ts";
import type { Metric } from "../metrics/metric.ts";
import { metrics } from "../metrics/metrics.ts";
import { matching, timeline } from "../panels/timeline.ts";
import { bySpan } from "../table/group.ts";
import { split } from "../table/split.ts";
import type { Trend } from "./api.ts";
import type { Files } from "./files.ts";

/** Fewer points make no line. */
const FEWEST = 3;

/** How the figures that run over months did so under a view; those that cannot tell it are left out. */
export function trendsOf(view: View, files: Files): Trend[] {
  const months = new Map<string, MonthSlices | null>();
  return metrics.filter(({ byMonth }) => byMonth).flatMap((metric) => {
    const { dataset } = metric;
    if (!months.has(dataset.id)) months.set(dataset.id, monthSlices(metric, view, files));
    const slices = months.get(dataset.id) ?? null;
    if (slices === null) return [];
    const values = slices.now.map((slice) => metric.compute(slice));
    if (values.filter((value) => value !== null).length < FEWEST) return [];
    return [{ id: metric.id, values, before: slices.before?.map((slice) => metric.compute(slice)) ?? null }];
  });
}

interface MonthSlices {
  readonly now: readonly Slice[];
  readonly before: readonly Slice[] | null;
}

/** The rows in view month by month, or by longer spans where there are many; `null` where the data knows none. */
function monthSlices({ dataset }: Metric, view: View, files: Files): MonthSlices | null {
  const table = files.tables().get(dataset.id);
  if (table === undefined || grainOf(dataset, table, view.period) === "year") return null;
  const { now, before } = alikeInTime(dataset, table, slicesOf(dataset, table, view));
  const time = timeline(now.period);
  const cut = (slice: Slice, spans: readonly Period[]) => {
    const grouping = bySpan(table, dataset.time, spans);
    return grouping === null ? null : split(slice.rows, grouping).map((rows, i) => ({ ...slice, rows, period: spans[i] }));
  };
  const slices = time.spans.length < FEWEST ? null : cut(now, time.spans);
  return slices && { now: slices, before: before && cut(before, matching(time, now.period, before.period)) };
}
