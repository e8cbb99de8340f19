import { broken } from "./categoryLabels.ts";
import { type ChartStyle, colours, fontSize } from "./style.ts";
import { textWidth, widest } from "./textWidth.ts";

/** The names left of horizontal rows. */
export interface RowNames {
  /** As they are drawn: cut with … on screen, where the tooltip has the whole, and broken into lines on paper. */
  readonly texts: readonly string[];
  /** CSS px. */
  readonly width: number;
  /** The most lines that any of them takes. */
  readonly lines: number;
}

/** Names may take two fifths of the chart; the rows need the rest. */
export function rowNames(names: readonly string[], style: ChartStyle): RowNames {
  const size = fontSize(style);
  const width = Math.ceil(Math.min(widest(names, size), style.width * 0.4));
  const texts = names.map((name) => (style.paper ? broken(name, width, size) : cut(name, width, size)));
  return { texts, width, lines: Math.max(1, ...texts.map((text) => text.split("\n").length)) };
}

/** Rows from the top down, in the order given. */
export function rowAxis({ texts, width }: RowNames, style: ChartStyle) {
  return {
    type: "category" as const,
    inverse: true,
    data: [...texts],
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      margin: 8,
      color: colours.ink,
      fontSize: fontSize(style),
      lineHeight: fontSize(style) + 3,
      ...(width === 0 ? { show: false } : {}),
    },
  };
}

/** Height in CSS px of a row that has room for its name. */
export function rowHeight({ lines }: RowNames, style: ChartStyle): number {
  return Math.max(style.paper ? 22 : 27, lines * (fontSize(style) + 3) + 6);
}

function cut(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name;
  const signs = [...name];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("")}…`;
}
