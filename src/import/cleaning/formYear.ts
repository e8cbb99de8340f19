import { isoDay, yearPeriod, type Period } from "../../clean/day.ts";
import { cleanDay } from "../../clean/date.ts";
import type { Words } from "../../clean/words.ts";
import type { RowRule } from "../../datasets/rowRule.ts";
import { statedPeriod } from "../checks/statedPeriod.ts";
import type { FileContext } from "../layout/context.ts";
import type { FoundForm } from "../layout/form.ts";

/** Which year a form is of: that of its 年度, that of title or file name, a span that is no year, or none. */
export type YearFound = { readonly kind: "label"; readonly year: number } | { readonly kind: "title" | "none" } | { readonly kind: "part"; readonly period: Period };

/** `written` is what a 年度 line says, `null` where none does. */
export function yearOf(written: string | null, context: FileContext): YearFound {
  const said = written === null ? null : (statedPeriod(written) ?? yearAlone(written));
  const period = said ?? statedPeriod(context.text);
  if (period !== null && !isWholeYear(period)) return { kind: "part", period };
  if (said !== null) return { kind: "label", year: yearIn(said) };
  return { kind: context.year === null ? "none" : "title" };
}

function yearAlone(raw: string): Period | null {
  const cell = cleanDay(raw.replace(/度\s*$/, ""));
  return cell.kind === "value" && cell.value.grain === "year" ? yearPeriod(yearIn({ from: cell.value.day })) : null;
}

function yearIn({ from }: Pick<Period, "from">): number {
  return Number(isoDay(from).slice(0, 4));
}

function isWholeYear({ from, to }: Period): boolean {
  const year = yearPeriod(yearIn({ from }));
  return from === year.from && to === year.to;
}

/** What holds a form's row where it is of no year that anybody could tell. */
export function yearRules({ dataset: { time }, form }: FoundForm, year: YearFound): RowRule[] {
  if (year.kind === "part") return [{ id: "formPart", label: partWords(year.period), fields: [time], broken: everyRow }];
  return year.kind === "none" ? [{ id: "formYear", label: noYearWords(form.name), fields: [time], broken: everyRow }] : [];
}

function partWords({ from, to }: Period): Words {
  return {
    zh: `统计期为 ${isoDay(from)} 至 ${isoDay(to)}，不是一个整年，不能作为全年数计入`,
    en: `It is for ${isoDay(from)} to ${isoDay(to)}, which is no whole year, so its figures are not a year's`,
  };
}

function noYearWords(name: Words): Words {
  return {
    zh: `《${name.zh}》的标题、“年度”栏和文件名都没有写明年度，无法判断是哪一年的数。请在文件名中注明年度（如“2017年”）后重新导入`,
    en: `Neither title nor 年度 nor file name of the ${name.en} says which year it is for. Put the year into the file name, such as “2017年”, and import it again`,
  };
}

/** A form has one row, and the rule is about all of it. */
export const everyRow: RowRule["broken"] = ({ length }) => Array.from({ length }, (_, row) => row);
