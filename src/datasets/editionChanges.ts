import { partsOf, yearPeriod } from "../clean/day.ts";
import { extent } from "../table/days.ts";
import { filterPeriod } from "../table/filter.ts";
import { rowsNotIn } from "../table/notIn.ts";
import { allRows } from "../table/table.ts";
import type { Subset } from "./dataset.ts";
import type { CategoryField, DayField, DepartmentField, TextField } from "./field.ts";

/** Of a list with one edition a year, the rows that the edition of so many years later lacks; earlier where negative. */
export function lackedBy(yearsLater: number, year: DayField, identity: readonly (CategoryField | DepartmentField | TextField)[]): Subset {
  return (table, rows) => {
    const own = extent(table, rows, year);
    if (own === null) return rows;
    const other = yearPeriod(partsOf(own.to).year + yearsLater);
    return rowsNotIn(table, rows, filterPeriod(table, allRows(table), year, other), identity);
  };
}
