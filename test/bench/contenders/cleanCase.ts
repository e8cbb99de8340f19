import { dayOf, partsOf } from "../../../src/clean/day.ts";
import { departments } from "../cases/names.ts";
import type { Countable } from "../tally.ts";

// The little cleaning that the figures need, for peers that have none of their own: by regular expression and lookup,
// as a good program for this one file would do it. None of them counts its changes or looks for duplicates.

/** A case as far as the figures and the picks need it. */
export interface CleanCase extends Countable {
  readonly day: number | null;
}

/** The cells of a record that the figures need, by their heading. */
export type RawCase = Readonly<Record<"受理日期" | "承诺办结日期" | "办结日期" | "办理部门" | "事项类型" | "办理状态" | "收费金额", string>>;

export function cleanCase(raw: RawCase): CleanCase {
  const day = dayIn(raw.受理日期);
  return {
    day,
    month: monthIn(day),
    department: departmentIn(raw.办理部门),
    type: raw.事项类型,
    status: raw.办理状态,
    fee: fenIn(raw.收费金额),
    onTime: isOnTime(dayIn(raw.办结日期), dayIn(raw.承诺办结日期)),
  };
}

const DATE = /^(\d{4})(?:[-/年](\d{1,2})[-/月](\d{1,2})日?|(\d{2})(\d{2}))$/;

export function dayIn(text: string): number | null {
  const found = DATE.exec(text.trim());
  if (found === null) return null;
  const [, year, month, date, compactMonth, compactDate] = found;
  return dayOf(Number(year), Number(month ?? compactMonth), Number(date ?? compactDate));
}

export function monthIn(day: number | null): number | null {
  if (day === null) return null;
  const { year, month } = partsOf(day as Parameters<typeof partsOf>[0]);
  return year * 12 + month - 1;
}

export function isOnTime(completed: number | null, promised: number | null): boolean | null {
  return completed === null || promised === null ? null : completed <= promised;
}

/** Every way of writing a department, and its name. */
export const departmentNames: ReadonlyMap<string, string> = new Map(
  departments.flatMap(({ name, written }) => written.map((other): [string, string] => [other, name])),
);

export function departmentIn(text: string): string {
  return departmentNames.get(text) ?? text;
}

export function fenIn(text: string): number {
  const fee = text.trim();
  if (fee === "" || fee === "—") return NaN;
  const unit = fee.endsWith("万元") ? 1_000_000 : 100;
  return Math.round(Number(fee.replace(/万?元$/, "").replaceAll(",", "")) * unit);
}
