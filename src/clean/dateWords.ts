import { DATE_DEADLINE_WORDS, DATE_NO_END, DATE_PERIOD, DATE_RANGE } from "./refusals.ts";
import type { Refusal } from "./result.ts";

const NO_END = /^(?:长期|永久|终身|无固定期限|无限期|不限期|无期限|至今)/;
const RANGE = /\d.*(?:至|到|~)|[年月日号]-\d|^\d{1,2}-\d{1,2}[月.]|^\d{4}-\d{4}$|\d{4}[-/.]\d{1,2}.*[-/]\d{4}(?=[-/.年]|$)|^\d{4}年\d{1,2}-\d/;
const PERIOD = /季度?$|季度|半年|^\d{4}-?Q[1-4]$|^Q[1-4]/i;
const DEADLINE = /[底末初前]|[上中下]旬|以内|之内|左右|以后|全年|常年|持续|适时|尽快|按期|随时|年内|月内/;

/** Why a text about time is no date: it names no end, a range, a quarter, a deadline; `null` where it is not about time. */
export function whyNoDate(core: string): Refusal | null {
  if (NO_END.test(core)) return DATE_NO_END;
  if (RANGE.test(core)) return DATE_RANGE;
  if (PERIOD.test(core)) return DATE_PERIOD;
  return core.length <= 20 && DEADLINE.test(core) ? DATE_DEADLINE_WORDS : null;
}
