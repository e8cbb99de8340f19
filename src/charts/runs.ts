import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { type Day } from "../clean/day.ts";
import type { Chart, LastYear, Value, Wording } from "./chart.ts";
import { changeCell, changeColumn, type ChartTable } from "./chartTable.ts";
import { dayNames, dayText, shortDayText } from "./dayNames.ts";
import { addDays, dayTicks } from "./dayTicks.ts";
import { frame, grid, roomBesideTicks, scaleOf, valueAxis } from "./frame.ts";
import { header, type Key } from "./header.ts";
import { marked } from "./mark.ts";
import { changeAgainst, exact } from "./number.ts";
import { rollingMean } from "./rollingMean.ts";
import { type ChartStyle, colours, fontSize, lastYearColour, plotHeight, seriesColour } from "./style.ts";
import { tip, type TipRow, tooltip } from "./tooltip.ts";

export interface RunsData {
  readonly from: Day;
  /** What the values are: 访问次数. */
  readonly name: string;
  /** A value per day. */
  readonly values: readonly Value[];
  /** The values of the same days a year before, drawn as their seven-day mean. */
  readonly lastYear?: LastYear;
  /** Days to be marked by a ring and, where there is room, by their date; the most notable first. */
  readonly notable?: { readonly name: string; readonly places: readonly number[] };
}

/** A line of days, pale, with its seven-day mean over it, and last year's mean dashed behind. */
export function runs(data: RunsData, { unit, description }: Wording, style: ChartStyle): Chart {
  const { from, name, values, lastYear, notable } = data;
  const rings = notable !== undefined && notable.places.length > 0 ? notable : null;
  const means = { now: rollingMean(values), before: lastYear ? rollingMean(lastYear.values) : [] };
  const scale = scaleOf(unit, style, values, means.before);
  const day: Key = { name, line: { colour: dailyColour } };
  const mean: Key = { name: meanName(style), line: { colour: style.paper ? colours.ink : seriesColour(0) } };
  const before: Key[] = lastYear ? [{ name: lastYearName(lastYear, style), line: { colour: lastYearColour(style), dashed: true } }] : [];
  const { legend, title, bottom, extra } = header(scale.name, [day, mean, ...before, ...(rings ? [{ name: rings.name }] : [])], style);
  const content = (index: number) => tip(dayText(addDays(from, index), style.locale), rowsAt(index, data, means.now, unit, style));
  return {
    height: plotHeight(style) + extra,
    table: tableOf(data, means.now, unit, style),
    across: values.length,
    option: {
      ...frame(description, style),
      legend,
      title,
      grid: grid(bottom, fontSize(style)),
      tooltip: { ...tooltip("axis", content, style), axisPointer: { type: "line", lineStyle: { color: colours.axis } } },
      xAxis: dayAxis(from, values.length, style),
      yAxis: valueAxis(scale, style),
      series: [...before.map((key) => smooth(key, means.before)), daily(name, values, style), smooth(mean, means.now), ...(rings ? [ringsOf(rings, data, style)] : [])],
    },
  };
}

function meanName({ locale }: ChartStyle): string {
  return locale === "zh" ? "7日均值" : "7-day mean";
}

function lastYearName({ name }: LastYear, { locale }: ChartStyle): string {
  return locale === "zh" ? `${name}（7日均值）` : `${name} (7-day mean)`;
}

function rowsAt(index: number, { name, values, lastYear }: RunsData, means: readonly Value[], unit: string, style: ChartStyle): TipRow[] {
  const { locale } = style;
  const [now, then, mean] = [values[index] ?? null, lastYear?.values[index] ?? null, means[index] ?? null];
  const rows: TipRow[] = [
    { name, value: exact(now, unit, locale), note: lastYear && changeAgainst(now, then, { unit, against: lastYear.against, locale }), colour: dailyColour },
    { name: meanName(style), value: exact(whole(mean, unit), unit, locale), colour: seriesColour(0) },
  ];
  if (lastYear) rows.push({ name: lastYear.name, value: exact(then, unit, locale), colour: lastYearColour(style) });
  return rows;
}

