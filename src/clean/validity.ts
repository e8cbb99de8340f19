import { cleanDay } from "./date.ts";
import { addDays, addMonths, endOf, type Day } from "./day.ts";
import { readChineseNumber } from "./numeral.ts";

const TERM = /^(?:自\D{0,8}[起后]|试行|暂行|有效期|有效)*为?(?<count>\d{1,2}|[一二三四五六七八九十两]+)个?(?<unit>年|月)$/;
const UNTIL = /(?:至|到|~|～|—|--|-(?=\d{4}))(?<end>\d{4}\D.*?|\d{8})(?:日?止|为止)?$/;

/**
 * The last day on which something holds: `5年` and 试行两年 counted from `from`, the end of `2017-11-01至2022-10-31`,
 * or a date by itself. `null` for 长期, for what is no validity, and for a term without a beginning.
 */
export function validityEnd(text: string, from: Day | null): Day | null {
  const plain = text.replace(/\s/g, "");
  const term = TERM.exec(plain)?.groups;
  if (term !== undefined) {
    const count = Number(readChineseNumber(term.count)?.digits ?? term.count);
    return from === null || !Number.isInteger(count) ? null : addDays(addMonths(from, term.unit === "年" ? 12 * count : count), -1);
  }
  const until = cleanDay(UNTIL.exec(plain)?.groups?.end ?? plain);
  return until.kind === "value" ? endOf(until.value.day, until.value.grain) : null;
}
