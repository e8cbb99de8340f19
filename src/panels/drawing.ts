import type { Chart } from "../charts/chart.ts";
import { faded } from "../charts/faded.ts";
import { marksOf } from "../charts/mark.ts";
import type { ChartStyle } from "../charts/style.ts";
import type { Period } from "../clean/day.ts";
import { pickedDimensions, type Picked, type RowsOf } from "../datasets/view.ts";
import { isPassedOver, narrowingOf, ownDimensions } from "./narrowing.ts";
import type { Panel, Where } from "./panel.ts";

/** A panel's chart under a view, and what a click on it can mean. */
export interface Drawing {
  readonly chart: Chart;
  /** What an entry of the legend stands for, by its name; those that stand for no category are left out. */
  readonly legend: ReadonlyMap<string, Where>;
  /** The stretch of time over each category of the lower axis; empty where that is no axis of the dataset's time. */
  readonly spans: readonly Period[];
}

/** Draws a panel: what is not picked is faded, along the dimensions of the panel itself. */
export function drawPanel(panel: Panel<unknown>, data: unknown, style: ChartStyle, picked: Picked): Drawing {
  const chart = panel.chart(data, style);
  const legend = legendOf(panel, data, chart);
  const heard = legend.size === 0 ? chart : hearing(chart);
  const own = ownDimensions(panel);
  const fades = pickedDimensions(picked).some((dimension) => own.includes(dimension));
  return {
    chart: fades ? faded(heard, (mark) => isPassedOver(panel, panel.rowsBehind(data, mark) ?? {}, picked)) : heard,
    legend,
    spans: spansOf(panel, data, chart),
  };
}

/** The chart with a legend that hears clicks. */
function hearing(chart: Chart): Chart {
  const legend = [chart.option.legend ?? []].flat().map((one) => ({ ...one, selectedMode: true }));
  return { ...chart, option: { ...chart.option, legend } };
}

function spansOf(panel: Panel<unknown>, data: unknown, { across = 0 }: Chart): readonly Period[] {
  if (!panel.along.includes(panel.dataset.time)) return [];
  const spans = Array.from({ length: across }, (_, index) => panel.rowsBehind(data, { series: 0, index })?.period);
  return spans.every((span) => span !== undefined) ? spans : [];
}

/** A series stands for the labels that all of its marks have in common. */
function legendOf(panel: Panel<unknown>, data: unknown, chart: Chart): ReadonlyMap<string, Where> {
  const common = new Map<string, RowsOf["labels"]>();
  for (const { name, mark } of marksOf(chart)) {
    const { labels = {} } = panel.rowsBehind(data, mark) ?? {};
    common.set(name, inCommon(common.get(name) ?? labels, labels));
  }
  if (common.size < 2) return new Map();
  return new Map(
    [...common].flatMap(([name, labels]): [string, Where][] => {
      const where = { title: { zh: name, en: name }, labels };
      return narrowingOf(panel, where) === null ? [] : [[name, where]];
    }),
  );
}

function inCommon(a: NonNullable<RowsOf["labels"]>, b: NonNullable<RowsOf["labels"]>): NonNullable<RowsOf["labels"]> {
  return Object.fromEntries(Object.entries(a).filter(([id, names]) => names.join("\n") === b[id]?.join("\n")));
}
