import type { BarSeriesOption } from "echarts/charts";
import type { Chart, Series, Wording } from "./chart.ts";
import { type ChartTable, itemNames, shareColumn, type TableCell } from "./chartTable.ts";
import { fill } from "./decal.ts";
import { categoryAxis, categoryExtra, frame, grid, roomBesideTicks, scaleOf, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { exact, share } from "./number.ts";
import { type AxisScale, labelText, largest } from "./scale.ts";
import { type ChartStyle, colours, fontSize, plotHeight, seriesColour } from "./style.ts";
import { widest } from "./textWidth.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface ColumnsData {
  readonly categories: readonly string[];
  readonly series: Series;
}

export interface ColumnsWording extends Wording {
  /** Columns that touch, for a histogram: the categories are spans of one measure, and shares of the whole are told. */
  readonly joined?: boolean;
}

/** Plain columns of one series, each with its number above it where all of them fit. */
export function columns(data: ColumnsData, { unit, description, joined = false }: ColumnsWording, style: ChartStyle): Chart {
  const { categories, series } = data;
  const scale = scaleOf(unit, style, series.values);
  const { title, bottom } = header(scale.name, [], style);
  const total = series.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    height: plotHeight(style) + categoryExtra(categories, roomBesideTicks(style), style).afterSecond,
    table: tableOf(data, unit, joined ? total : 0, style),
    across: categories.length,
    option: {
      ...frame(description, style),
      title,
      grid: grid(bottom + (largest(series.values) > 0 ? 6 : 0)),
      tooltip: tooltip("axis", (index) => tip(categories[index] ?? "", [tipRow(index)]), style),
      xAxis: categoryAxis(categories, roomBesideTicks(style), style),
      yAxis: valueAxis(scale, style),
      series: columnsOf(series, scale, joined, style),
    },
  };

  function tipRow(index: number) {
    const value = series.values[index] ?? null;
    const note = joined && value !== null && total > 0 ? share(value / total, style.locale) : "";
    return { name: series.name, value: exact(value, unit, style.locale), note, colour: seriesColour(0) };
  }
}

function columnsOf({ name, values }: Series, scale: AxisScale, joined: boolean, style: ChartStyle): BarSeriesOption {
  const size = fontSize(style);
  const slot = roomBesideTicks(style) / Math.max(1, values.length);
  const texts = values.map((value) => (value === null ? "" : labelText(value, scale, style.locale)));
  const apart = joined && !style.paper ? { borderColor: colours.surface, borderWidth: 1 } : {};
  return {
    type: "bar",
    name,
    data: values.map((value, index) => marked(value, 0, index)),
    itemStyle: { ...fill(seriesColour(0), 0, 1, style), ...apart },
    barCategoryGap: joined ? "0%" : "40%",
    ...(joined ? {} : { barMaxWidth: 40 }),
    label: {
      show: widest(texts, size) <= slot - 4,
      position: "top",
      distance: 4,
      color: colours.ink,
      fontSize: size,
      formatter: ({ dataIndex }) => texts[dataIndex] ?? "",
    },
    emphasis: { disabled: style.paper },
  };
}

/** With shares of `whole`, none where it is 0. */
function tableOf({ categories, series: { name, values } }: ColumnsData, unit: string, whole: number, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: [{ name, unit }, ...(whole > 0 ? [shareColumn(locale)] : [])],
    rows: categories.map((category, index) => {
      const value = values[index] ?? null;
      const cell: TableCell = { value, mark: { series: 0, index } };
      return { name: category, cells: whole > 0 ? [cell, { value: value === null ? "" : value / whole }] : [cell] };
    }),
  };
}
