import type { LineSeriesOption } from "echarts/charts";
import type { Chart, LastYear, Series, Wording } from "./chart.ts";
import { changeCell, changeColumn, type ChartTable, itemNames, type TableCell, type TableColumn } from "./chartTable.ts";
import { categoryLabels } from "./categoryLabels.ts";
import { categoryAxis, frame, scaleOf, valueAxis } from "./frame.ts";
import { marked } from "./mark.ts";
import { changeAgainst, exact } from "./number.ts";
import { type ChartStyle, colours, fontSize, lastYearColour, seriesColour } from "./style.ts";
import { widest } from "./textWidth.ts";
import { tip, type TipRow, tooltip } from "./tooltip.ts";

/** One measure in a small chart of its own: its scale is its own too. */
export interface Multiple extends Series {
  readonly unit: string;
  /** Of the whole period, in words: `2,051 人`. */
  readonly figure: string;
  /** A word on it, such as its change; "" for none. */
  readonly note: string;
  readonly lastYear?: LastYear;
}

export interface MultiplesData {
  readonly categories: readonly string[];
  /** Up to six. */
  readonly multiples: readonly Multiple[];
}

/** Small charts side by side, one a measure, over the same months; last year dashed. */
export function multiples(data: MultiplesData, { description }: Omit<Wording, "unit">, style: ChartStyle): Chart {
  const cells = layout(data.multiples.length, style);
  const height = (cells.at(-1)?.top ?? 0) + cellHeight(style);
  // In parts of the height, so that all of it is used where a chart is drawn taller than it asks for.
  const part = (px: number) => `${(px / height) * 100}%`;
  return {
    height,
    table: tableOf(data, style),
    option: {
      ...frame(description, style),
      tooltip: tooltip("axis", (index, series) => tipAt(data, series, index, style), style),
      title: data.multiples.map((one, i) => titleOf(one, { left: cells[i]?.left ?? 0, top: part(cells[i]?.top ?? 0) }, style)),
      grid: cells.map(({ left, top, width }) => ({ left: left + TICKS, top: part(top + HEAD), width: width - TICKS - 4, height: part(cellHeight(style) - HEAD - FOOT), outerBoundsMode: "none" as const })),
      xAxis: cells.map(({ width }, i) => ({ ...monthAxis(data.categories, width - TICKS - 4, style), gridIndex: i })),
      yAxis: data.multiples.map((one, i) => ({ ...valueAxis(scaleOf(one.unit, style, one.values, one.lastYear?.values ?? []), style), splitNumber: 2, min: 0, gridIndex: i })),
      series: data.multiples.flatMap((one, i) => [line(one, i, style), ...(one.lastYear ? [background(one.lastYear, i, style)] : [])]),
    },
  };
}

/** CSS px: of a title, of the months below a small chart and the ticks beside it, and between charts across and down. */
const HEAD = 34;
const FOOT = 24;
const TICKS = 50;
const GAP = 20;
const APART = 14;

function cellHeight({ paper }: ChartStyle): number {
  return paper ? 126 : 148;
}

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** In rows as even as the width allows. */
function layout(count: number, style: ChartStyle): readonly Cell[] {
  const { width } = style;
  const most = Math.max(1, Math.min(3, Math.floor(width / 250)));
  const across = Math.ceil(count / Math.ceil(count / most));
  const each = (width - GAP * (across - 1)) / across;
  return Array.from({ length: count }, (_, i) => ({ left: (i % across) * (each + GAP), top: Math.floor(i / across) * (cellHeight(style) + APART), width: each }));
}

function titleOf({ name, figure, note }: Multiple, place: { readonly left: number; readonly top: string }, style: ChartStyle) {
  const size = fontSize(style);
  return {
    text: `${name}  {figure|${figure}}${note === "" ? "" : `  {note|${note}}`}`,
    ...place,
    padding: 0,
    textStyle: {
      color: colours.secondInk,
      fontSize: size,
      fontWeight: "normal" as const,
      rich: { figure: { color: colours.ink, fontSize: size + 3, fontWeight: "bold" as const }, note: { color: colours.secondInk, fontSize: size } },
    },
  };
}

/** Every label where all fit on one line, else every second or third. */
function monthAxis(categories: readonly string[], room: number, style: ChartStyle) {
  const axis = categoryAxis(categories, room, style);
  const slot = room / Math.max(1, categories.length);
  if (categoryLabels(categories, slot, fontSize(style)).lines === 1) return axis;
  const step = Math.ceil((widest(categories, fontSize(style)) + 8) / slot);
  return { ...axis, data: [...categories], axisLabel: { ...axis.axisLabel, interval: (place: number) => place % step === 0 } };
}

function line({ name, values }: Multiple, place: number, style: ChartStyle): LineSeriesOption {
  const color = seriesColour(0);
  return {
    type: "line",
    name,
    xAxisIndex: place,
    yAxisIndex: place,
    data: values.map((value, index) => marked(value, place, index)),
    symbol: "circle",
    symbolSize: 5,
    showAllSymbol: true,
    lineStyle: { color, width: 2 },
    itemStyle: { color },
    emphasis: { disabled: style.paper },
  };
}

function background({ name, values }: LastYear, place: number, style: ChartStyle): LineSeriesOption {
  const color = lastYearColour(style);
  return {
    type: "line",
    name,
    xAxisIndex: place,
    yAxisIndex: place,
    data: [...values],
    silent: true,
    symbol: "none",
    lineStyle: { color, width: 1.5, type: [4, 3] },
    itemStyle: { color },
    z: 1,
    emphasis: { disabled: true },
  };
}

function tipAt({ categories, multiples: all }: MultiplesData, series: number, index: number, { locale, ...style }: ChartStyle): string {
  const one = all[series];
  if (one === undefined) return "";
  const { name, unit, values, lastYear } = one;
  const [now, before] = [values[index] ?? null, lastYear?.values[index] ?? null];
  const rows: TipRow[] = [{ name, value: exact(now, unit, locale), note: lastYear && changeAgainst(now, before, { unit, against: lastYear.against, locale }), colour: seriesColour(0) }];
  if (lastYear) rows.push({ name: lastYear.name, value: exact(before, unit, locale), colour: lastYearColour({ locale, ...style }) });
  return tip(categories[index] ?? "", rows);
}

function tableOf({ categories, multiples: all }: MultiplesData, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: all.flatMap(({ name, unit, lastYear }): TableColumn[] => [{ name, unit }, ...(lastYear ? [{ name: lastYear.name, unit }, changeColumn(unit, lastYear.against, locale)] : [])]),
    rows: categories.map((category, index) => ({
      name: category,
      cells: all.flatMap(({ unit, values, lastYear }, series): TableCell[] => {
        const [now, before] = [values[index] ?? null, lastYear?.values[index] ?? null];
        return [{ value: now, mark: { series, index } }, ...(lastYear ? [{ value: before }, changeCell(now, before, unit)] : [])];
      }),
    })),
  };
}
