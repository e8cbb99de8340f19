import { formatExact } from "../clean/format.ts";
import type { Words } from "../clean/words.ts";
import { slotsAlike } from "../table/alike.ts";
import { columnOf, type ColumnKey, type Table } from "../table/table.ts";
import { askRows, type Answer, type DataCheck } from "./check.ts";
import type { NumberField } from "./field.ts";
import { usualRange, type UsualRange } from "./usualRange.ts";

/** 万 written for 元 is off by 10,000, less a factor of three for what like numbers differ by themselves. */
const APART = 3_000;

/**
 * No number is ten thousand times its neighbours, or a ten-thousandth: the others of its row, such as the budget of a
 * deal, and those in the same column of the rows that share the labels of `alike`. 0 stands for unknown.
 */
export function oneScale(fields: readonly NumberField[], alike: readonly ColumnKey<"label">[]): DataCheck {
  return {
    kind: "scale",
    fields,
    find: (table) => {
      const columns = scaledColumns(table, fields, alike);
      return askRows(table, (row) => {
        const known = columns.filter(({ values }) => values[row] > 0);
        return known.length === 0 ? null : judge(known, row);
      });
    },
  };
}

interface ScaledColumn {
  readonly field: NumberField;
  readonly values: Float64Array;
  readonly usualAt: (row: number) => UsualRange;
}

function scaledColumns(table: Table, fields: readonly NumberField[], alike: readonly ColumnKey<"label">[]): ScaledColumn[] {
  const { slots, size } = slotsAlike(table, alike);
  return fields.flatMap((field): ScaledColumn[] => {
    const column = columnOf(table, field);
    if (column === null) return [];
    const series = Array.from({ length: size }, (): number[] => []);
    column.values.forEach((value, row) => value > 0 && series[slots[row]].push(value));
    const usual = series.map((numbers) => usualRange(numbers, APART));
    return [{ field, values: column.values, usualAt: (row) => usual[slots[row]] }];
  });
}

function judge(known: readonly ScaledColumn[], row: number): Answer {
  const smallest = known.reduce((a, b) => (b.values[row] < a.values[row] ? b : a));
  const largest = known.reduce((a, b) => (b.values[row] > a.values[row] ? b : a));
  if (largest.values[row] >= smallest.values[row] * APART) return () => besideWords(smallest, largest, row);
  const stray = known.find(({ values, usualAt }) => values[row] < usualAt(row).low || values[row] > usualAt(row).high);
  return stray === undefined || (() => alikeWords(stray, row));
}

function besideWords(smallest: ScaledColumn, largest: ScaledColumn, row: number): Words {
  const [one, other] = [statement(smallest, row), statement(largest, row)];
  return { zh: `${one.zh}，${other.zh}`, en: `${one.en}, ${other.en}` };
}

function alikeWords({ field, values, usualAt }: ScaledColumn, row: number): Words {
  const one = statement({ field, values }, row);
  const middle = formatExact(usualAt(row).middle);
  return { zh: `${one.zh}，同类多在 ${middle} 上下`, en: `${one.en}, where others of its kind are about ${middle}` };
}

function statement({ field, values }: Pick<ScaledColumn, "field" | "values">, row: number): Words {
  const number = formatExact(values[row]);
  return { zh: `${field.heading.zh} ${number}`, en: `${field.heading.en.toLowerCase()} ${number}` };
}
