import type { CheckKind, Fault, Findings } from "../../datasets/check.ts";
import type { Field } from "../../datasets/field.ts";
import type { Check } from "../report.ts";

/** A check in figures, what was looked at against what of it holds, with the first faults named. */
export function checkOf(kind: CheckKind, field: Field, found: Findings, line: (row: number) => number): Check {
  const { checked, wrong } = found;
  return { check: kind, field: field.id, stated: checked, computed: checked - wrong, ok: wrong === 0, ...detailOf(found, line) };
}

/** Names the first faults so that a clerk can find them: by line, with what is wrong there, or by what is missing. */
function detailOf({ faults, wrong }: Findings, line: (row: number) => number): Pick<Check, "detail" | "detailEn"> {
  if (faults.length === 0) return {};
  const more = wrong - faults.length;
  if (faults.every(({ words }) => words === null)) return linesOnly(faults, more, line);
  const zh = faults.map(({ row, words }) => (row === null ? "" : `第 ${line(row)} 行`) + (words?.zh ?? ""));
  const en = faults.map(({ row, words }) => (row === null ? "" : `line ${line(row)}: `) + (words?.en ?? ""));
  const between = faults.some(({ row }) => row !== null) ? "；" : "、";
  return {
    detail: zh.join(between) + (more > 0 ? `${between}另有 ${more} 处` : ""),
    detailEn: en.join(between === "；" ? "; " : ", ") + (more > 0 ? `, and ${more} more` : ""),
  };
}

function linesOnly(faults: readonly Fault[], more: number, line: (row: number) => number): Pick<Check, "detail" | "detailEn"> {
  const lines = faults.flatMap(({ row }) => (row === null ? [] : [line(row)]));
  return {
    detail: `第 ${lines.join("、")} 行` + (more > 0 ? `，另有 ${more} 行` : ""),
    detailEn: `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}` + (more > 0 ? `, and ${more} more` : ""),
  };
}
