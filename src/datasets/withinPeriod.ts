import { addDays, isoDay, partsOf, type Day, type Period } from "../clean/day.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { askCodes, type DataCheck } from "./check.ts";
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
      const told = tellDays(table, days, period);
      const found = told === null ? null : askCodes(told, ANSWERS);
      return told === null || found === null || found.wrong > found.checked * FEW ? [] : rowsOutside(told, found.wrong);
    },
  };
}

/** Every row that is left lies within the period that the file states. */
export function withinPeriod(days: readonly DayField[], period: Period): DataCheck {
  return {
    kind: "period",
    fields: days,
    find: (table) => {
      const told = tellDays(table, days, period);
      return told === null ? null : askCodes(told, ANSWERS);
    },
  };
}

// What the days of a row tell, the more the greater.
const NOTHING = 0;
const OUTSIDE = 1;
const WITHIN = 2;
const ANSWERS = [null, false, true];

/** By row, whether one of its days lies in the period; `null` where no column tells. Days known by the year alone do not. */
function tellDays(table: Table, days: readonly DayField[], period: Period): Uint8Array | null {
  const columns = days.flatMap((field) => columnOf(table, field) ?? []).filter(({ grain }) => grain !== "year");
  if (columns.length === 0) return null;
  const told = new Uint8Array(table.length);
  for (const { values, grain } of columns) {
    const from = grain === "month" ? firstOfMonth(period.from) : period.from;
    for (let row = 0; row < values.length; row++) {
      const day = values[row];
      const tells = day === NO_DAY ? NOTHING : day < from || day > period.to ? OUTSIDE : WITHIN;
      if (tells > told[row]) told[row] = tells;
    }
  }
  return told;
}

function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - partsOf(day).day);
}

function rowsOutside(told: Uint8Array, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; rows.length < count; row++) if (told[row] === OUTSIDE) rows.push(row);
  return rows;
}
