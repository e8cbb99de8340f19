import type { Period } from "../../clean/day.ts";
import type { DataCheck } from "../../datasets/check.ts";
import { codeChecks } from "../../datasets/codeChecks.ts";
import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import { everyDay } from "../../datasets/everyDay.ts";
import { withinPeriod } from "../../datasets/withinPeriod.ts";
import type { Table } from "../../table/table.ts";
import type { CheckContext } from "./checkContext.ts";
import { checkOf } from "./checkDetail.ts";
import type { Check } from "../report.ts";

/** What the rows of a file's table that are counted say to the checks of its dataset. */
export function checkTable(dataset: Dataset, table: Table, { line, unitOf, period }: CheckContext): Check[] {
  return checksOf(dataset, period).flatMap((check) => {
    const found = check.find(table, unitOf);
    if (found === null) return [];
    const field = check.fields.find(({ id }) => table.columns.has(id)) ?? check.fields[0];
    return [checkOf(check.kind, field, found, line)];
  });
}

/** Those that follow from the fields and the dataset's nature, and those that it declares. */
function checksOf(dataset: Dataset, period: Period | null): DataCheck[] {
  return [
    ...(dataset.daily ? [everyDay(dataset.time)] : []),
    ...(period === null ? [] : [withinPeriod(dataset.dated, period)]),
    ...fieldsOf(dataset).flatMap((field) => (field.kind === "code" ? codeChecks(field) : [])),
    ...dataset.checks,
  ];
}
