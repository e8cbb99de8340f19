import type { BarSeriesOption } from "echarts/charts";
import type { Locale } from "../clean/words.ts";
import type { Chart, Series, Value, Wording } from "./chart.ts";
import { type ChartTable, itemNames, shareColumn, type TableCell } from "./chartTable.ts";
import { fill } from "./decal.ts";
import { categoryAxis, categoryExtra, frame, grid, roomBesideTicks, scaleOf, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { exact, share } from "./number.ts";
import { type AxisScale, labelText } from "./scale.ts";
import { type ChartStyle, colours, fontSize, plotHeight, seriesColour } from "./style.ts";
import { widest } from "./textWidth.ts";
import { tip, type TipRow, tooltip } from "./tooltip.ts";

export interface StackedData {
  readonly categories: readonly string[];
  /** Parts of a whole, none negative; up to six. */
  readonly series: readonly Series[];
}

/** Columns made of parts, the whole written above each where all of them fit. */
export function stacked(data: StackedData, { unit, description }: Wording, style: ChartStyle): Chart {
  const { categories, series } = data;
  const totals = categories.map((_, index) => totalAt(index, series));
  const scale = scaleOf(unit, style, totals);
  const { legend, title, bottom, extra } = header(scale.name, series, style);
  return {
    height: plotHeight(style) + extra + categoryExtra(categories, roomBesideTicks(style), style).afterSecond,
    table: tableOf(data, totals, unit, style),
    across: categories.length,
    option: {
      ...frame(description, style),
      legend,
      title,
      grid: grid(bottom + 4),
      tooltip: tooltip("axis", (index) => tip(categories[index] ?? "", rowsAt(index, totals[index] ?? null, series, unit, style)), style),
      xAxis: categoryAxis(categories, roomBesideTicks(style), style),
      yAxis: valueAxis(scale, style),
      series: [
        ...series.map((one, place) => partOf(one, place, series.length, style)),
        totalLabels(totals, scale, style),
      ],
    },
  };
}

function partOf({ name, values }: Series, place: number, of: number, style: ChartStyle): BarSeriesOption {
  return {
    type: "bar",
    name,
    stack: "whole",
    data: values.map((value, index) => marked(value, place, index)),
    itemStyle: fill(seriesColour(place), place, of, style),
    barCategoryGap: "45%",
    barMaxWidth: 36,
    emphasis: { disabled: style.paper },
  };
}

/** A stack's labels belong to its parts; the whole's hang on an unseen line through the tops. */
function totalLabels(totals: readonly Value[], scale: AxisScale, style: ChartStyle) {
  const size = fontSize(style);
  const text = (value: Value) => (value === null ? "" : labelText(value, scale, style.locale));
  const slot = roomBesideTicks(style) / Math.max(1, totals.length);
  return {
    type: "line" as const,
    data: [...totals],
    silent: true,
    symbol: "circle",
    symbolSize: 1,
    showAllSymbol: true,
    lineStyle: { width: 0 },
    itemStyle: { color: "transparent" },
    tooltip: { show: false },
    label: {
      show: widest(totals.map(text), size) <= slot - 4,
      position: "top" as const,
      distance: 4,
      color: colours.ink,
      fontSize: size,
      formatter: ({ dataIndex }: { dataIndex: number }) => text(totals[dataIndex] ?? null),
    },
  };
}

function totalAt(index: number, series: readonly Series[]): Value {
  const present = series.map(({ values }) => values[index] ?? null).filter((value) => value !== null);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
}

function rowsAt(index: number, total: Value, series: readonly Series[], unit: string, { locale }: ChartStyle): TipRow[] {
  const parts = series.map(({ name, values }, place): TipRow => {
    const value = values[index] ?? null;
    const note = value === null || !total ? "" : share(value / total, locale);
    return { name, value: exact(value, unit, locale), note, colour: seriesColour(place) };
  });
  return [...parts, { name: totalName(locale), value: exact(total, unit, locale) }];
}

function totalName(locale: Locale): string {
  return locale === "zh" ? "合计" : "Total";
}

function tableOf({ categories, series }: StackedData, totals: readonly Value[], unit: string, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: [...series.flatMap(({ name }) => [{ name, unit }, shareColumn(locale)]), { name: totalName(locale), unit }],
    rows: categories.map((name, index) => {
      const total = totals[index] ?? null;
      const parts = series.flatMap(({ values }, place): TableCell[] => {
        const value = values[index] ?? null;
        return [{ value, mark: { series: place, index } }, { value: value === null || !total ? "" : value / total }];
      });
      return { name, cells: [...parts, { value: total }] };
    }),
  };
}
