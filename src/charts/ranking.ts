import type { BarSeriesOption } from "echarts/charts";
import type { Chart, Value, Wording } from "./chart.ts";
import { changeCell, changeColumn, type ChartTable, itemNames, shareColumn } from "./chartTable.ts";
import { fill } from "./decal.ts";
import { frame } from "./frame.ts";
import { header } from "./header.ts";
import { marked } from "./mark.ts";
import { changeAgainst, exact, share } from "./number.ts";
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
  /** Where rows have last year's: what those are called, 上年受理, and what a change is set against, 上年. */
  readonly lastYear?: { readonly name: string; readonly against: string };
  /** What all there is comes to, drawn or not, for values that are parts of it. */
  readonly whole?: number;
}

/** Rows from the top down in the order given, the number at the end of each, last year as a thin bar below it. */
export function ranking(rows: readonly RankingRow[], wording: RankingWording, style: ChartStyle): Chart {
  const { name, lastYear, unit, description } = wording;
  const values = rows.map(({ value }) => value);
  const drawn = rows.some((row) => row.lastYear != null) ? lastYear : undefined;
  const before = rows.map((row) => row.lastYear ?? null);
  const scale = axisScale(largest(values, before), unit, style.locale);
  const names = rowNames(rows.map((row) => row.name), style);
  const { legend, title, bottom } = header(scale.name, drawn ? [{ name }, drawn] : [], style);
  const height = rowHeight(names, style) + (drawn ? 3 : 0);
  const right = Math.max(0, ...rows.map((row) => endWidth(row, scale, style))) + 6;
  return {
    height: bottom - 8 + rows.length * height + 2,
    table: tableOf(rows, { ...wording, lastYear: drawn }, style),
    option: {
      ...frame(description, style),
      legend,
      title,
      grid: { left: names.width + 8, right, top: bottom - 8, bottom: 2, outerBoundsMode: "none" },
      tooltip: tooltip("axis", (index) => tipAt(rows[index], wording, style), style),
      xAxis: { type: "value", show: false, max: largest(values, before) || 1 },
      yAxis: rowAxis(names, style),
      series: [thisYear(rows, scale, name, style), ...(drawn ? [thin(rows, scale, drawn.name, style)] : [])],
    },
  };
}

function thisYear(rows: readonly RankingRow[], scale: AxisScale, name: string, style: ChartStyle): BarSeriesOption {
  return {
    type: "bar",
    name,
    data: rows.map(({ value }, index) => marked(value, 0, index)),
    barWidth: barWidth(style),
    barGap: 0,
    barMinHeight: 1,
    itemStyle: fill(seriesColour(0), 0, 1, style),
    label: endLabel(rows, (row) => !passed(row), scale, style),
    emphasis: { disabled: style.paper },
  };
}

function thin(rows: readonly RankingRow[], scale: AxisScale, name: string, style: ChartStyle): BarSeriesOption {
  return {
    type: "bar",
    name,
    data: rows.map(({ lastYear }) => lastYear ?? null),
    silent: true,
    barWidth: THIN,
    itemStyle: { color: lastYearColour(style) },
    label: { ...endLabel(rows, passed, scale, style), offset: [0, -(barWidth(style) + THIN) / 2] },
    emphasis: { disabled: true },
  };
}

/** CSS px of last year's bar. */
const THIN = 4;

function barWidth({ paper }: ChartStyle): number {
  return paper ? 11 : 14;
}

/** Whether last year's bar reaches beyond this year's, where it would run through a label at the end of that. */
function passed({ value, lastYear = null }: RankingRow): boolean {
  return lastYear !== null && lastYear > (value ?? 0);
}

/** This year's number and note, at the end of the bar that is the longer one. */
function endLabel(rows: readonly RankingRow[], here: (row: RankingRow) => boolean, scale: AxisScale, style: ChartStyle): BarSeriesOption["label"] {
  const size = fontSize(style);
  return {
    show: true,
    position: "right",
    distance: 5,
    color: colours.ink,
    fontSize: size,
    rich: { note: { color: colours.secondInk, fontSize: size - 1, padding: [0, 0, 0, 6] } },
    formatter: ({ dataIndex }) => {
      const row = rows[dataIndex];
      if (!row || !here(row)) return "";
      return valueText(row, scale, style) + (row.note ? `{note|${row.note.replace(/[{}]/g, "")}}` : "");
    },
  };
}

function valueText({ value }: RankingRow, scale: AxisScale, { locale }: ChartStyle): string {
  return value === null ? "" : labelText(value, scale, locale);
}

function endWidth(row: RankingRow, scale: AxisScale, style: ChartStyle): number {
  const size = fontSize(style);
  return 5 + textWidth(valueText(row, scale, style), size) + (row.note ? 6 + textWidth(row.note, size - 1) : 0);
}

function tipAt(row: RankingRow | undefined, { name, lastYear, unit, whole = 0 }: RankingWording, style: ChartStyle): string {
  if (!row) return "";
  const { value, lastYear: then = null, note = "" } = row;
  const { locale } = style;
  const change = lastYear ? changeAgainst(value, then, { unit, against: lastYear.against, locale }) : "";
  const part = value === null || whole <= 0 ? "" : (locale === "zh" ? "占 " : "") + share(value / whole, locale) + (locale === "zh" ? "" : " of all");
  const notes = [note, part, change].filter((text) => text !== "").join(locale === "zh" ? "，" : ", ");
  const now: TipRow = { name, value: exact(value, unit, locale), note: notes, colour: seriesColour(0) };
  if (!lastYear) return tip(row.name, [now]);
  return tip(row.name, [now, { name: lastYear.name, value: exact(then, unit, locale), colour: lastYearColour(style) }]);
}

function tableOf(rows: readonly RankingRow[], { name, unit, lastYear, whole = 0 }: RankingWording, { locale }: ChartStyle): ChartTable {
  const noted = rows.some(({ note = "" }) => note !== "");
  return {
    names: itemNames(locale),
    columns: [
      { name, unit },
      ...(whole > 0 ? [shareColumn(locale)] : []),
      ...(lastYear ? [{ name: lastYear.name, unit }, changeColumn(unit, lastYear.against, locale)] : []),
      ...(noted ? [{ name: locale === "zh" ? "说明" : "Note", unit: "" }] : []),
    ],
    rows: rows.map((row, index) => {
      const { value, lastYear: then = null, note = "" } = row;
      return {
        name: row.name,
        cells: [{ value, mark: { series: 0, index } }, ...(whole > 0 ? [{ value: value === null ? "" : value / whole }] : []), ...(lastYear ? [{ value: then }, changeCell(value, then, unit)] : []), ...(noted ? [{ value: note }] : [])],
      };
    }),
  };
}
