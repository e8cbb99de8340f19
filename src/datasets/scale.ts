import { formatExact } from "../clean/format.ts";
import { withinSentence, type Words } from "../clean/words.ts";
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
      return columns.length === 0 ? null : askRows(table, (row) => judge(columns, row));
    },
  };
}

interface ScaledColumn {
  readonly field: NumberField;
  readonly values: Float64Array;
  /** Per series, and for each row its series. */
  readonly usual: readonly (UsualRange | null)[];
  readonly slots: Uint32Array;
}

function scaledColumns(table: Table, fields: readonly NumberField[], alike: readonly ColumnKey<"label">[]): ScaledColumn[] {
  const present = fields.flatMap((field) => {
    const column = columnOf(table, field);
    return column === null ? [] : [{ field, values: column.values }];
  });
  if (present.length === 0) return [];
  const { slots, size } = slotsAlike(table, alike);
  return present.map((column) => {
    const series = Array.from({ length: size }, (): number[] => []);
    column.values.forEach((value, row) => value > 0 && series[slots[row]].push(value));
    return { ...column, slots, usual: series.map((numbers) => usualRange(numbers, APART)) };
  });
}

/** A number that stands alone in its row, and whose series is too short, has no neighbours to be held against. */
function judge(columns: readonly ScaledColumn[], row: number): Answer {
  let smallest: ScaledColumn | null = null;
  let largest: ScaledColumn | null = null;
  let told = false;
  for (const column of columns) {
    const value = column.values[row];
    if (!(value > 0)) continue;
    const usual = column.usual[column.slots[row]];
    if (usual !== null && (value < usual.low || value > usual.high)) return () => alikeWords(column, row);
    told ||= usual !== null || smallest !== null;
    if (smallest === null || value < smallest.values[row]) smallest = column;
    if (largest === null || value > largest.values[row]) largest = column;
  }
  if (smallest === null || largest === null || !told) return null;
  const [one, other] = [smallest, largest];
  return other.values[row] < one.values[row] * APART || (() => besideWords(one, other, row));
}

function besideWords(one: ScaledColumn, other: ScaledColumn, row: number): Words {
  const [a, b] = [statement(one, row), statement(other, row)];
  return { zh: `${a.zh}，${b.zh}`, en: `${a.en}, ${b.en}` };
}

function alikeWords(column: ScaledColumn, row: number): Words {
  const { zh, en } = statement(column, row);
  const middle = formatExact(column.usual[column.slots[row]]?.middle);
  return { zh: `${zh}，同类多在 ${middle} 上下`, en: `${en}, where others of its kind are about ${middle}` };
}

function statement({ field: { heading }, values }: ScaledColumn, row: number): Words {
  const number = formatExact(values[row]);
  return { zh: `${heading.zh} ${number}`, en: `${withinSentence(heading.en)} ${number}` };
}
