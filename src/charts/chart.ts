import type {
  BarSeriesOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from "echarts/charts";
import type {
  AriaComponentOption,
  CalendarComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartTable } from "./chartTable.ts";

/** What the charts here may ask of ECharts; `components/echarts.ts` registers exactly this. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | AriaComponentOption
  | CalendarComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

/** A drawing, complete but for its width, which it was laid out for by its `ChartStyle`. */
export interface Chart {
  readonly option: ChartOption;
  /** CSS px. */
  readonly height: number;
  /** What it shows, in exact numbers. */
  readonly table: ChartTable;
  /** How many categories stand side by side over its lower axis; none where that counts something, or is no axis. */
  readonly across?: number;
}

/** By how much a chart may be drawn taller than it asks for, to stand level with its neighbours; beyond, it looks pulled. */
export const TALLEST = 1.7;

/** A number in the base unit; a rate as a fraction; `null` where there is none, drawn as a gap and never as 0. */
export type Value = number | null;

export interface Series {
  readonly name: string;
  readonly values: readonly Value[];
}

/** Last year's values beside this year's, category by category; or those of another period that is compared with. */
export interface LastYear extends Series {
  /** What a change is set against, in the style's language: 上年, 上期, last year. */
  readonly against: string;
  /** The series that it is last year's of; the first unless told. */
  readonly of?: number;
}

/** What every chart is told besides its data. */
export interface Wording {
  /** Base unit in the style's language: 件, 元, 人次, yuan. `%` says that the values are fractions. */
  readonly unit: string;
  /** The chart in one or two sentences, for people who cannot see it. */
  readonly description: string;
}
