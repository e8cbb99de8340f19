import type { LegendComponentOption, TitleComponentOption } from "echarts/components";
import { type ChartStyle, colours, fontSize } from "./style.ts";
import { textWidth } from "./textWidth.ts";

export interface Header {
  readonly legend: LegendComponentOption;
  /** The unit, on the left above the axis that it belongs to. */
  readonly title: TitleComponentOption;
  /** CSS px down to which it reaches; the plot begins below. */
  readonly bottom: number;
  /** CSS px that it takes beyond a single line, to be added to the height of the chart. */
  readonly extra: number;
}

/** A series' name in the legend. ECharts' own key of a line bears a dot even where the line has none. */
export interface Key {
  readonly name: string;
  readonly line?: { readonly colour: string; readonly dashed?: boolean };
}

const swatch = 16;
const afterSwatch = 5;
const between = 14;

/** Unit and legend on one line where they fit, else the legend on as many as it needs and the unit below it. */
export function header(unit: string, keys: readonly Key[], style: ChartStyle): Header {
  const size = fontSize(style);
  const line = size + 8;
  const shown = keys.length > 1 ? keys : [];
  const widths = shown.map(({ name }) => swatch + afterSwatch + textWidth(name, size));
  const together = widths.reduce((sum, width) => sum + width + between, 0);
  const oneLine = together + textWidth(unit, size) <= style.width;
  const lines = shown.length === 0 ? 0 : oneLine ? 1 : linesOf(widths, style.width);
  const unitTop = oneLine ? 0 : lines * (size + between);
  const bottom = (unit === "" ? lines * (size + between) : unitTop + line) + 8;
  return {
    legend: {
      show: shown.length > 0,
      data: shown.map(legendItem),
      top: 0,
      ...(oneLine ? { right: 0 } : { left: 0, width: style.width }),
      padding: 0,
      itemWidth: swatch,
      itemHeight: 10,
      itemGap: between,
      selectedMode: false,
      textStyle: { color: colours.secondInk, fontSize: size, padding: [0, 0, 0, afterSwatch - 5] },
      ...(style.reducedMotion || style.paper ? { animation: false } : {}),
    },
    title: { text: unit, left: 0, top: unitTop, padding: 0, textStyle: { color: colours.secondInk, fontSize: size, fontWeight: "normal" } },
    bottom,
    extra: Math.max(0, bottom - line - 8),
  };
}

function legendItem({ name, line }: Key) {
  if (!line) return { name };
  const icon = line.dashed ? "path://M0 4h4v2h-4zM6 4h4v2h-4zM12 4h4v2h-4z" : "path://M0 4h16v2h-16z";
  return { name, icon, itemStyle: { color: line.colour, borderWidth: 0 } };
}

function linesOf(widths: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    used += width + between;
  }
  return lines;
}
