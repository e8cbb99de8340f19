import type { CustomSeriesOption } from "echarts/charts";
import type { CalendarComponentOption } from "echarts/components";
import { type Day, dayOf, isoDay, partsOf, weekdayOf } from "../clean/day.ts";
import type { Locale } from "../clean/words.ts";
import type { Chart, Value, Wording } from "./chart.ts";
import type { ChartTable } from "./chartTable.ts";
import { dayNames, dayText, monthNames } from "./dayNames.ts";
import { addDays } from "./dayTicks.ts";
import { frame } from "./frame.ts";
import { heatLegend, missingShapes } from "./heatLegend.ts";
import { heatColour, type HeatSteps, heatSteps } from "./heatSteps.ts";
import { marked } from "./mark.ts";
import { exact } from "./number.ts";
import { axisScale } from "./scale.ts";
import { type ChartStyle, colours, fontSize, heatRamp } from "./style.ts";
import { tip, tooltip } from "./tooltip.ts";

export interface CalendarData {
  readonly year: number;
  /** What the values are: 访问次数. */
  readonly name: string;
  /** A value per day from 1 January on. A `null` is a day without data; days beyond the end have not come yet. */
  readonly values: readonly Value[];
}

/** A stretch of whole months in one row of weeks. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Every day of a year in a shade: weeks across, Monday at the top; two half-years below each other where it is narrow. */
export function calendar(data: CalendarData, { unit, description }: Wording, style: ChartStyle): Chart {
  const { year, name, values } = data;
  const first = dayOf(year, 1, 1);
  const stretches = stretchesOf(year, style);
  const cell = cellWidth(stretches, style);
  const months = fontSize(style) + 6;
  const rowHeight = months + Math.min(cell, tallest) * 7 + 6;
  const top = fontSize(style) + 8;
  const steps = heatSteps(values);
  const scale = axisScale(steps.width * heatRamp.length, unit, style.locale);
  const content = (index: number) =>
    tip(dayText(addDays(first, index), style.locale), [{ name, value: exact(values[index] ?? null, unit, style.locale) }]);
  return {
    height: Math.ceil(top + stretches.length * rowHeight),
    table: tableOf(data, unit, style),
    option: {
      ...frame(description, style),
      tooltip: tooltip("item", content, style),
      calendar: stretches.map((stretch, row) => weeks(stretch, cell, top + row * rowHeight + months, style)),
      // The legend first, so that going from two rows to one changes nothing but what follows it.
      series: [
        heatLegend(steps, scale, values.includes(null), style),
        ...stretches.map((stretch, row) => days(stretch, values, { row, steps, cell }, style)),
      ],
    },
  };
}

function stretchesOf(year: number, style: ChartStyle): Stretch[] {
  const whole = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (cellWidth([whole], style) >= 11) return [whole];
  return [
    { from: whole.from, to: dayOf(year, 6, 30) },
    { from: dayOf(year, 7, 1), to: whole.to },
  ];
}

/** Cells are square up to this height, in CSS px, and only grow wider beyond it. */
const tallest = 18;

function cellWidth(stretches: readonly Stretch[], style: ChartStyle): number {
  const weeksAcross = Math.max(...stretches.map(({ from, to }) => Math.floor((to - from + weekdayOf(from)) / 7) + 1));
  return Math.floor(((style.width - gutter(style) - 2) / weeksAcross) * 4) / 4;
}

/** The weekdays' names on the left; CSS px. */
function gutter(style: ChartStyle): number {
  return style.locale === "zh" ? fontSize(style) + 8 : fontSize(style) * 2 + 10;
}

function weeks({ from, to }: Stretch, cell: number, top: number, style: ChartStyle): CalendarComponentOption {
  const size = fontSize(style);
  return {
    left: gutter(style),
    top,
    cellSize: [cell, Math.min(cell, tallest)],
    range: [isoDay(from), isoDay(to)],
    splitLine: { show: true, lineStyle: { color: colours.secondInk, width: 1 } },
    itemStyle: { color: "transparent", borderWidth: 0 },
    yearLabel: { show: false },
    monthLabel: { nameMap: monthNames[style.locale], color: colours.secondInk, fontSize: size, margin: 5, align: "left" },
    dayLabel: { firstDay: 1, nameMap: weekdays[style.locale], color: colours.secondInk, fontSize: Math.min(size, cell + 1), margin: 6 },
  };
}

// From Sunday on, as ECharts wants them; every other one, as they would touch.
const weekdays: Record<Locale, string[]> = {
  zh: ["日", "一", "", "三", "", "五", ""],
  en: ["Sun", "Mon", "", "Wed", "", "Fri", ""],
};

interface Row {
  /** Which of the calendars. */
  readonly row: number;
  readonly steps: HeatSteps;
  /** Width of a day in px. */
  readonly cell: number;
}

function days({ from, to }: Stretch, values: readonly Value[], { row, steps, cell }: Row, style: ChartStyle): CustomSeriesOption {
  const first = dayOf(partsOf(from).year, 1, 1);
  const begin = from - first;
  const shown = values.slice(begin, to - first + 1);
  return {
    type: "custom",
    coordinateSystem: "calendar",
    calendarIndex: row,
    data: shown.map((value, place) => marked([isoDay(addDays(first, begin + place)), value ?? Number.NaN], 0, begin + place)),
    renderItem: ({ dataIndex }, api) => {
      const value = shown[dataIndex] ?? null;
      const [x = 0, y = 0] = api.coord?.(isoDay(addDays(first, begin + dataIndex))) ?? [];
      const [width, height] = [cell - 1, Math.min(cell, tallest) - 1];
      const [left, top] = [x - width / 2, y - height / 2];
      if (value === null) return { type: "group", children: missingShapes(left, top, width, height) };
      return {
        type: "rect",
        shape: { x: left, y: top, width, height },
        style: { fill: heatColour(value, steps), ...(style.paper ? { stroke: colours.secondInk, lineWidth: 0.25 } : {}) },
      };
    },
  };
}

function tableOf({ year, name, values }: CalendarData, unit: string, { locale }: ChartStyle): ChartTable {
  const first = dayOf(year, 1, 1);
  return {
    names: dayNames[locale],
    columns: [{ name, unit }],
    rows: values.map((value, index) => ({ name: dayText(addDays(first, index), locale), cells: [{ value, mark: { series: 0, index } }] })),
  };
}
