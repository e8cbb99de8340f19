import { cleanDay } from "./date.ts";
import { isoDay } from "./day.ts";
import { departmentsOf } from "./department.ts";
import type { Department } from "./departments.ts";
import { cleanText } from "./text.ts";

/** A department as a form or a row of a CSV file writes it: "" for what it lacks, short names parted by 、. */
export interface DepartmentTexts {
  readonly name: string;
  readonly short: string;
  readonly successor: string;
  readonly from: string;
  readonly until: string;
}

export function textsOf({ name, short, successor = "", from = "", until = "" }: Department): DepartmentTexts {
  return { name, short: short.join("、"), successor, from, until };
}

/** Dates in any spelling become ISO; one that cannot be read stays as it is, for `departmentFaults` to name. */
export function departmentFrom(texts: DepartmentTexts): Department {
  const name = textOf(texts.name);
  const short = [...new Set(departmentsOf(textOf(texts.short)))].filter((one) => one !== name);
  const [successor, from, until] = [textOf(texts.successor), dateOf(texts.from), dateOf(texts.until)];
  return { name, short, ...(successor !== "" && { successor }), ...(from !== "" && { from }), ...(until !== "" && { until }) };
}

/** The table with another name for one of its departments. */
export function withAlias(departments: readonly Department[], name: string, alias: string): readonly Department[] {
  return departments.map((one) => (one.name === name ? { ...one, short: [...one.short, alias] } : one));
}

/** The table with one department rewritten; where it got a new name, those that it succeeded know it by that. */
export function withChanged(departments: readonly Department[], before: Department, now: Department): readonly Department[] {
  return departments.map((one) => {
    if (one === before) return now;
    return one.successor === before.name ? { ...one, successor: now.name } : one;
  });
}

/** The departments whose work one took over. */
export function predecessorsOf(departments: readonly Department[], { name }: Department): string[] {
  return departments.filter(({ successor }) => successor === name).map((one) => one.name);
}

function textOf(raw: string): string {
  const cell = cleanText(raw);
  return cell.kind === "value" ? cell.value : "";
}

function dateOf(raw: string): string {
  const cell = cleanDay(raw);
  if (cell.kind === "empty") return "";
  return cell.kind === "value" && cell.value.grain === "day" ? isoDay(cell.value.day) : raw.trim();
}
