import type { CustomSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Chart, Value, Wording } from "./chart.ts";
import { type ChartTable, itemNames } from "./chartTable.ts";
import { frame, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { digits, exact } from "./number.ts";
import { rowAxis, rowHeight, rowNames } from "./rowNames.ts";
import { axisScale, largest } from "./scale.ts";
import { type ChartStyle, colours, fontSize, seriesColour } from "./style.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface SpreadRow {
  readonly name: string;
  /** Half of the values do not exceed it. */
  readonly median: Value;
  /** Nine in ten do not. */
  readonly ninth: Value;
  /** What they should not exceed. */
  readonly limit: Value;
  /** In words, for the tooltip and the table: of how many values. */
  readonly of: string;
}

export interface SpreadWording extends Wording {
  readonly median: string;
  readonly ninth: string;
  readonly limit: string;
  /** What `of` stands under. */
  readonly of: string;
}

/** Where the middle and the ninth tenth of each row's values lie, against a limit: a disc, a ring, and an upright stroke. */
export function spread(rows: readonly SpreadRow[], wording: SpreadWording, style: ChartStyle): Chart {
  const lists = [rows.map(({ median }) => median), rows.map(({ ninth }) => ninth), rows.map(({ limit }) => limit)];
  const scale = axisScale(largest(...lists), wording.unit, style.locale);
  const names = rowNames(rows.map(({ name }) => name), style);
  const hasLimit = rows.some(({ limit }) => limit !== null);
  const keys = [wording.median, wording.ninth, ...(hasLimit ? [wording.limit] : [])].map((name) => ({ name }));
  const { legend, title, bottom } = header(scale.name, keys, style);
  const ticks = fontSize(style) + 14;
  return {
    height: bottom + rows.length * rowHeight(names, style) + ticks,
    table: tableOf(rows, wording, style),
    option: {
      ...frame(wording.description, style),
      legend: { ...legend, itemWidth: 10 },
      title,
      grid: { left: names.width + 12, right: fontSize(style) * 3, top: bottom - 4, bottom: ticks, outerBoundsMode: "none" },
      tooltip: tooltip("axis", (index) => tipAt(rows[index], wording, style), style),
      xAxis: { ...valueAxis(scale, style), splitNumber: style.width < 400 ? 3 : 5, minInterval: 1, min: 0 },
      yAxis: rowAxis(names, style),
      series: [ways(rows), limits(rows, wording.limit), dots(rows, "median", wording, style), dots(rows, "ninth", wording, style)],
    },
  };
}

function dots(rows: readonly SpreadRow[], which: "median" | "ninth", wording: SpreadWording, style: ChartStyle): ScatterSeriesOption {
  const color = seriesColour(0);
  const isNinth = which === "ninth";
  return {
    type: "scatter",
    name: wording[which],
    data: rows.map((row, index) => marked([row[which] ?? Number.NaN, index], isNinth ? 1 : 0, index)),
    symbolSize: style.paper ? 9 : 11,
    itemStyle: { color: isNinth ? colours.surface : color, borderColor: color, borderWidth: 2, opacity: 1 },
    emphasis: { disabled: style.paper },
    label: {
      show: isNinth,
      position: "right",
      color: colours.ink,
      fontSize: fontSize(style),
      // Where a limit stands close by, the number stands over it.
      textBorderColor: colours.surface,
      textBorderWidth: 3,
      formatter: ({ dataIndex }) => labelOf(rows[dataIndex], style),
    },
  };
}

function labelOf(row: SpreadRow | undefined, { locale }: ChartStyle): string {
  const value = row?.ninth ?? null;
  return value === null ? "" : digits(value, locale);
}

/** From the middle to the ninth tenth. */
function ways(rows: readonly SpreadRow[]): CustomSeriesOption {
  return {
    type: "custom",
    data: rows.map(({ median, ninth }, index) => [median ?? Number.NaN, ninth ?? Number.NaN, index]),
    encode: { x: [0, 1], y: 2 },
    silent: true,
    z: 1,
    tooltip: { show: false },
    renderItem: ({ dataIndex }, api) => {
      const { median, ninth } = rows[dataIndex];
      if (median === null || ninth === null) return null;
      const [x1 = 0, y = 0] = api.coord?.([median, dataIndex]) ?? [];
      const [x2 = 0] = api.coord?.([ninth, dataIndex]) ?? [];
      return { type: "line", shape: { x1, y1: y, x2, y2: y }, style: { stroke: colours.secondInk, lineWidth: 2 } };
    },
  };
}

/** Upright strokes, below the dots where they meet. */
function limits(rows: readonly SpreadRow[], name: string): ScatterSeriesOption {
  return {
    type: "scatter",
    name,
    data: rows.map(({ limit }, index) => [limit ?? Number.NaN, index]),
    silent: true,
    symbol: "rect",
    symbolSize: [3, 18],
    itemStyle: { color: colours.ink, opacity: 1 },
    z: 1,
    emphasis: { disabled: true },
  };
}

function tipAt(row: SpreadRow | undefined, { median, ninth, limit, of, unit }: SpreadWording, { locale }: ChartStyle): string {
  if (!row) return "";
  return tip(row.name, [
    { name: median, value: exact(row.median, unit, locale) },
    { name: ninth, value: exact(row.ninth, unit, locale) },
    ...(row.limit === null ? [] : [{ name: limit, value: exact(row.limit, unit, locale) }]),
    { name: of, value: row.of },
  ]);
}

function tableOf(rows: readonly SpreadRow[], { median, ninth, limit, of, unit }: SpreadWording, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: [{ name: median, unit }, { name: ninth, unit }, { name: limit, unit }, { name: of, unit: "" }],
    rows: rows.map((row, index) => ({
      name: row.name,
      cells: [{ value: row.median, mark: { series: 0, index } }, { value: row.ninth, mark: { series: 1, index } }, { value: row.limit }, { value: row.of }],
    })),
  };
}
