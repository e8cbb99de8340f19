import type { Chart } from "../../charts/chart.ts";
import { colours, sans } from "../../charts/style.ts";
import type { Sentence } from "../../panels/panel.ts";
import { chartSvg } from "./chartSvg.ts";
import { type TextRun, wrappedText } from "./wrappedText.ts";

/** A panel as a picture that stands by itself in a report. */
export interface PanelPicture {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  /** Period, departments, source: what a reader needs to know of where it comes from. */
  readonly notes: readonly string[];
  /** Drawn for the picture's `width` less `PICTURE_MARGINS`. */
  readonly chart: Chart;
  /** CSS px. */
  readonly width: number;
}

const MARGIN = 24;

/** CSS px that a picture's width has beyond its chart's. */
export const PICTURE_MARGINS = 2 * MARGIN;

const TITLE = 20;
const TEXT = 14;
const NOTE = 12;
// Unquoted, as it becomes an attribute.
const serif = "Songti SC, SimSun, Noto Serif CJK SC, serif";

/** The panel as an SVG file: title, sentence, chart, and the notes below a rule. */
export function panelSvg({ id, title, sentence, notes, chart, width }: PanelPicture): { readonly svg: string; readonly height: number } {
  const room = width - PICTURE_MARGINS;
  const parts: string[] = [];
  let y = MARGIN + TITLE;
  const write = (lines: readonly TextRun[][], style: TextStyle) => {
    for (const line of lines) {
      parts.push(textLine(line, y, style));
      y += Math.round(style.size * 1.6);
    }
  };
  write(wrappedText([{ strong: title }], room, TITLE), { size: TITLE, colour: colours.ink, family: serif });
  y -= 6;
  write(wrappedText(sentence, room, TEXT), { size: TEXT, colour: colours.secondInk, family: sans });
  y -= 8;
  parts.push(placed(chartSvg(chart, room, `picture-${id}`), MARGIN, y));
  y += chart.height + 10;
  parts.push(`<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${y}" y2="${y}" stroke="${colours.line}"/>`);
  y += NOTE + 8;
  for (const note of notes) write(wrappedText([note], room, NOTE), { size: NOTE, colour: colours.secondInk, family: sans });
  const height = Math.ceil(y - NOTE + MARGIN / 2);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return { svg: `${open}<rect width="${width}" height="${height}" fill="${colours.surface}"/>${parts.join("")}</svg>`, height };
}

interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly family: string;
}

function textLine(runs: readonly TextRun[], y: number, { size, colour, family }: TextStyle): string {
  const spans = runs.map(({ text, strong }) => `<tspan${strong ? ` font-weight="600" fill="${colours.ink}"` : ""}>${escaped(text)}</tspan>`);
  return `<text x="${MARGIN}" y="${y}" font-size="${size}" font-family="${family}" fill="${colour}" xml:space="preserve">${spans.join("")}</text>`;
}

/** An SVG within another, moved there. */
function placed(svg: string, x: number, y: number): string {
  return svg.replace("<svg ", `<svg x="${x}" y="${y}" `);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
