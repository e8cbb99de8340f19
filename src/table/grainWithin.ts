import { coarsest, endOf, type Day, type Grain, type Period } from "../clean/day.ts";
import { extremesOf } from "./days.ts";
import { columnOf, type ColumnKey, type DayColumn, type Table } from "./table.ts";

/**
 * How exactly rows are dated, as far as a period is concerned: the year that a form is of makes no difference to
 * another year, of which other files know the days. A day where the table lacks the column.
 */
export function grainWithin(table: Table, key: ColumnKey<"day">, { from, to }: Period): Grain {
  const column = columnOf(table, key);
  if (column === null) return "day";
  if (column.grains === undefined) return column.grain;
  const concerned = reachesOf(table, column).filter((reach) => reach.grain !== "year" || (reach.from <= to && reach.to >= from));
  return concerned.length === 0 ? column.grain : coarsest(concerned.map(({ grain }) => grain));
}

/** The last day that rows stand for: 31 December, where a year is all that is known; `null` where none has a day. */
export function lastReached(table: Table, key: ColumnKey<"day">): Day | null {
  const column = columnOf(table, key);
  return column === null ? null : latest(reachesOf(table, column).map(({ to }) => to));
}

/** The last day of the rows that are dated at least so exactly; `null` where none is. */
export function lastDated(table: Table, key: ColumnKey<"day">, grain: Grain): Day | null {
  const column = columnOf(table, key);
  if (column === null) return null;
  return latest(reachesOf(table, column).flatMap((reach) => (grain === "year" || reach.grain !== "year" ? [reach.last] : [])));
}

function latest(days: readonly Day[]): Day | null {
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** From the first to the last day that a file's rows stand for; `last` is the day by which the last of them is dated. */
interface Reach extends Period {
  readonly grain: Grain;
  readonly last: Day;
}

const known = new WeakMap<DayColumn, readonly Reach[]>();

/** Computed once per column: it reads every row. */
function reachesOf(table: Table, column: DayColumn): readonly Reach[] {
  const earlier = known.get(column);
  if (earlier !== undefined) return earlier;
  const { parts } = table.origin;
  const reaches = parts.flatMap(({ firstRow }, i) => reachOf(column.values.subarray(firstRow, parts[i + 1]?.firstRow ?? table.length), column.grains?.[i] ?? column.grain));
  known.set(column, reaches);
  return reaches;
}

function reachOf(days: Int32Array, grain: Grain): Reach[] {
  const { first, last } = extremesOf(days);
  return first > last ? [] : [{ grain, from: first as Day, to: endOf(last as Day, grain), last: last as Day }];
}
