import type { BarSeriesOption } from "echarts/charts";
import type { Chart, Value, Wording } from "./chart.ts";
import { fill } from "./decal.ts";
import { frame } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { changeOnLastYear, exact } from "./number.ts";
import { rowAxis, rowHeight, rowNames } from "./rowNames.ts";
import { type AxisScale, axisScale, labelText, largest } from "./scale.ts";
import { type ChartStyle, colours, fontSize, lastYearColour, seriesColour } from "./style.ts";
import { textWidth } from "./textWidth.ts";
import { tip, type TipRow, tooltip } from "./tooltip.ts";

export interface RankingRow {
  readonly name: string;
  readonly value: Value;
  readonly lastYear?: Value;
  /** A second figure in words, such as a rate or a share, written after the value. */
  readonly note?: string;
}

export interface RankingWording extends Wording {
  /** What the values are: 办件量. */
  readonly name: string;
  /** What last year's are called where rows have them: 上年同期. */
  readonly lastYearName?: string;
}

/** Rows from the top down in the order given, the number at the end of each, last year as a thin bar below it. */
export function ranking(rows: readonly RankingRow[], wording: RankingWording, style: ChartStyle): Chart {
  const { name, lastYearName = style.locale === "zh" ? "上年" : "Last year", unit, description } = wording;
  const values = rows.map(({ value }) => value);
  const before = rows.some(({ lastYear }) => lastYear != null) ? rows.map(({ lastYear }) => lastYear ?? null) : null;
  const scale = axisScale(largest(values, before ?? []), unit, style.locale);
  const names = rowNames(rows.map((row) => row.name), style);
  const { legend, title, bottom } = header(scale.name, before ? [{ name }, { name: lastYearName }] : [], style);
  const height = rowHeight(names, style) + (before ? 3 : 0);
  const right = Math.max(0, ...rows.map((row) => endWidth(row, scale, style))) + 6;
  return {
    height: bottom - 8 + rows.length * height + 2,
    option: {
      ...frame(description, style),
      legend,
      title,
      grid: { left: names.width + 8, right, top: bottom - 8, bottom: 2, outerBoundsMode: "none" },
      tooltip: tooltip("axis", (index) => tipAt(rows[index], { ...wording, lastYearName }, style), style),
      xAxis: { type: "value", show: false, max: largest(values, before ?? []) || 1 },
      yAxis: rowAxis(names, style),
      series: [thisYear(rows, scale, name, style), ...(before ? [thin(before, lastYearName, style)] : [])],
    },
  };
}

function thisYear(rows: readonly RankingRow[], scale: AxisScale, name: string, style: ChartStyle): BarSeriesOption {
  const size = fontSize(style);
  return {
    type: "bar",
    name,
    data: rows.map(({ value }, index) => marked(value, 0, index)),
    barWidth: style.paper ? 11 : 14,
    barGap: 0,
    barMinHeight: 1,
    itemStyle: fill(seriesColour(0), 0, 1, style),
    label: {
      show: true,
      position: "right",
      distance: 5,
      color: colours.ink,
      fontSize: size,
      rich: { note: { color: colours.secondInk, fontSize: size - 1, padding: [0, 0, 0, 6] } },
      formatter: ({ dataIndex }) => {
        const row = rows[dataIndex];
        return row ? valueText(row, scale, style) + (row.note ? `{note|${row.note.replace(/[{}]/g, "")}}` : "") : "";
      },
    },
    emphasis: { disabled: style.paper },
  };
}

function thin(values: readonly Value[], name: string, style: ChartStyle): BarSeriesOption {
  return {
    type: "bar",
    name,
    data: [...values],
    silent: true,
    barWidth: 4,
    itemStyle: { color: lastYearColour(style) },
    emphasis: { disabled: true },
  };
}

function valueText({ value }: RankingRow, scale: AxisScale, { locale }: ChartStyle): string {
  return value === null ? "" : labelText(value, scale, locale);
}

function endWidth(row: RankingRow, scale: AxisScale, style: ChartStyle): number {
  const size = fontSize(style);
  return 5 + textWidth(valueText(row, scale, style), size) + (row.note ? 6 + textWidth(row.note, size - 1) : 0);
}

function tipAt(row: RankingRow | undefined, { name, lastYearName, unit }: Required<Omit<RankingWording, "description">>, style: ChartStyle): string {
  if (!row) return "";
  const { value, lastYear = null, note = "" } = row;
  const { locale } = style;
  const change = changeOnLastYear(value, lastYear, unit, locale);
  const notes = [note, change].filter((text) => text !== "").join(locale === "zh" ? "，" : ", ");
  const now: TipRow = { name, value: exact(value, unit, locale), note: notes, colour: seriesColour(0) };
  const before: TipRow = { name: lastYearName, value: exact(lastYear, unit, locale), colour: lastYearColour(style) };
  return tip(row.name, row.lastYear === undefined ? [now] : [now, before]);
}
