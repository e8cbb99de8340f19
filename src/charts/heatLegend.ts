import type { CustomSeriesOption } from "echarts/charts";
import type { HeatSteps } from "./heatSteps.ts";
import { type AxisScale, tickText } from "./scale.ts";
import { type ChartStyle, colours, fontSize, heatRamp, sans } from "./style.ts";
import { textWidth } from "./textWidth.ts";

const box = 14;
const high = 10;

/**
 * The six shades between 0 and the last bound, and how a missing value looks where there is one; at the top right.
 * A series of its own, deaf to clicks: ECharts merges series cleanly when the chart changes, loose graphics it does not.
 */
export function heatLegend(steps: HeatSteps, scale: AxisScale, missing: boolean, style: ChartStyle): CustomSeriesOption {
  const size = fontSize(style);
  const most = mostText(steps, scale, style);
  const absent = style.locale === "zh" ? "缺数据" : "no data";
  const missingWidth = missing ? box + 5 + textWidth(absent, size) + 14 : 0;
  const end = style.width - missingWidth - textWidth(most, size) - 5;
  const start = end - heatRamp.length * box;
  const children = [
    text("0", start - 5, "right", style),
    ...heatRamp.map((fill, step) => ({
      type: "rect" as const,
      shape: { x: start + step * box, y: 3, width: box, height: high },
      style: { fill, ...(style.paper ? { stroke: colours.secondInk, lineWidth: 0.5 } : {}) },
    })),
    text(most, end + 5, "left", style),
    ...(missing
      ? [
          ...missingShapes(style.width - textWidth(absent, size) - 5 - box, 3, box, high),
          text(absent, style.width - textWidth(absent, size), "left", style),
        ]
      : []),
  ];
  return {
    type: "custom",
    coordinateSystem: "none",
    data: [0],
    silent: true,
    tooltip: { show: false },
    renderItem: () => ({ type: "group", children }),
  };
}

/** A cell that has no value: its outline and one stroke across it. */
export function missingShapes(x: number, y: number, width: number, height: number) {
  const stroke = { stroke: "#8a949c", lineWidth: 1, fill: "transparent" };
  return [
    { type: "rect" as const, shape: { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }, style: stroke },
    { type: "line" as const, shape: { x1: x + 1, y1: y + height - 1, x2: x + width - 1, y2: y + 1 }, style: stroke },
  ];
}

function mostText({ width, open }: HeatSteps, scale: AxisScale, { locale }: ChartStyle): string {
  const bound = tickText(width * (open ? heatRamp.length - 1 : heatRamp.length), scale, locale);
  const joint = locale === "zh" || scale.name === "%" ? "" : " ";
  return `${open ? "≥ " : ""}${bound}${joint}${scale.name}`;
}

function text(words: string, x: number, align: "left" | "right", style: ChartStyle) {
  return {
    type: "text" as const,
    style: { text: words, x, y: 8, align, verticalAlign: "middle" as const, fill: colours.secondInk, fontSize: fontSize(style), fontFamily: sans },
  };
}
