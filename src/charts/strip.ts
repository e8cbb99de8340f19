import type { CustomSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { Chart, Wording } from "./chart.ts";
import type { ChartTable } from "./chartTable.ts";
import { frame, valueAxis } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { exact, share } from "./number.ts";
import { rowAxis, rowNames } from "./rowNames.ts";
import { axisScale, largest } from "./scale.ts";
import { type ChartStyle, colours, darker, fontSize, sans, seriesColour } from "./style.ts";
import { textWidth } from "./textWidth.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface StripRow {
  readonly name: string;
  /** The values that are like each other, in any order; none where they are too many to be told apart. */
  readonly values: readonly number[];
  /** Where the middle half of all values begins, their median, and where it ends. */
  readonly quartiles: readonly [first: number, median: number, third: number];
  /** Those far from the others, the farthest first. */
  readonly outliers: readonly { readonly name: string; readonly value: number; readonly note?: string }[];
}

export interface StripWording extends Wording {
  /** What the values are: 节资率. */
  readonly name: string;
  /** What a dot is, 项目, and what one far from the others is, 偏离同类的项目. */
  readonly one: string;
  readonly outlier: string;
}

/** How values scatter in each row: a dot for each, a box for their middle half with the median across it, and the ones far out by name. */
export function strip(rows: readonly StripRow[], wording: StripWording, style: ChartStyle): Chart {
  const { unit, description } = wording;
  const far = rows.flatMap(({ outliers }) => outliers.map(({ value }) => value));
  const near = rows.flatMap(({ values, quartiles }) => [...values, ...quartiles]);
  const scale = axisScale(largest(near, far), unit, style.locale);
  const names = rowNames(rows.map(({ name }) => name), style);
  const keys = [wording.one, middleName(style), ...(far.length > 0 ? [wording.outlier] : [])];
  const { legend, title, bottom } = header(scale.name, keys.map((name) => ({ name })), style);
  const ticks = fontSize(style) + 14;
  const left = names.width + 12;
  return {
    height: bottom + rows.length * ROW + ticks,
    table: tableOf(rows, wording, style),
    option: {
      ...frame(description, style),
      legend: { ...legend, itemWidth: 10 },
      title,
      grid: { left, right: 12, top: bottom - 4, bottom: ticks, outerBoundsMode: "none" },
      tooltip: tooltip("item", (index, row) => tipAt(rows[row]?.outliers[index], wording, style), style),
      xAxis: { ...valueAxis(scale, style), splitNumber: style.width < 400 ? 3 : 5, min: Math.min(0, ...near, ...far) < 0 ? undefined : 0 },
      yAxis: rowAxis(names, style),
      series: [boxes(rows, style), dots(rows, wording.one, style), ...(far.length > 0 ? [outliers(rows, wording, { left, right: 12 }, style)] : [])],
    },
  };
}

/** CSS px of a row: the box, and a line of text above and below it. */
const ROW = 68;
/** Half the height of a box in px. */
const HALF = 13;

function middleName({ locale }: ChartStyle): string {
  return locale === "zh" ? "居中的一半、中位数" : "Middle half, median";
}

function boxes(rows: readonly StripRow[], style: ChartStyle): CustomSeriesOption {
  return {
    type: "custom",
    name: middleName(style),
    data: rows.map(({ quartiles }, row) => [...quartiles, row]),
    encode: { x: [0, 1, 2], y: 3 },
    itemStyle: { color: boxColour, borderColor: colours.lastYear, borderWidth: 1 },
    silent: true,
    tooltip: { show: false },
    z: 1,
    renderItem: ({ dataIndex }, api) => {
      const [first, middle, third] = (rows[dataIndex]?.quartiles ?? []).map((value) => api.coord?.([value, dataIndex]) ?? []);
      const [[x1 = 0, y = 0] = [], [x2 = 0] = [], [x3 = 0] = []] = [first, middle, third];
      return {
        type: "group",
        children: [
          { type: "rect", shape: { x: x1, y: y - HALF, width: Math.max(1, x3 - x1), height: 2 * HALF }, style: { fill: boxColour, stroke: colours.secondInk, lineWidth: style.paper ? 0.75 : 0 } },
          { type: "line", shape: { x1: x2, y1: y - HALF - 3, x2, y2: y + HALF + 3 }, style: { stroke: colours.ink, lineWidth: 2 } },
        ],
      };
    },
  };
}

