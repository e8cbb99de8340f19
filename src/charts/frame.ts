import type { GridComponentOption } from "echarts/components";
import type { ChartOption, Value } from "./chart.ts";
import { type CategoryLabels, categoryLabels } from "./categoryLabels.ts";
import { type AxisScale, axisScale, largest, tickText } from "./scale.ts";
import { type ChartStyle, colours, fontSize, sans } from "./style.ts";

/** What all charts share: type, motion, and the description that screen readers get. */
export function frame(description: string, style: ChartStyle): ChartOption {
  const still = style.paper || style.reducedMotion;
  return {
    animation: !still,
    animationDuration: 300,
    animationDurationUpdate: 200,
    textStyle: { fontFamily: sans, fontSize: fontSize(style), color: colours.ink },
    aria: { enabled: true, label: { description } },
  };
}

/** The plot with its labels inside the chart's own edges; none is ever cut. */
export function grid(top: number, right = 2): GridComponentOption {
  return { left: 0, right, top, bottom: 2, outerBoundsMode: "same", outerBoundsContain: "axisLabel" };
}

/** The most lines that a category's name takes on screen, where the tooltip has the whole of it. */
const MOST_LINES = 3;

/** The names under an axis of `room` px: whole on paper, on screen ended with … after three lines. */
function categoryTexts(names: readonly string[], room: number, style: ChartStyle): CategoryLabels {
  const whole = categoryLabels(names, room / Math.max(1, names.length), fontSize(style));
  if (style.paper || whole.lines <= MOST_LINES) return whole;
  const texts = whole.texts.map((text) => {
    const lines = text.split("\n");
    return lines.length <= MOST_LINES ? text : `${lines.slice(0, MOST_LINES).join("\n").slice(0, -1)}…`;
  });
  return { texts, lines: MOST_LINES };
}

/** CSS px that the names of categories take beyond one line, and beyond the two that plots allow for. */
export function categoryExtra(names: readonly string[], room: number, style: ChartStyle): { readonly afterFirst: number; readonly afterSecond: number } {
  const { lines } = categoryTexts(names, room, style);
  const line = fontSize(style) + 3;
  return { afterFirst: (lines - 1) * line, afterSecond: Math.max(0, lines - 2) * line };
}

/** Categories side by side. `room` is the width in px that all of them have together. */
export function categoryAxis(names: readonly string[], room: number, style: ChartStyle) {
  const { texts } = categoryTexts(names, room, style);
  return {
    type: "category" as const,
    data: [...texts],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.axis } },
    axisLabel: {
      interval: 0,
      rotate: 0,
      hideOverlap: false,
      color: colours.secondInk,
      fontSize: fontSize(style),
      lineHeight: fontSize(style) + 3,
      margin: 6,
    },
  };
}

/** Numbers upwards, in the scale's unit, which stands in the header. */
export function valueAxis(scale: AxisScale, style: ChartStyle) {
  return {
    type: "value" as const,
    splitNumber: 4,
    axisLabel: {
      color: colours.secondInk,
      fontSize: fontSize(style),
      margin: 8,
      formatter: (value: number) => tickText(value, scale, style.locale),
    },
    splitLine: { lineStyle: { color: style.paper ? "#d5d9d6" : colours.line, width: style.paper ? 0.75 : 1 } },
  };
}

/** What the ticks and their unit leave of the chart's width for the categories. */
export function roomBesideTicks(style: ChartStyle): number {
  return style.width - fontSize(style) * 3;
}

export function scaleOf(unit: string, style: ChartStyle, ...lists: readonly (readonly Value[])[]): AxisScale {
  return axisScale(largest(...lists), unit, style.locale);
}
