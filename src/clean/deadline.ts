import { cleanDay, type DateContext } from "./date.ts";
import { endOf, isoDay, validDay, type Day } from "./day.ts";
import { value, type Cleaned } from "./result.ts";
import { DEADLINE_DAY } from "./rules.ts";
import { cleanText, LONGEST_FIGURE } from "./text.ts";

const YEAR = "(?:(?<year>(?:19|20)\\d{2})年?[-./]?)?";
const END = "(?:底|末|内)?(?:之?前|以前)?(?:完成)?";
const MONTH = new RegExp(`^${YEAR}(?<month>\\d{1,2})月(?:份)?(?<third>[上中下]旬)?${END}$`);
const DAY = new RegExp(`^${YEAR}(?<month>\\d{1,2})[月/-](?<day>\\d{1,2})[日号]?(?:之?前|以前)(?:完成)?$`);
const QUARTER = new RegExp(`^${YEAR}(?:第)?(?<quarter>[1-4一二三四])季度${END}$`);
const HALF = new RegExp(`^${YEAR}(?<half>[上下])半年${END}$`);
const YEAR_END = /^(?:(?<year>(?:19|20)\d{2})年?)?(?:年?(?:底|末)|年内|年度内)(?:之?前|以前)?(?:完成)?$/;

/**
 * When something is to be done: the last day of it as an ISO date where it is one (`2017年12月底前` is 2017-12-31,
 * `9月` of a file of 2017 is 2017-09-30), else the words as they are: 长期坚持, 全年, 持续推进 are no mistakes.
 */
export function cleanDeadline(raw: string, context: DateContext): Cleaned<string> {
  const cell = cleanText(raw);
  if (cell.kind !== "value" || cell.value.length > LONGEST_FIGURE) return cell;
  const day = lastDayOf(cell.value, context);
  if (day === null) return cell;
  const iso = isoDay(day);
  return iso === cell.value ? cell : value(iso, [...cell.rules, DEADLINE_DAY]);
}

/** The day of a cleaned deadline; `null` for words. */
export function deadlineDay(clean: string): Day | null {
  const cell = /^\d{4}-\d\d-\d\d$/.test(clean) ? cleanDay(clean) : null;
  return cell?.kind === "value" ? cell.value.day : null;
}

function lastDayOf(text: string, context: DateContext): Day | null {
  const plain = cleanDay(text, context);
  if (plain.kind === "value") return endOf(plain.value.day, plain.value.grain);
  const core = text.replace(/\s/g, "").replace(/^(?:于|在|至|截至)/, "");
  for (const [form, last] of FORMS) {
    const groups = form.exec(core)?.groups;
    if (groups === undefined) continue;
    const year = groups.year === undefined ? context.year : Number(groups.year);
    return year === undefined ? null : last(year, groups);
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly (readonly [RegExp, (year: number, groups: Groups) => Day | null])[] = [
  [DAY, (year, { month, day }) => validDay(year, Number(month), Number(day))],
  [MONTH, (year, { month, third }) => endOfMonth(year, Number(month), third)],
  [QUARTER, (year, { quarter = "" }) => endOfMonth(year, 3 * (("1234".indexOf(quarter) + 1) || ("一二三四".indexOf(quarter) + 1)))],
  [HALF, (year, { half }) => endOfMonth(year, half === "上" ? 6 : 12)],
  [YEAR_END, (year) => endOfMonth(year, 12)],
];

function endOfMonth(year: number, month: number, third?: string): Day | null {
  const first = validDay(year, month, 1);
  if (first === null) return null;
  if (third === "上旬" || third === "中旬") return validDay(year, month, third === "上旬" ? 10 : 20);
  return endOf(first, "month");
}
