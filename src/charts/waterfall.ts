import type { CustomSeriesOption } from "echarts/charts";
import type { Locale } from "../clean/words.ts";
import type { Chart, Wording } from "./chart.ts";
import { type ChartTable, itemNames } from "./chartTable.ts";
import { categoryAxis, frame, grid, roomBesideTicks, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { exact, signed } from "./number.ts";
import { axisScale, largest } from "./scale.ts";
import { type ChartStyle, colours, darker, fontSize, plotHeight, sans, seriesColour } from "./style.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface WaterfallData {
  readonly start: { readonly name: string; readonly value: number };
  /** What each step adds, or takes away where negative. */
  readonly steps: readonly { readonly name: string; readonly change: number }[];
  /** Its value is the start and all steps together, and is worked out here. */
  readonly end: { readonly name: string };
}

/** A bar from one level to the next; `change` is null for the start and the end, which stand on the axis. */
interface Level {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly change: number | null;
}

/** From a start through steps to an end, each bar beginning where the one before it stopped. */
export function waterfall(data: WaterfallData, { unit, description }: Wording, style: ChartStyle): Chart {
  const levels = levelsOf(data);
  const scale = axisScale(largest(levels.map(({ to }) => to)), unit, style.locale);
  const { title, bottom } = header(scale.name, [], style);
  return {
    height: plotHeight(style),
    table: tableOf(levels, unit, style),
    option: {
      ...frame(description, style),
      title,
      grid: grid(bottom + 8),
      tooltip: tooltip("item", (index) => tipAt(levels[index], unit, style), style),
      xAxis: categoryAxis(levels.map(({ name }) => name), roomBesideTicks(style), style),
      yAxis: valueAxis(scale, style),
      series: floating(levels, style),
    },
  };
}

function levelsOf({ start, steps, end }: WaterfallData): Level[] {
  const levels: Level[] = [{ name: start.name, from: 0, to: start.value, change: null }];
  let level = start.value;
  for (const { name, change } of steps) {
    levels.push({ name, from: level, to: level + change, change });
    level += change;
  }
  return [...levels, { name: end.name, from: 0, to: level, change: null }];
}

/** Drawn as they float: bars stacked upon unseen ones would show their patterns on paper, and fail below zero. */
function floating(levels: readonly Level[], style: ChartStyle): CustomSeriesOption {
  return {
    type: "custom",
    data: levels.map(({ from, to }, index) => marked([index, from, to], 0, index)),
    encode: { x: 0, y: [1, 2] },
    clip: false,
    renderItem: ({ dataIndex }, api) => {
      const level = levels[dataIndex];
      if (!level) return null;
      const [x = 0, start = 0] = api.coord?.([dataIndex, level.from]) ?? [];
      const [, end = 0] = api.coord?.([dataIndex, level.to]) ?? [];
      const slot = slotWidth(api.size?.([1, 0]));
      const bar = barShapes(level, { x, start, end, width: Math.min(44, slot * 0.62) }, style);
      const last = dataIndex === levels.length - 1;
      return { type: "group", children: last ? bar : [stepAcross(x, end, slot), ...bar] };
    },
  };
}

/** In px: the middle, the level it starts from, the level it ends at. */
interface Place {
  readonly x: number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

function barShapes(level: Level, { x, start, end, width }: Place, style: ChartStyle) {
  const top = Math.min(start, end);
  const colour = colourOf(level);
  const text = { text: label(level, style), x, y: top - 4, fill: colours.ink, fontSize: fontSize(style), fontFamily: sans };
  return [
    {
      type: "rect" as const,
      // A step of 1 in 5,000 is still a step.
      shape: { x: x - width / 2, y: top, width, height: Math.max(2, Math.abs(end - start)) },
      style: { fill: colour, ...(style.paper ? { stroke: darker(colour), lineWidth: 1 } : {}) },
    },
    { type: "text" as const, silent: true, style: { ...text, align: "center" as const, verticalAlign: "bottom" as const } },
  ];
}

/** The line that carries a level from the middle of one bar to that of the next; the bars lie over its ends. */
function stepAcross(x: number, y: number, slot: number) {
  return {
    type: "line" as const,
    silent: true,
    shape: { x1: x, y1: y, x2: x + slot, y2: y },
    style: { stroke: colours.axis, lineWidth: 1 },
    z2: -1,
  };
}

function slotWidth(size: number | number[] | undefined): number {
  return Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0);
}

function colourOf({ change }: Level): string {
  if (change === null) return seriesColour(0);
  return change < 0 ? colours.decrease : colours.increase;
}

function label({ change, to }: Level, { locale }: ChartStyle): string {
  return change === null ? exact(to, "", locale) : signed(change, locale);
}

function tipAt(level: Level | undefined, unit: string, { locale }: ChartStyle): string {
  if (!level) return "";
  const { name, change, to } = level;
  if (change === null) return tip(name, [{ name: locale === "zh" ? "数量" : "Number", value: exact(to, unit, locale) }]);
  return tip(name, [
    { name: changeName(locale), value: (change > 0 ? "+" : "") + exact(change, unit, locale) },
    { name: afterName(locale), value: exact(to, unit, locale) },
  ]);
}

function changeName(locale: Locale): string {
  return locale === "zh" ? "增减" : "Change";
}

function afterName(locale: Locale): string {
  return locale === "zh" ? "之后" : "After";
}

function tableOf(levels: readonly Level[], unit: string, { locale }: ChartStyle): ChartTable {
  return {
    names: itemNames(locale),
    columns: [{ name: changeName(locale), unit, change: true }, { name: afterName(locale), unit }],
    rows: levels.map(({ name, change, to }, index) => ({ name, cells: [{ value: change ?? "" }, { value: to, mark: { series: 0, index } }] })),
  };
}
