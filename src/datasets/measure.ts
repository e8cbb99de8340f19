import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import type { Weights } from "../table/group.ts";
import type { DayField, NumberField } from "./field.ts";

/**
 * What is counted, at either grain: in a summary the sum of `column`, in detail one for each row that `each` accepts.
 * `null` where the table can tell neither.
 */
export type Measure = (table: Table) => { readonly weights: Weights } | null;

/** A detail row's vote: 1, 0, or NaN where the row cannot tell; `null` where the table lacks the columns it asks. */
export type Vote = (table: Table) => ((row: number) => number) | null;

/** A quantity in a summary's column, or the votes of detail rows; a table may hold rows of both kinds. */
export function counted(column: NumberField, each: Vote = always): Measure {
  return remembered((table) => {
    const summary = columnOf(table, column);
    const vote = each(table);
    if (summary === null && vote === null) return null;
    if (summary === null && each === always) return { weights: null };
    const weights = new Float64Array(table.length);
    for (let row = 0; row < weights.length; row++) {
      const stated = summary === null ? NaN : summary.values[row];
      weights[row] = Number.isNaN(stated) && vote !== null ? vote(row) : stated;
    }
    return { weights };
  });
}

/** The numbers of a column, missing ones left out. */
export function summed(column: NumberField): Measure {
  return (table) => {
    const found = columnOf(table, column);
    return found === null ? null : { weights: found.values };
  };
}

/**
 * The numbers of `column`; of `other` for the rows of a file in which `column` is empty throughout.
 * A gap in a file that has the column stays a gap: the two need not be of one size.
 */
export function summedOrElse(column: NumberField, other: NumberField): Measure {
  return remembered((table) => {
    const preferred = columnOf(table, column)?.values;
    const fallback = columnOf(table, other)?.values;
    if (preferred === undefined) return fallback === undefined ? null : { weights: fallback };
    if (fallback === undefined) return { weights: preferred };
    const weights = preferred.slice();
    table.origin.parts.forEach(({ firstRow }, i, parts) => {
      const end = parts[i + 1]?.firstRow ?? table.length;
      const own = preferred.subarray(firstRow, end);
      if (own.every(Number.isNaN)) weights.set(fallback.subarray(firstRow, end), firstRow);
    });
    return { weights };
  });
}

/** What `measure` gives in the rows that `admits` accepts, nothing in the others; all of it where `admits` is `null`. */
export function only(measure: Measure, admits: (table: Table) => ((row: number) => boolean) | null): Measure {
  return remembered((table) => {
    const all = measure(table);
    const accepts = admits(table);
    if (all === null || accepts === null) return all;
    const { weights } = all;
    return {
      weights: Float64Array.from({ length: table.length }, (_, row) => (accepts(row) ? (weights?.[row] ?? 1) : NaN)),
    };
  });
}

const always: Vote = () => () => 1;

/** Rows in which the day is given. */
export function dated(field: DayField): Vote {
  return (table) => {
    const column = columnOf(table, field);
    return column === null ? null : (row) => (column.values[row] === NO_DAY ? 0 : 1);
  };
}

/** Of the rows in which both days are given, those where `day` is not after `limit`. */
export function notAfter(day: DayField, limit: DayField): Vote {
  return (table) => {
    const days = columnOf(table, day);
    const limits = columnOf(table, limit);
    if (days === null || limits === null) return null;
    return (row) => {
      if (days.values[row] === NO_DAY || limits.values[row] === NO_DAY) return NaN;
      return days.values[row] <= limits.values[row] ? 1 : 0;
    };
  };
}

function remembered(measure: Measure): Measure {
  const known = new WeakMap<Table, ReturnType<Measure>>();
  return (table) => {
    const earlier = known.get(table);
    if (earlier !== undefined) return earlier;
    const answer = measure(table);
    known.set(table, answer);
    return answer;
  };
}
