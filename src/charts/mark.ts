import type { Chart } from "./chart.ts";

/**
 * The datum under a click: `series` and `index` count in the chart's *input*, not in the option.
 *
 * | chart | series | index |
 * |---|---|---|
 * | bars, stacked | the series | the category |
 * | columns, ranking, runs, calendar | 0 | the category, row or day |
 * | dumbbell | 0 first value, 1 second | the row |
 * | heat | the row | the column |
 * | spread | 0 the median, 1 the ninth tenth | the row |
 * | strip | the row | the one far out, as they are given |
 * | waterfall | 0 | 0 start, then the steps, last the end |
 *
 * Last year's values, means and connecting lines carry no mark and are silent.
 */
export interface Mark {
  readonly series: number;
  readonly index: number;
}

export interface MarkedItem<V> {
  readonly value: V;
  readonly mark: Mark;
}

export function marked<V>(value: V, series: number, index: number): MarkedItem<V> {
  return { value, mark: { series, index } };
}

/** The mark of what ECharts reports of an event or hands to a formatter; `null` where it has none. */
export function markOf(params: unknown): Mark | null {
  const data = property(params, "data");
  const mark = property(data, "mark");
  const series = property(mark, "series");
  const index = property(mark, "index");
  return typeof series === "number" && typeof index === "number" ? { series, index } : null;
}

/** A mark as it is drawn, and the name that the legend gives its series. */
export interface DrawnMark {
  readonly mark: Mark;
  readonly name: string;
}

/** The marks of a chart, in the order in which they are drawn. */
export function marksOf({ option }: Chart): readonly DrawnMark[] {
  return [option.series ?? []].flat().flatMap(({ name = "", data }) =>
    (Array.isArray(data) ? data : []).flatMap((item) => {
      const mark = markOf({ data: item });
      return mark === null ? [] : [{ mark, name: String(name) }];
    }),
  );
}

function property(of: unknown, key: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, key) : undefined;
}
