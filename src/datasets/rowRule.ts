import { withinSentence, type Words } from "../clean/words.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import type { DayField, Field, NumberField } from "./field.ts";

/** What no row of a dataset can be; a row that breaks it is held for review with the label as the reason. */
export interface RowRule {
  readonly id: string;
  readonly label: Words;
  readonly fields: readonly Field[];
  /** The rows that break it, ascending; none where the table lacks a column that the rule needs. */
  readonly broken: (table: Table) => readonly number[];
}

/** `later` cannot lie before `earlier`; rows that lack either day pass. */
export function notBefore(later: DayField, earlier: DayField): RowRule {
  return {
    id: `notBefore:${later.id}:${earlier.id}`,
    label: {
      zh: `${later.heading.zh}早于${earlier.heading.zh}`,
      en: `${later.heading.en} is before ${withinSentence(earlier.heading.en)}`,
    },
    fields: [later, earlier],
    broken: (table) => {
      const after = columnOf(table, later);
      const before = columnOf(table, earlier);
      return after === null || before === null ? [] : rowsBefore(after.values, before.values);
    },
  };
}

/** A count or an amount cannot be below zero. */
export function notNegative(field: NumberField): RowRule {
  return {
    id: `notNegative:${field.id}`,
    label: { zh: `${field.heading.zh}为负数`, en: `${field.heading.en} is negative` },
    fields: [field],
    broken: (table) => {
      const column = columnOf(table, field);
      return column === null ? [] : rowsBelowZero(column.values);
    },
  };
}

function rowsBefore(later: Int32Array, earlier: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < later.length; row++) if (later[row] < earlier[row] && later[row] !== NO_DAY) rows.push(row);
  return rows;
}

function rowsBelowZero(numbers: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < numbers.length; row++) if (numbers[row] < 0) rows.push(row);
  return rows;
}