const boxColour = "#dce6f2";

/** Each value as a small dot, up and down by turns of the golden section: dots of like values then seldom meet. */
function dots(rows: readonly StripRow[], name: string, style: ChartStyle): ScatterSeriesOption {
  const color = seriesColour(0);
  return {
    type: "scatter",
    name,
    data: rows.flatMap(({ values }, row) => values.map((value, i) => ({ value: [value, row], symbolOffset: [0, (((i * 0.618) % 1) - 0.5) * 2 * (HALF - 3)] }))),
    symbolSize: style.paper ? 3.5 : 4.5,
    itemStyle: { color, opacity: style.paper ? 1 : 0.55 },
    silent: true,
    tooltip: { show: false },
    z: 2,
  };
}

/** Edges of the plot in px from those of the chart. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

function outliers(rows: readonly StripRow[], { outlier }: StripWording, edges: Edges, style: ChartStyle): ScatterSeriesOption {
  const color = seriesColour(3);
  return {
    type: "scatter",
    name: outlier,
    data: rows.flatMap((row, place) => row.outliers.map(({ value }, i) => ({ ...marked([value, place], place, i), label: nameLabel(row, i, edges, style) }))),
    symbol: "diamond",
    symbolSize: style.paper ? 11 : 13,
    itemStyle: { color, ...(style.paper ? { borderColor: darker(color), borderWidth: 1 } : {}), opacity: 1 },
    emphasis: { disabled: style.paper },
    z: 3,
  };
}

/** The farthest two have their names beside them, one above and one below, towards the middle of the chart. */
function nameLabel({ outliers: found, quartiles }: StripRow, index: number, { left, right }: Edges, style: ChartStyle) {
  const one = found[index];
  if (one === undefined || index > 1) return { show: false };
  const size = fontSize(style);
  const number = share(one.value, style.locale);
  const room = (style.width - left - right) * 0.72 - textWidth(`${number} `, size);
  const beyond = one.value > quartiles[1];
  const side = beyond ? "right" : "left";
  return {
    show: true,
    position: [beyond ? 12 : 0, index === 0 ? -size - 12 : 25] as [number, number],
    align: side as "left" | "right",
    color: colours.ink,
    fontSize: size,
    fontFamily: sans,
    formatter: `${cut(one.name, room, size)} ${number}`,
  };
}

function cut(name: string, room: number, size: number): string {
  if (textWidth(name, size) <= room) return name;
  const signs = [...name];
  while (signs.length > 1 && textWidth(`${signs.join("")}…`, size) > room) signs.pop();
  return `${signs.join("")}…`;
}

function tipAt(one: StripRow["outliers"][number] | undefined, { name, unit }: StripWording, { locale }: ChartStyle): string {
  return one ? tip(one.name, [{ name, value: exact(one.value, unit, locale), note: one.note ?? "" }]) : "";
}

function tableOf(rows: readonly StripRow[], { name, one, outlier, unit }: StripWording, { locale }: ChartStyle): ChartTable {
  const words = locale === "zh" ? { median: "中位数", first: "下四分位", third: "上四分位", note: "说明" } : { median: "Median", first: "First quartile", third: "Third quartile", note: "Note" };
  const noted = rows.some(({ outliers: found }) => found.some(({ note = "" }) => note !== ""));
  const rest = noted ? [{ value: "" }] : [];
  return {
    names: one,
    columns: [{ name: words.median, unit }, { name: words.first, unit }, { name: words.third, unit }, { name: `${outlier}${locale === "zh" ? "：" : ": "}${name}`, unit }, ...(noted ? [{ name: words.note, unit: "" }] : [])],
    rows: rows.flatMap((row, series) => {
      const [first, median, third] = row.quartiles;
      const group = { name: row.name, cells: [{ value: median }, { value: first }, { value: third }, { value: "" }, ...rest] };
      const far = row.outliers.map((found, index) => ({
        name: found.name,
        cells: [{ value: "" }, { value: "" }, { value: "" }, { value: found.value, mark: { series, index } }, ...(noted ? [{ value: found.note ?? "" }] : [])],
      }));
      return [group, ...far];
    }),
  };
}
