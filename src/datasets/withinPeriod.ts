import { endOf, isoDay, type Day, type Period } from "../clean/day.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { askRows, type DataCheck } from "./check.ts";
import type { DayField } from "./field.ts";
import type { RowRule } from "./rowRule.ts";

/** Of more rows than this share it is the title that means something else, such as when the list was published. */
const FEW = 0.1;

/**
 * No row lies outside the period that its file states: one of its days at least lies within, for a case of December
 * may be closed in January. Where more than a few do, rows are not held on the word of a title; `withinPeriod` tells.
 */
export function notOutside(days: readonly DayField[], period: Period): RowRule {
  return {
    id: "notOutside",
    label: {
      zh: `不在标题或文件名所载统计期（${isoDay(period.from)} 至 ${isoDay(period.to)}）内`,
      en: `Outside the period that the title or file name states (${isoDay(period.from)} to ${isoDay(period.to)})`,
    },
    fields: days,
    broken: (table) => {
      const within = withinReader(table, days, period);
      const found = within === null ? null : askRows(table, within);
      if (within === null || found === null || found.wrong > found.checked * FEW) return null;
      return (row) => within(row) === false;
    },
  };
}

/** Every row that is left lies within the period that the file states. */
export function withinPeriod(days: readonly DayField[], period: Period): DataCheck {
  return {
    kind: "period",
    fields: days,
    find: (table) => {
      const within = withinReader(table, days, period);
      return within === null ? null : askRows(table, within);
    },
  };
}

/** Whether a day of the row lies in the period; `null` where it has none. Days known by the year alone tell nothing. */
function withinReader(table: Table, days: readonly DayField[], period: Period): ((row: number) => boolean | null) | null {
  const columns = days.flatMap((field) => columnOf(table, field) ?? []).filter(({ grain }) => grain !== "year");
  if (columns.length === 0) return null;
  return (row) => {
    const known = columns.filter(({ values }) => values[row] !== NO_DAY);
    if (known.length === 0) return null;
    return known.some(({ values, grain }) => values[row] <= period.to && (values[row] >= period.from || endOf(values[row] as Day, grain) >= period.from));
  };
}
