import type { Words } from "../clean/words.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { RowsOf, Slice } from "../datasets/view.ts";

/** A figure that leaders quote. `value` is in the base unit: 元, 件, 人次; rates are fractions, dates days since 1970. */
export interface Metric {
  /** `trades.amount`: stable, also the `data-metric` on screen. */
  readonly id: string;
  readonly dataset: Dataset;
  readonly label: Words;
  readonly unit: MetricUnit;
  /** How it is computed, for whoever asks. */
  readonly definition: Words;
  readonly wording: Wording;
  /** `null` where the data cannot tell. */
  readonly compute: (now: Slice) => number | null;
  /** The rows that made the value, where they are fewer than all in view. */
  readonly rowsBehind?: (now: Slice) => RowsOf;
  /** How its change on the compared period is put: growth in percent, a difference in its unit, percentage points, or not at all. */
  readonly change: "growth" | "difference" | "points" | "none";
  /** Whether each month has its own, which make a small line on 总览. */
  readonly byMonth?: true;
}

/**
 * How reports put a figure. `terms` are the words that name it in Chinese text, the most telling first: 受理业务, 累计受理.
 * Where the place of the number tells, `#` stands for it: 合并为#项; `…` for what else its sentence has between: #个部门…证照.
 */
export interface Wording {
  readonly terms: readonly string[];
}

/** A rate is shown as a percentage; yuan and counts in 万 and 亿 where they are large; a `day` by its ISO date. */
export type MetricUnit =
  | { readonly kind: "rate" }
  | { readonly kind: "money" }
  | { readonly kind: "day" }
  | { readonly kind: "count"; readonly noun: Words };

/** A metric's value under a view and under the compared period. */
export interface MetricAnswer {
  readonly id: string;
  readonly value: number | null;
  readonly before: number | null;
  readonly rowsBehind: RowsOf;
  /** Dimensions of which something is picked that does not narrow it. */
  readonly notFollowed: readonly string[];
}
