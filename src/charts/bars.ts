import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { Chart, LastYear, Series, Wording } from "./chart.ts";
import { changeCell, changeColumn, type ChartTable, itemNames } from "./chartTable.ts";
import { fill } from "./decal.ts";
import { categoryAxis, categoryExtra, frame, grid, roomBesideTicks, scaleOf, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { changeAgainst, exact } from "./number.ts";
import { type ChartStyle, colours, lastYearColour, plotHeight, seriesColour } from "./style.ts";
import { tip, type TipRow, tooltip } from "./tooltip.ts";

export interface BarsData {
  readonly categories: readonly string[];
  /** One to three; more than that is a matter for `stacked` or `heat`. */
  readonly series: readonly Series[];
  readonly lastYear?: LastYear;
}

/** Grouped columns over months or other categories, with last year as a dashed line where it is given. */
export function bars(data: BarsData, { unit, description }: Wording, style: ChartStyle): Chart {
  const { categories, series, lastYear } = data;
  const drawn = lastYear ? [...series, lastYear] : series;
  const scale = scaleOf(unit, style, ...drawn.map(({ values }) => values));
  const { legend, title, bottom, extra } = header(scale.name, drawn, style);
  return {
    height: plotHeight(style) + extra + categoryExtra(categories, roomBesideTicks(style), style).afterSecond,
    table: tableOf(data, unit, style),
    across: categories.length,
    option: {
      ...frame(description, style),
      legend,
      title,
      grid: grid(bottom),
      tooltip: tooltip("axis", (index) => tip(categories[index] ?? "", rowsAt(index, data, unit, style)), style),
      xAxis: categoryAxis(categories, roomBesideTicks(style), style),
      yAxis: valueAxis(scale, style),
      series: [
        ...series.map((one, place) => barOf(one, place, series.length, style)),
        ...(lastYear ? [lastYearLine(lastYear, style)] : []),
      ],
    },
  };
}

function barOf({ name, values }: Series, place: number, of: number, style: ChartStyle): BarSeriesOption {
  return {
    type: "bar",
    name,
    data: values.map((value, index) => marked(value, place, index)),
    itemStyle: fill(seriesColour(place), place, of, style),
    barGap: style.paper ? "15%" : "8%",
    barCategoryGap: "34%",
    barMaxWidth: 28,
    emphasis: { disabled: style.paper },
  };
}

/** Last year as a background: dashed, with small hollow markers, deaf to clicks. */
function lastYearLine({ name, values }: Series, style: ChartStyle): LineSeriesOption {
  const color = lastYearColour(style);
  return {
    type: "line",
    name,
    data: [...values],
    silent: true,
    symbol: "circle",
    symbolSize: 5,
    showAllSymbol: true,
    lineStyle: { color, width: 1.5, type: [4, 3] },
    itemStyle: { color: colours.surface, borderColor: color, borderWidth: 1.5 },
    z: 3,
    emphasis: { disabled: true },
  };
}

function rowsAt(index: number, { series, lastYear }: BarsData, unit: string, style: ChartStyle): TipRow[] {
  const before = lastYear?.values[index] ?? null;
  const rows = series.map(({ name, values }, place): TipRow => {
    const now = values[index] ?? null;
    const note = lastYear && place === (lastYear.of ?? 0) ? changeAgainst(now, before, { unit, against: lastYear.against, locale: style.locale }) : "";
    return { name, value: exact(now, unit, style.locale), note, colour: seriesColour(place) };
  });
  if (lastYear) rows.push({ name: lastYear.name, value: exact(before, unit, style.locale), colour: lastYearColour(style) });
  return rows;
}

function tableOf({ categories, series, lastYear }: BarsData, unit: string, { locale }: ChartStyle): ChartTable {
  const now = series[lastYear?.of ?? 0]?.values ?? [];
  return {
    names: itemNames(locale),
    columns: [...series.map(({ name }) => ({ name, unit })), ...(lastYear ? [{ name: lastYear.name, unit }, changeColumn(unit, lastYear.against, locale)] : [])],
    rows: categories.map((name, index) => {
      const before = lastYear?.values[index] ?? null;
      const own = series.map(({ values }, place) => ({ value: values[index] ?? null, mark: { series: place, index } }));
      return { name, cells: lastYear ? [...own, { value: before }, changeCell(now[index] ?? null, before, unit)] : own };
    }),
  };
}
