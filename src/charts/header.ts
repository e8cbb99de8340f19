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
/** Between the keys of a legend of several lines, across and down. */
const close = 8;

/** The unit on the left, the legend beside it: on one line where it fits, else on several that stand close, or below it if that takes fewer. */
export function header(unit: string, keys: readonly Key[], style: ChartStyle): Header {
  const size = fontSize(style);
  const shown = keys.length > 1 ? keys : [];
  const widths = shown.map(({ name }) => swatch + afterSwatch + textWidth(name, size));
  const room = style.width - (unit === "" ? 0 : textWidth(unit, size) + between);
  const gap = linesOf(widths, between, room) === 1 ? between : close;
  const [beside, below] = [linesOf(widths, gap, room), 1 + linesOf(widths, gap, style.width)];
  const line = unit === "" && shown.length === 0 ? 0 : size + 8;
  const extra = (Math.min(beside, below) - 1) * (size + close);
  return {
    legend: {
      show: shown.length > 0,
      data: shown.map(legendItem),
      ...(below < beside ? { top: size + close, left: 0, width: style.width } : { top: 0, right: 0, width: room }),
      padding: 0,
      itemWidth: swatch,
      itemHeight: 10,
      itemGap: gap,
      selectedMode: false,
      textStyle: { color: colours.secondInk, fontSize: size, padding: [0, 0, 0, afterSwatch - 5] },
      ...(style.reducedMotion || style.paper ? { animation: false } : {}),
    },
    title: { text: unit, left: 0, top: 0, padding: 0, textStyle: { color: colours.secondInk, fontSize: size, fontWeight: "normal" } },
    bottom: line + extra + 8,
    extra,
  };
}

function legendItem({ name, line }: Key) {
  if (!line) return { name };
  const icon = line.dashed ? "path://M0 4h4v2h-4zM6 4h4v2h-4zM12 4h4v2h-4z" : "path://M0 4h16v2h-16z";
  return { name, icon, itemStyle: { color: line.colour, borderWidth: 0 } };
}

function linesOf(widths: readonly number[], gap: number, room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    used += width + gap;
  }
  return lines;
}
