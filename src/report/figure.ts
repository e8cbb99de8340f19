import type { Span } from "./notFigures.ts";

/** How a figure is meant: 150余次 is at least that many, 近200件 at most, 约200件 about. */
export type Precision = "exact" | "atLeast" | "atMost" | "about";

/** What a figure counts. `bare` has no unit; a `day` counts days since 1970. */
export type Measured = "count" | "money" | "rate" | "points" | "times" | "day" | "bare";

/** A day of any year; month and day from 1. */
interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A figure as a text states it. Values are in the base unit: 元, pieces, fractions of 1. `from` and `to` are in the readable text. */
export interface Figure extends Span {
  /** As written, with what qualifies it: 1925485万件, 150余次, 减少48项. */
  readonly written: string;
  readonly value: number;
  /** Of a day that names no year, until the period of the text has told it; its `value` is NaN so long. */
  readonly yearless?: MonthDay;
  /** The upper end of a range, 3—5件; else `null`. */
  readonly upTo: number | null;
  /** What one in its last digit is worth: 10,000 for 3万, 0.01 for 99%, 10 for 150余. */
  readonly step: number;
  readonly measured: Measured;
  /** 件, 项, 元, %: without 万 and 亿. */
  readonly noun: string;
  /** 1, 10,000 (万) or another that the unit multiplies by. */
  readonly scale: number;
  readonly precision: Precision;
  /** Set where the words around say that it is how much something rose or fell. */
  readonly change: "up" | "down" | null;
  /** Words that count nothing more often than not, such as 三项: a figure only where a metric is clearly meant. */
  readonly unsure: boolean;
}
