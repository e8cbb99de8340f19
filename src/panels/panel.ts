import type { Chart } from "../charts/chart.ts";
import type { ChartStyle } from "../charts/style.ts";
import type { Mark } from "../charts/mark.ts";
import type { Locale, Words } from "../clean/words.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { PickableField } from "../datasets/dimension.ts";
import type { DayField, Field } from "../datasets/field.ts";
import type { RowsOf, Slice } from "../datasets/view.ts";

/** The dashboards in the order of the sidebar. */
export const pageIds = ["overview", "approvals", "permits", "trades", "traffic", "governance"] as const;
export type PageId = (typeof pageIds)[number];

/** One question, answered by one chart and one sentence. `D` is what crosses from the worker: small and cloneable. */
export interface Panel<D> {
  readonly id: string;
  readonly page: Exclude<PageId, "overview">;
  /** Place among the page's panels, ascending. */
  readonly order: number;
  /** Whether it also stands on 总览, and how wide there. */
  readonly overview?: Width;
  readonly width: Width;
  readonly dataset: Dataset;
  /** Fields without which it cannot be drawn; the panel names those that the files lack. */
  readonly needs: readonly Field[];
  /**
   * The fields along which it is drawn: what one of its marks stands for, `[received, type]` in a matrix of months and
   * kinds. A click on a mark narrows every page by what `rowsBehind` tells of these: the period where the dataset's
   * day is among them, and one label each of categories and departments. The marks of a panel that is drawn along
   * none, or along several labels at once, open their rows instead. What is picked of a category or department among
   * these does not narrow the panel itself: it shows all, the others faded.
   */
  readonly along: readonly (DayField | PickableField)[];
  readonly title: Words;
  /** What it means where the rows in view leave nothing to draw; unless told, that there are none. */
  readonly nothing?: Words;
  /** Counted in the worker; `null` where the rows in view leave nothing to draw. */
  readonly compute: (input: PanelInput) => D | null;
  /** The sentence over the chart: short, true, computed. */
  readonly sentence: (data: D, locale: Locale) => Sentence;
  readonly chart: (data: D, style: ChartStyle) => Chart;
  /** The rows behind a mark; `null` where a mark stands for none. */
  readonly rowsBehind: (data: D, mark: Mark) => Where | null;
}

/** Columns of twelve. */
export type Width = 4 | 5 | 6 | 7 | 8 | 12;

export interface PanelInput {
  readonly now: Slice;
  readonly before: Slice | null;
}

/** Plain and emphasised runs of a sentence, in order. */
export type Sentence = readonly (string | { readonly strong: string })[];

/** Which rows of the panel's dataset a mark stands for, under what the view picks, and what they are called. */
export interface Where extends RowsOf {
  readonly title: Words;
}

/** Keeps the type of a panel's data while it is written, and forgets it when panels are listed together. */
export function definePanel<D>(panel: Panel<D>): Panel<unknown> {
  // The one place where the data's type is forgotten: what `compute` returned is only ever handed back to the same panel.
  return panel as unknown as Panel<unknown>;
}

/** Text with its interpolated values emphasised: `say`受理 ${"1,925,485"} 件``. */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number)[]): Sentence {
  return texts.flatMap((text, i) => (i < values.length ? [text, { strong: String(values[i]) }] : [text]));
}
