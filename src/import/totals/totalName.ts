/**
 * `part` (小计) sums the rows since the one before, `whole` (合计, 总计) all of them, a `breakdown` (其中) is part of
 * what stands above it, an `average` (平均) sums nothing.
 */
export type TotalKind = "part" | "whole" | "breakdown" | "average";

/** A row that states a sum, or a part or an average of one. */
export interface TotalRow {
  readonly record: number;
  readonly kind: TotalKind;
  /** The cell that names it, such as `市公安局小计`; of a bare 小计 with the group above it. */
  readonly name: string;
}

/** Columns in which a row is named: a total says so in one of the first few. */
export const NAMING_COLUMNS = 4;

export interface TotalName {
  readonly kind: TotalKind;
  /** Cells with words that may stand beside the name: the department of a 小计, a remark. */
  readonly words: number;
}

/** Longer texts are no name, and not worth folding. */
const LONGEST = 60;
/** A character of these is in every name below; of most cells in none. */
const TELLING = /[计中汇全均tf]/i;

const PART: TotalName = { kind: "part", words: 1 };
const WHOLE: TotalName = { kind: "whole", words: 1 };

/** What names a total, by its wording: 合计, 总计, 小计, 全站, or ending in one, such as 一季度小计, 合计（万元）, 合计：25项. */
export function totalName(text: string): TotalName | null {
  if (text.length > LONGEST || !TELLING.test(text)) return null;
  const name = bareTotalName(text);
  if (name.length === 0 || name.length > 20) return null;
  if (/^(其中|of-?which)/i.test(name)) return { kind: "breakdown", words: 1 };
  if (/小计$/.test(name)) return PART;
  if (/(合计|总计|共计|总合计|累计)[数额]?$/.test(name) || /^(汇总|全站|全部|计)$/.test(name)) return WHOLE;
  if (/^(平均|均值|平均[数值]|[年月日]均|[年月日]平均)$/.test(name)) return { kind: "average", words: 1 };
  // Total is a make of petrol as well, so the rest of its row must be figures.
  if (/^sub-?total$/i.test(name)) return { ...PART, words: 0 };
  return /^(grand)?total$/i.test(name) ? { ...WHOLE, words: 0 } : null;
}

/** Whether a name says only that it is a sum, and not of what. */
export function isBareTotal(text: string): boolean {
  return /^(小计|合计|总计|共计|计|sub-?total|(grand)?total)$/i.test(bareTotalName(text));
}

/**
 * Words for the whole of a place, a year, an office: a row that bears one may be a total or a value like others, so
 * only its figures tell. 市本级 is none: it stands beside the townships, not over them.
 */
export function namesTheWhole(text: string): boolean {
  return /^(全[市区县州省国镇乡年局院校体]|全系统|整体|总[数量额和体])$/.test(bareTotalName(text));
}

/** Without space, a colon, a unit in brackets or a count behind it. */
function bareTotalName(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .replace(/[\s\u200b]/g, "")
    .replace(/[（(][^（()）]*[)）]$/, "")
    .replace(/(?<=计)[:：]?[\d,，.]+[^\d]{0,3}$/, "")
    .replace(/[:：]$/, "");
}
