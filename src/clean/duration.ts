import { isNullWord } from "./empty.ts";
import { NOT_DAYS, NUMBER_RANGE } from "./refusals.ts";
import { readWrittenNumber } from "./writtenNumber.ts";
import { scaled } from "./decimal.ts";
import { empty, refused, value, type Cleaned } from "./result.ts";
import { DAYS_AT_ONCE, DAYS_WORDING, NULL_WORD } from "./rules.ts";
import { LONGEST_FIGURE, prepareFigure } from "./text.ts";
import { parseUnit, type Unit } from "./unit.ts";

const SECONDS_PER_DAY = 86_400;
const CLOCK = /^(?:(\d+):)?([0-5]?\d):([0-5]\d)(?:\.\d+)?$/;
const WORDED = /^(?:(\d+)小时)?(?:(\d+)分钟?)?(?:(\d+)秒)?$/;

/** Seconds of `00:03:25`, `3:25` (minutes and seconds), `3分25秒` or `1小时20分`; `null` for anything else. */
export function clockSeconds(text: string): number | null {
  const found = CLOCK.exec(text) ?? (text === "" ? null : WORDED.exec(text));
  if (!found) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

const AT_ONCE = /^(?:即办|即办件|即时|即时办理|即时办结|即到即办|即来即办|当场|当场办|当场办理|当场办结|当场办毕|当日办结|立等可取|马上办)$/;
const UNLIMITED = /^(?:无?(?:法定)?(?:时限|期限)?(?:无|不限|没有规定|未规定|无规定)|无(?:法定|承诺)?(?:办结|办理)?(?:时限|期限))$/;
const LIMIT = /^(?:(?:自)?受理(?:之日)?[起后]|不超过|法定|承诺)?(.+?)(?:之?以?内)?(?:办结|办理|完成)?$/;

/**
 * A time limit in days, working days counted as days: `6个工作日` is 6, `即办` is 0, `24小时` is 1; a bare number
 * takes the unit of its heading, else days. `无法定时限` is empty. Refuses ranges, months and years, which have no
 * fixed number of days.
 */
export function cleanDayCount(raw: string, context: { readonly unit?: Unit } = {}): Cleaned<number> {
  const { text, rules } = prepareFigure(raw);
  if (text === "") return empty(rules);
  if (text.length > LONGEST_FIGURE) return refused(NOT_DAYS);
  if (isNullWord(text) || UNLIMITED.test(text)) return empty([...rules, NULL_WORD]);
  const core = text.replace(/\s/g, "").replace(/\(.*\)$|[。;]$/g, "");
  if (AT_ONCE.test(core)) return value(0, [...rules, DAYS_AT_ONCE]);
  const figure = readWrittenNumber(LIMIT.exec(core)?.[1] ?? core);
  if ("id" in figure) return refused(figure === NUMBER_RANGE ? NUMBER_RANGE : NOT_DAYS);
  const unit = figure.tail === "" ? context.unit : parseUnit(figure.tail, "duration");
  if (unit === null || figure.minus || (unit && unit.quantity !== "duration")) return refused(NOT_DAYS);
  const seconds = scaled(figure.amount, unit?.factor ?? SECONDS_PER_DAY);
  const worded = core !== text || figure.tail !== "" || figure.rules.length > 0;
  return value(seconds / SECONDS_PER_DAY, worded ? [...rules, DAYS_WORDING] : rules);
}
