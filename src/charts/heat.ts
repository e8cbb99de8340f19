import type { CustomSeriesOption } from "echarts/charts";
import type { Chart, Value, Wording } from "./chart.ts";
import { type ChartTable, itemNames } from "./chartTable.ts";
import { categoryAxis, categoryExtra, frame } from "./frame.ts";
import { heatLegend, missingShapes } from "./heatLegend.ts";
import { heatColour, heatStep, inkOn, type HeatSteps, heatSteps } from "./heatSteps.ts";
import { marked } from "./mark.ts";
import { exact } from "./number.ts";
import { rowAxis, rowHeight, rowNames } from "./rowNames.ts";
import { type AxisScale, axisScale, labelText, largest } from "./scale.ts";
import { type ChartStyle, colours, fontSize, sans } from "./style.ts";
import { widest } from "./textWidth.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface HeatData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `values[row][column]`, none negative. */
  readonly values: readonly (readonly Value[])[];
}

/** A matrix in shades of one colour, with the numbers in the cells where all of them fit. */
export function heat(data: HeatData, { unit, description }: Wording, style: ChartStyle): Chart {
  const { rows, columns, values } = data;
  const all = values.flat();
  const steps = heatSteps(all);
  const scale = axisScale(largest(all), unit, style.locale);
  const names = rowNames(rows, style);
  const right = 2 + beyondEdge(columns, style.width - names.width - 10, style);
  const room = style.width - names.width - 8 - right;
  const xAxis = categoryAxis(columns, room, style);
  const ticks = fontSize(style) + 12 + categoryExtra(columns, room, style).afterFirst;
  const top = fontSize(style) + 14;
  const content = (column: number, row: number) =>
    tip(rows[row] ?? "", [{ name: columns[column] ?? "", value: exact(values[row]?.[column] ?? null, unit, style.locale) }]);
  return {
    height: top + rows.length * rowHeight(names, style) + ticks,
    table: tableOf(data, unit, style),
    across: columns.length,
    option: {
      ...frame(description, style),
      grid: { left: names.width + 8, right, top, bottom: ticks, outerBoundsMode: "none" },
      tooltip: tooltip("item", content, style),
      xAxis: { ...xAxis, axisLine: { show: false } },
      yAxis: rowAxis(names, style),
      series: [
        cells(data, steps, numbers(all, scale, room / Math.max(1, columns.length), style), style),
        heatLegend(steps, scale, all.includes(null), style),
      ],
    },
  };
}

/** CSS px by which a word of the last column's name, centred under its cells, would reach out of the chart. */
function beyondEdge(columns: readonly string[], room: number, style: ChartStyle): number {
  const words = (columns.at(-1) ?? "").match(/[a-z]+/gi) ?? [];
  return Math.max(0, Math.ceil((widest(words, fontSize(style)) - room / Math.max(1, columns.length)) / 2));
}

/** How a cell's number is written; `null` where the widest of them finds no room. */
function numbers(all: readonly Value[], scale: AxisScale, slot: number, style: ChartStyle): ((value: number) => string) | null {
  const text = (value: number) => labelText(value, scale, style.locale);
  const most = widest(all.map((value) => (value === null ? "" : text(value))), fontSize(style) - 1);
  return most <= slot - 4 ? text : null;
}

function cells({ columns, values }: HeatData, steps: HeatSteps, text: ((value: number) => string) | null, style: ChartStyle): CustomSeriesOption {
  return {
    type: "custom",
    data: values.flatMap((row, y) => columns.map((_, x) => marked([x, y, row[x] ?? Number.NaN], y, x))),
    encode: { x: 0, y: 1 },
    renderItem: ({ dataIndex }, api) => {
      const x = dataIndex % columns.length;
      const y = Math.floor(dataIndex / columns.length);
      const value = values[y]?.[x] ?? null;
      const [centre = 0, middle = 0] = api.coord?.([x, y]) ?? [];
      const size = api.size?.([1, 1]);
      const [width = 0, high = 0] = Array.isArray(size) ? size : [];
      const left = centre - width / 2 + 0.5;
      if (value === null) return { type: "group", children: missingShapes(left, middle - high / 2 + 0.5, width - 1, high - 1) };
      return {
        type: "rect",
        shape: { x: left, y: middle - high / 2 + 0.5, width: width - 1, height: high - 1, r: style.paper ? 0 : 2 },
        style: { fill: heatColour(value, steps), ...(style.paper ? { stroke: colours.secondInk, lineWidth: 0.25 } : {}) },
        ...(text ? { textContent: numberIn(value, text(value), steps, style), textConfig: { position: "inside" as const } } : {}),
      };
    },
  };
}

function numberIn(value: number, text: string, steps: HeatSteps, style: ChartStyle) {
  return { type: "text" as const, style: { text, fill: inkOn(heatStep(value, steps)), fontSize: fontSize(style) - 1, fontFamily: sans } };
}

function tableOf({ rows, columns, values }: HeatData, unit: string, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: columns.map((name) => ({ name, unit })),
    rows: rows.map((name, series) => ({ name, cells: columns.map((_, index) => ({ value: values[series]?.[index] ?? null, mark: { series, index } })) })),
  };
}
