import type { CustomSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Locale } from "../clean/words.ts";
import type { Chart, Value, Wording } from "./chart.ts";
import { changeCell, type ChartTable, itemNames } from "./chartTable.ts";
import { frame, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { exact, signed } from "./number.ts";
import { rowAxis, rowHeight, rowNames } from "./rowNames.ts";
import { type AxisScale, axisScale, labelText, largest } from "./scale.ts";
import { type ChartStyle, colours, fontSize, sans, seriesColour } from "./style.ts";
import { widest } from "./textWidth.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface DumbbellRow {
  readonly name: string;
  readonly from: Value;
  readonly to: Value;
}

export interface DumbbellWording extends Wording {
  /** 预算金额 and 成交金额, say. */
  readonly from: string;
  readonly to: string;
  /** Writes the values beside each change, where some are too small to be told from the axis. */
  readonly valued?: boolean;
}

/** Two values per row and the way between them: the first a ring, the second a disc. */
export function dumbbell(rows: readonly DumbbellRow[], wording: DumbbellWording, style: ChartStyle): Chart {
  const froms = rows.map(({ from }) => from);
  const tos = rows.map(({ to }) => to);
  const scale = axisScale(largest(froms, tos), wording.unit, style.locale);
  const names = rowNames(rows.map(({ name }) => name), style);
  const { legend, title, bottom } = header(scale.name, [{ name: wording.from }, { name: wording.to }], style);
  const ends = rows.map((row) => endText(row, scale, wording, style.locale));
  const ticks = fontSize(style) + 14;
  return {
    height: bottom + rows.length * rowHeight(names, style) + ticks,
    table: tableOf(rows, wording, style),
    option: {
      ...frame(wording.description, style),
      legend: { ...legend, itemWidth: 10 },
      title,
      grid: { left: names.width + 12, right: Math.max(fontSize(style) * 4, widest(ends, fontSize(style)) + 18), top: bottom - 4, bottom: ticks, outerBoundsMode: "none" },
      tooltip: tooltip("axis", (index) => tipAt(rows[index], wording, style), style),
      xAxis: { ...valueAxis(scale, style), splitNumber: style.width < 400 ? 3 : 5, min: 0 },
      yAxis: rowAxis(names, style),
      series: [
        ways(rows, ends, style),
        dots(froms, 0, wording.from, style),
        dots(tos, 1, wording.to, style),
      ],
    },
  };
}

function dots(values: readonly Value[], series: 0 | 1, name: string, style: ChartStyle): ScatterSeriesOption {
  const color = seriesColour(0);
  return {
    type: "scatter",
    name,
    data: values.map((value, row) => marked([value ?? Number.NaN, row], series, row)),
    symbolSize: style.paper ? 9 : 11,
    itemStyle: { color: series === 0 ? colours.surface : color, borderColor: color, borderWidth: 2, opacity: 1 },
    emphasis: { disabled: style.paper },
  };
}

/** The way from one value to the other, and what share of the first it is. */
function ways(rows: readonly DumbbellRow[], ends: readonly string[], style: ChartStyle): CustomSeriesOption {
  return {
    type: "custom",
    data: rows.map(({ from, to }, row) => [from ?? Number.NaN, to ?? Number.NaN, row]),
    encode: { x: [0, 1], y: 2 },
    silent: true,
    clip: false,
    z: 1,
    tooltip: { show: false },
    renderItem: ({ dataIndex }, api) => {
      const row = rows[dataIndex];
      if (!row || row.from === null || row.to === null) return null;
      const [x1 = 0, y = 0] = api.coord?.([row.from, dataIndex]) ?? [];
      const [x2 = 0] = api.coord?.([row.to, dataIndex]) ?? [];
      const text = { text: ends[dataIndex] ?? "", x: Math.max(x1, x2) + 11, y };
      const letters = { verticalAlign: "middle" as const, fill: colours.secondInk, fontSize: fontSize(style), fontFamily: sans };
      return {
        type: "group",
        children: [
          { type: "line", shape: { x1, y1: y, x2, y2: y }, style: { stroke: colours.secondInk, lineWidth: 2 } },
          { type: "text", style: { ...text, ...letters } },
        ],
      };
    },
  };
}

function endText(row: DumbbellRow, scale: AxisScale, { unit, valued = false }: DumbbellWording, locale: Locale): string {
  const { from, to } = row;
  const values = valued && from !== null && to !== null ? `  ${labelText(from, scale, locale)} → ${labelText(to, scale, locale)}` : "";
  return change(row, unit, locale) + values;
}

function change({ from, to }: DumbbellRow, unit: string, locale: Locale): string {
  if (from === null || to === null || from <= 0 || unit === "%") return "";
  return `${signed((to / from - 1) * 100, locale, 1)}%`;
}

function tipAt(row: DumbbellRow | undefined, { from, to, unit }: DumbbellWording, { locale }: ChartStyle): string {
  if (!row) return "";
  return tip(row.name, [
    { name: from, value: exact(row.from, unit, locale) },
    { name: to, value: exact(row.to, unit, locale), note: change(row, unit, locale) },
  ]);
}

function tableOf(rows: readonly DumbbellRow[], { from, to, unit }: DumbbellWording, { locale }: ChartStyle): ChartTable {
  const change = unit === "%" ? [] : [{ name: locale === "zh" ? "增减" : "Change", unit: "%", decimals: 1, change: true as const }];
  return {
    names: itemNames(locale),
    columns: [{ name: from, unit }, { name: to, unit }, ...change],
    rows: rows.map((row, index) => ({
      name: row.name,
      cells: [
        { value: row.from, mark: { series: 0, index } },
        { value: row.to, mark: { series: 1, index } },
        ...change.map(() => changeCell(row.to, row.from, unit)),
      ],
    })),
  };
}
