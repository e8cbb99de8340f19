import type { Refusal } from "./result.ts";

// Ids stand in exported cleaning reports: a label may be reworded, an id may not.

export const NOT_A_NUMBER = refusal("number.unreadable", "不是数字", "Not a number");
export const NUMBER_RANGE = refusal("number.range", "填写的是区间，不是一个数", "A range, not one number");
export const NUMBER_IS_DATE = refusal("number.date", "填写的是日期，不是数字", "A date, not a number");
export const NUMBER_APPROXIMATE = refusal("number.approximate", "填写的是约数，无法据此统计", "An approximate figure, which cannot be added up");
export const NUMBER_TOO_LARGE = refusal("number.tooLarge", "位数过多，无法精确统计", "Too many digits to be exact");
export const NUMBER_GROUPING = refusal("number.grouping", "千位分隔符位置不对", "Thousands separators in the wrong places");
export const UNIT_CONFLICT = refusal("unit.conflict", "单位与本列不符", "The unit does not fit this column");
export const UNIT_MISSING = refusal("unit.missing", "缺少百分号，无法判断是百分数还是比值", "No percent sign: a percentage cannot be told from a ratio");
export const FOREIGN_CURRENCY = refusal("unit.foreignCurrency", "外币金额未折算为人民币", "A foreign currency, not converted to yuan");
export const EXCEL_OVERFLOW = refusal("excel.overflow", "导出时列宽不足，原值已丢失", "Lost on export: the Excel column was too narrow");

export const NOT_A_DATE = refusal("date.unreadable", "不是日期", "Not a date");
export const NO_SUCH_DAY = refusal("date.noSuchDay", "日期不存在", "There is no such day");
export const NO_SUCH_MONTH = refusal("date.noSuchMonth", "月份不存在", "There is no such month");
export const YEAR_OUT_OF_RANGE = refusal("date.year", "年份不在 1900 至 2100 年之间", "The year is not between 1900 and 2100");
export const YEAR_MISSING = refusal("date.yearMissing", "缺少年份", "The year is missing");
export const EXCEL_ZERO_DAY = refusal("date.excelZero", "Excel 空日期（1900年1月0日）", "Excel’s empty date (1900/1/0)");
export const DATE_RANGE = refusal("date.range", "填写的是起止日期，不是一个日期", "A span of dates, not one date");
export const DATE_AMBIGUOUS = refusal("date.ambiguous", "年月日顺序无法判断", "The order of year, month and day cannot be told");
export const JANUARY_OR_OCTOBER = refusal("date.januaryOrOctober", "无法判断是1月还是10月", "January or October cannot be told apart");
export const DATE_DEADLINE_WORDS = refusal("date.deadline", "填写的是时限，不是具体日期", "A deadline in words, not a date");
export const DATE_NO_END = refusal("date.noEnd", "长期有效，没有截止日期", "Valid indefinitely, so there is no end date");
export const DATE_PERIOD = refusal("date.period", "填写的是季度或半年，不是具体日期", "A quarter or half-year, not a date");

export const NOT_DAYS = refusal("days.unreadable", "不是以日计的时限", "Not a time limit in days");
export const UNKNOWN_CATEGORY = refusal("category.unknown", "不在类别表中", "Not among the known categories");
export const CODE_DESTROYED = refusal("code.destroyed", "编号被 Excel 改成数字，原值已丢失", "Turned into a number by Excel; the original code is lost");
export const RULE_OFF = refusal("rule.off", "要靠已停用的清洗规则才能读出", "Can only be read by a cleaning rule that is switched off");

function refusal(id: string, zh: string, en: string): Refusal {
  return { id, label: { zh, en } };
}
