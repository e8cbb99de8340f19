import { roundTo } from "../clean/round.ts";
import type { Locale } from "../clean/words.ts";
import type { Value } from "./chart.ts";
import type { Mark } from "./mark.ts";
import { digits, signed } from "./number.ts";

/** A chart's exact numbers in lines, for people who cannot see it and for spreadsheets; every mark is one of its cells. */
export interface ChartTable {
  /** What the lines are: 日期, 名称. */
  readonly names: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly name: string;
  /** 件, 元; `%` says that the numbers are fractions; "" for words and for what is counted without a unit. */
  readonly unit: string;
  /** Exactly so many; unless told, as many as a number needs, up to two. */
  readonly decimals?: number;
  /** A difference, which shows its sign. */
  readonly change?: true;
}

export interface TableRow {
  readonly name: string;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
}

/** A number in its column's unit, `null` where there is none, or words; with the mark that it is drawn as. */
export interface TableCell {
  readonly value: Value | string;
  readonly mark?: Mark;
}

/** `受理（件）`, `Accepted (cases)`. */
export function columnHeading({ name, unit }: TableColumn, locale: Locale): string {
  if (unit === "") return name;
  return locale === "zh" ? `${name}（${unit}）` : `${name} (${unit})`;
}

/** A cell as people read it, its unit being in the heading: `1,925,485`, `99.38`, `+6.2`, `无数据`. */
export function cellText({ value }: TableCell, { unit, decimals, change }: TableColumn, locale: Locale): string {
  if (typeof value === "string") return value;
  if (value === null) return locale === "zh" ? "无数据" : "no data";
  const number = unit === "%" ? value * 100 : value;
  return change ? signed(number, locale, decimals, decimals) : digits(number, locale, decimals, decimals);
}

/** A cell as spreadsheets read it: `1925485`, `99.38`, `-6.2`; "" where there is no number. */
export function cellData({ value }: TableCell, { unit, decimals = 6 }: TableColumn): string {
  if (value === null || typeof value === "string") return value ?? "";
  return String(roundTo(unit === "%" ? value * 100 : value, decimals));
}

/** What the shares of a whole stand under. */
export function shareColumn(locale: Locale): TableColumn {
  return { name: locale === "zh" ? "占比" : "Share", unit: "%", decimals: 1 };
}

/** What changes on another period stand under; of rates they are points. `against` is 上年, last year. */
export function changeColumn(unit: string, against: string, locale: Locale): TableColumn {
  const name = locale === "zh" ? `较${against}` : `On ${against}`;
  if (unit !== "%") return { name, unit: "%", decimals: 1, change: true };
  return { name, unit: locale === "zh" ? "个百分点" : "points", change: true };
}

/** The change that belongs under `changeColumn`; "" where there is nothing to compare with. */
export function changeCell(now: Value, before: Value, unit: string): TableCell {
  if (now === null || before === null || (unit !== "%" && before <= 0)) return { value: "" };
  return { value: unit === "%" ? (now - before) * 100 : now / before - 1 };
}

/** What the lines are where a chart cannot say more exactly. */
export function itemNames(locale: Locale): string {
  return locale === "zh" ? "项目" : "Item";
}
