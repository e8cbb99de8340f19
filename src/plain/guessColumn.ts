import { checkIdentityNumber, isDestroyedId } from "../clean/code.ts";
import { cleanDay, type DateValue } from "../clean/date.ts";
import { isNullWord } from "../clean/empty.ts";
import { normaliseHeading } from "../clean/heading.ts";
import { cleanNumber } from "../clean/number.ts";
import { cleanText } from "../clean/text.ts";
import { parseUnit, type Unit } from "../clean/unit.ts";

/** What a column of a plain table seems to hold; nobody has told. */
export interface ColumnGuess {
  readonly kind: "number" | "day" | "code" | "text";
  /** Of a column of numbers: the unit in its heading's bracket, or % where the cells bear it. */
  readonly unit: Unit | null;
  /** Where it is about people, what is to be masked. */
  readonly personal: Personal | null;
  /** Of a column whose heading speaks of time: the year that title or file name state, for 9月 and 9月29日. */
  readonly year: number | null;
}
export type Personal = "identity" | "phone" | "name";

/** The share of a column's values that must be of a kind. */
const MOSTLY = 0.8;

/** Distinct values that are looked at, spread over all of them. */
const SAMPLED = 300;

const CODE_HEADING = /(?:编号|编码|代码|序号|证号|文号|单号|案号|流水号|号码|卡号|[账帐]号|索引号|电话|手机|(?:^|[^A-Z])(?:ID|NO\.?|CODE))$/;
const TIME_HEADING = /日期|时间|年份|年度|年月|月份|^年$|^月$|期$|DATE|TIME|^YEAR$|^MONTH$/;
const NAME_HEADING = /(?:姓名|联系人|经办人|填报人|制表人|审核人|法定代表人|法人代表|户主|户名|收款人|领取人|当事人|来访人|信访人|申请人|办事人)$/;
const PHONE_HEADING = /(?:手机号?|手机号码|联系电话|来电号码|联系方式)$/;
const IDENTITY_HEADING = /(?:身份证|身份证号|身份证号码|公民身份号码)$/;
const MOBILE = /^1[3-9]\d{9}$/;

/** Letters mixed with figures, a zero before others, twelve figures and more: not to be added up. */
const CODE = /^(?=.*\d)(?:(?=.*[a-z])[a-z\d][a-z\d_/.-]*|0\d+|\d{12,})$/i;

/** Tells kind, unit and privacy of a column from its heading, the distinct texts of its rows, and the file's year. */
export function guessColumn(heading: string, texts: readonly string[], fileYear: number | null = null): ColumnGuess {
  const { name, gloss } = normaliseHeading(heading);
  const sample = sampleOf(texts);
  const mostly = (test: (text: string) => boolean) => sample.length > 0 && sample.filter(test).length >= MOSTLY * sample.length;
  const personal = personalOf(name, sample);
  const timely = TIME_HEADING.test(name);
  const year = timely ? fileYear : null;
  const kind = personal === null ? kindOf(name, { timely, year }, mostly) : personal === "name" ? "text" : "code";
  const unit = (gloss === null ? null : parseUnit(gloss)) ?? (mostly((text) => /[%％]$/.test(text)) ? parseUnit("%") : null);
  return { kind, unit: kind === "number" ? unit : null, personal, year };
}

/** The number in a cell of the column, in its base unit, durations in the heading's; NaN where there is none. */
export function numberReader({ unit }: ColumnGuess): (text: string) => number {
  const context = unit === null ? {} : { unit };
  const divisor = unit?.quantity === "duration" ? unit.factor : 1;
  return (text) => {
    const cell = cleanNumber(text, context);
    return cell.kind === "value" ? cell.value / divisor : NaN;
  };
}

/** The date in a cell of the column, or `null`. */
export function dateReader({ year }: Pick<ColumnGuess, "year">): (text: string) => DateValue | null {
  const context = year === null ? {} : { year };
  return (text) => {
    const cell = cleanDay(text, context);
    return cell.kind === "value" ? cell.value : null;
  };
}

interface Time {
  readonly timely: boolean;
  readonly year: number | null;
}

function kindOf(name: string, { timely, year }: Time, mostly: (test: (text: string) => boolean) => boolean): ColumnGuess["kind"] {
  const dateIn = dateReader({ year });
  // A bare number is a date only where the heading says so: 2017 may be a count, 20170929 a serial.
  if (mostly((text) => (timely || !/^[\d.]+$/.test(text)) && dateIn(text) !== null)) return "day";
  if (CODE_HEADING.test(name) || mostly((text) => CODE.test(text) || isDestroyedId(text))) return "code";
  return mostly((text) => cleanNumber(text).kind === "value") ? "number" : "text";
}

function personalOf(name: string, sample: readonly string[]): Personal | null {
  const often = (test: (text: string) => boolean) => sample.length > 0 && 2 * sample.filter(test).length >= sample.length;
  if (IDENTITY_HEADING.test(name) || often((text) => checkIdentityNumber(text) === "ok")) return "identity";
  if (PHONE_HEADING.test(name) || often((text) => MOBILE.test(text))) return "phone";
  return NAME_HEADING.test(name) ? "name" : null;
}

function sampleOf(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / SAMPLED));
  return texts.flatMap((text, i) => {
    const cell = i % step === 0 ? cleanText(text) : null;
    return cell?.kind === "value" && !isNullWord(cell.value) ? [cell.value] : [];
  });
}
