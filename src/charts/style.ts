import type { Locale } from "../clean/words.ts";

/** What a chart must know of the place it is drawn in. */
export interface ChartStyle {
  /** CSS px; on paper those of the printed column, 330 for a third of A4 across and 520 for a half. */
  readonly width: number;
  readonly paper: boolean;
  readonly locale: Locale;
  readonly reducedMotion: boolean;
}

/**
 * In order of use. Any two differ by at least 0.129 in OKLab for normal, protan, deutan and tritan sight, and in grey.
 * A seventh series is a question to put otherwise, so the list ends here.
 */
const seriesColours = ["#1f5fa8", "#a07030", "#339fa1", "#922a03", "#53355d", "#9cb03c"] as const;

export const colours = {
  ink: "#1b2733",
  secondInk: "#55626e",
  line: "#e2e5e2",
  axis: "#b9c0c4",
  surface: "#ffffff",
  lastYear: "#9db8d6",
  // Toner renders the pale blue as a faint grey, so that dashes of it vanish.
  lastYearOnPaper: "#6f8cab",
  increase: "#2f7d55",
  decrease: "#a07030",
  hover: "#1b27330d",
} as const;

/** Paper to #1f5fa8 to #143f73 in equal steps of OKLab lightness, 0.117 each. */
export const heatRamp = ["#ebf1f8", "#b8cce5", "#86a7d2", "#5583bd", "#1f5fa8", "#143f73"] as const;

// Unquoted: ECharts writes it into an SVG attribute as it stands, where quotes would end the attribute.
export const sans = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

export function seriesColour(series: number): string {
  return seriesColours[series % seriesColours.length] ?? seriesColours[0];
}

export function lastYearColour({ paper }: ChartStyle): string {
  return paper ? colours.lastYearOnPaper : colours.lastYear;
}

/** CSS px. */
export function fontSize({ paper }: ChartStyle): number {
  return paper ? 11 : 12;
}

/** Height in CSS px of a chart whose rows do not decide it. */
export function plotHeight({ paper }: ChartStyle): number {
  return paper ? 190 : 200;
}

/** Three quarters of the brightness: the outline of a mark on paper. */
export function darker(hex: string): string {
  const part = (from: number) =>
    Math.round(Number.parseInt(hex.slice(from, from + 2), 16) * 0.75)
      .toString(16)
      .padStart(2, "0");
  return `#${part(1)}${part(3)}${part(5)}`;
}