/** A mean as it is told: of things that are counted, a whole number. */
function whole(mean: Value, unit: string): Value {
  return mean === null || unit === "%" ? mean : Math.round(mean);
}

// Two fifths of the way from white to the accent: behind the mean, but 1.7:1 to it.
const dailyColour = "#7fa3cf";

function daily(name: string, values: readonly Value[], { paper }: ChartStyle): LineSeriesOption {
  // A day between two gaps has no line to be seen by; its dot is then all there is.
  const dotted = values.length <= 62 || lonely(values);
  return {
    type: "line",
    name,
    data: values.map((value, index) => marked(value, 0, index)),
    symbol: "circle",
    // Where no dots are drawn, the one under the pointer is what is clicked.
    symbolSize: !dotted ? 9 : values.length > 62 ? 3 : 5,
    showSymbol: dotted,
    showAllSymbol: true,
    lineStyle: { color: dailyColour, width: 1 },
    itemStyle: { color: dailyColour },
    emphasis: { disabled: paper },
  };
}

function smooth({ name, line }: Key, values: readonly Value[]): LineSeriesOption {
  const { colour = dailyColour, dashed = false } = line ?? {};
  return {
    type: "line",
    name,
    data: [...values],
    silent: true,
    symbol: "none",
    lineStyle: dashed ? { color: colour, width: 1.5, type: [4, 3] } : { color: colour, width: 2 },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
  };
}

/** Rings deaf to clicks, which the line under them answers. Of days close to each other, the first of the list bears its date. */
function ringsOf({ name, places }: NonNullable<RunsData["notable"]>, { from, values }: RunsData, style: ChartStyle): ScatterSeriesOption {
  const size = fontSize(style);
  const slot = roomBesideTicks(style) / Math.max(1, values.length);
  const apart = (size * 6) / slot;
  const dated = places.filter((place, i) => places.slice(0, i).every((earlier) => Math.abs(earlier - place) >= apart));
  return {
    type: "scatter",
    name,
    data: places.map((place) => ({
      value: [place, values[place] ?? Number.NaN],
      label: {
        show: dated.includes(place),
        position: place > values.length * 0.9 ? "left" : "right",
        distance: 5,
        formatter: shortDayText(addDays(from, place), style.locale),
        color: colours.ink,
        fontSize: size,
      },
    })),
    silent: true,
    symbol: "circle",
    symbolSize: 9,
    itemStyle: { color: "transparent", borderColor: seriesColour(3), borderWidth: 1.75 },
    tooltip: { show: false },
    z: 4,
  };
}

function lonely(values: readonly Value[]): boolean {
  const missing = (place: number) => (values[place] ?? null) === null;
  return values.some((_, place) => !missing(place) && missing(place - 1) && missing(place + 1));
}

function dayAxis(from: Day, count: number, style: ChartStyle) {
  const ticks = dayTicks(from, count, roomBesideTicks(style), fontSize(style), style.locale);
  return {
    type: "category" as const,
    boundaryGap: false,
    data: Array.from({ length: count }, (_, place) => String(place)),
    axisLine: { lineStyle: { color: colours.axis } },
    axisTick: { interval: (place: number) => ticks.has(place), length: 4, lineStyle: { color: colours.axis } },
    axisLabel: {
      interval: (place: number) => ticks.has(place),
      formatter: (_: string, place: number) => ticks.get(place) ?? "",
      color: colours.secondInk,
      fontSize: fontSize(style),
      margin: 8,
    },
  };
}

function tableOf({ from, name, values, lastYear }: RunsData, means: readonly Value[], unit: string, style: ChartStyle): ChartTable {
  const { locale } = style;
  const columns = [{ name, unit }, { name: meanName(style), unit }];
  return {
    names: dayNames[locale],
    columns: lastYear ? [...columns, { name: lastYear.name, unit }, changeColumn(unit, lastYear.against, locale)] : columns,
    rows: values.map((value, index) => {
      const then = lastYear?.values[index] ?? null;
      const own = [{ value, mark: { series: 0, index } }, { value: whole(means[index] ?? null, unit) }];
      return { name: dayText(addDays(from, index), locale), cells: lastYear ? [...own, { value: then }, changeCell(value, then, unit)] : own };
    }),
  };
}
