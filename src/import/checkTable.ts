import { checkCreditCode, checkIdentityNumber, isDestroyedId } from "../clean/code.ts";
import { daysInMonth, isoDay, partsOf, type Day } from "../clean/day.ts";
import { fieldsOf, type Dataset } from "../datasets/dataset.ts";
import type { CodeField } from "../datasets/field.ts";
import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import type { Check } from "./report.ts";

/** Statements about a file's table: no day missing, codes whose check digits hold, no id destroyed by Excel. */
export function checkTable(dataset: Dataset, table: Table): Check[] {
  const codes = fieldsOf(dataset).flatMap((field) => (field.kind === "code" ? checkCodes(table, field) : []));
  return dataset.daily ? [...checkDays(dataset, table), ...codes] : codes;
}

/** Every day from the first to the last, widened to whole months, has a row. Monthly files have no days to miss. */
function checkDays(dataset: Dataset, table: Table): Check[] {
  const column = columnOf(table, dataset.time);
  if (column === null || column.values.length < 28) return [];
  const present = new Set(column.values);
  present.delete(NO_DAY);
  const days = [...present].sort((a, b) => a - b);
  if (days.length < 28) return [];
  const first = partsOf(days[0] as Day);
  const last = partsOf(days[days.length - 1] as Day);
  const from = days[0] - first.day + 1;
  const to = days[days.length - 1] + daysInMonth(last.year, last.month) - last.day;
  const missing: string[] = [];
  for (let day = from; day <= to; day++) if (!present.has(day)) missing.push(isoDay(day as Day));
  const named = missing.length > 10 ? `${missing.slice(0, 10).join("、")} …` : missing.join("、");
  return [{ check: "days", field: dataset.time.id, stated: to - from + 1, computed: to - from + 1 - missing.length, ok: missing.length === 0, ...(named === "" ? {} : { detail: named }) }];
}

function checkCodes(table: Table, field: CodeField): Check[] {
  const column = columnOf(table, field);
  if (column === null) return [];
  const valid = column.labels.map((label) => label === "" || isValidCode(field, label));
  const destroyed = column.labels.map(isDestroyedId);
  const count = (test: (code: number) => boolean) => column.codes.reduce((n, code) => (test(code) ? n + 1 : n), 0);
  const filled = count((code) => code !== 0);
  if (filled === 0) return [];
  const lost = count((code) => destroyed[code]);
  const wrong = count((code) => !valid[code] && !destroyed[code]);
  return [
    ...(field.code === "serial" ? [] : [{ check: "digits", field: field.id, stated: filled, computed: filled - wrong, ok: wrong === 0 }]),
    ...(lost === 0 ? [] : [{ check: "destroyed", field: field.id, stated: filled, computed: filled - lost, ok: false }]),
  ];
}

/** Masked codes (`632801********1234`) cannot be checked and are not wrong. */
function isValidCode(field: CodeField, text: string): boolean {
  if (field.code === "serial" || text.includes("*")) return true;
  if (field.code === "credit") return checkCreditCode(text) === "ok";
  return checkIdentityNumber(text) === "ok" || checkCreditCode(text) === "ok" || text.length === 15;
}
