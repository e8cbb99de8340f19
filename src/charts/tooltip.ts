import type { TooltipComponentOption } from "echarts/components";
import { markOf } from "./mark.ts";
import type { ChartStyle } from "./style.ts";
import { colours, fontSize, sans } from "./style.ts";

export interface TipRow {
  readonly name: string;
  readonly value: string;
  /** A share, a change on last year; second in rank. */
  readonly note?: string;
  readonly colour?: string;
}

/** The text of a tooltip as HTML. Without inline styles, which a strict content security policy would drop. */
export function tip(title: string, rows: readonly TipRow[]): string {
  const lines = rows.map(
    ({ name, value, note = "", colour }) =>
      `<tr><th scope="row">${swatch(colour)}${escaped(name)}</th><td>${escaped(value)}</td><td>${escaped(note)}</td></tr>`,
  );
  return `<p>${escaped(title)}</p><table>${lines.join("")}</table>`;
}

/**
 * Shown on screen only. `trigger` axis: anywhere over a category; item: over a mark.
 * `content` gets the mark's place in the input.
 */
export function tooltip(
  trigger: "axis" | "item",
  content: (index: number, series: number) => string,
  style: ChartStyle,
): TooltipComponentOption {
  if (style.paper) return { show: false };
  return {
    trigger,
    axisPointer: { type: "shadow", shadowStyle: { color: colours.hover } },
    confine: true,
    className: "chart-tip",
    backgroundColor: colours.surface,
    borderColor: colours.line,
    padding: [8, 12],
    textStyle: { color: colours.ink, fontSize: fontSize(style), fontFamily: sans },
    transitionDuration: style.reducedMotion ? 0 : 0.15,
    formatter: (params) => {
      const first = Array.isArray(params) ? params[0] : params;
      if (!first) return "";
      const { series, index } = markOf(first) ?? { series: first.seriesIndex ?? 0, index: first.dataIndex };
      return content(index, series);
    },
  };
}

function swatch(colour: string | undefined): string {
  return colour ? `<svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${colour}"/></svg>` : "";
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
