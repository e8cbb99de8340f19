import type { Rule } from "./result.ts";
import type { Quantity } from "./unit.ts";

// Ids stand in exported cleaning reports and saved workspaces: a label may be reworded, an id may not.

export const TRIMMED = rule("text.trim", "去除首尾空格", "Space at the ends removed");
export const INVISIBLE = rule("text.invisible", "去除不可见字符", "Invisible characters removed");
export const WINDOWS_MARK = rule("text.windowsMark", "还原破折号、引号", "Dashes and quotes restored from control characters");
export const HALF_WIDTH = rule("text.halfWidth", "全角转半角", "Full-width characters made half-width");
export const GUARD = rule("text.guard", "去除 Excel 防护符", "Excel text guard removed");
export const NULL_WORD = rule("empty.word", "空值写法", "Word for “no value” read as empty");

export const THOUSANDS = rule("number.thousands", "去除千位分隔符", "Thousands separators removed");
export const CURRENCY = rule("number.currency", "去除货币符号", "Currency sign removed");
export const SIGN = rule("number.sign", "统一正负号写法", "Sign rewritten");
export const SCIENTIFIC = rule("number.scientific", "科学计数法换算", "Scientific notation expanded");
export const CHINESE_NUMERAL = rule("number.chinese", "中文数字换算", "Chinese numerals converted");
export const UNIT_WORD = rule("number.unitWord", "去除单位文字", "Unit word removed");

export const DATE_FORM = rule("date.form", "统一日期写法", "Date rewritten in one form");
export const DATE_TIME = rule("date.time", "去除时刻", "Time of day removed");
export const DATE_WEEKDAY = rule("date.weekday", "去除星期", "Weekday removed");
export const DATE_SERIAL = rule("date.serial", "Excel 日期序号", "Excel serial number read as a date");
export const DATE_YEAR = rule("date.year", "补全年份", "Year completed");
export const DATE_BEIJING = rule("date.beijing", "换算为北京时间", "Converted to Beijing time");
export const DATE_RUN = rule("date.run", "按月份顺序识别", "Month told from its place in the run of months");

export const DAYS_AT_ONCE = rule("days.atOnce", "即办件按 0 日计", "“On the spot” counted as 0 days");
export const DAYS_WORDING = rule("days.wording", "统一时限写法", "Wording of the time limit removed");

export const CATEGORY = rule("category.alias", "类别名称归一", "Category given its standard name");
export const DEPARTMENT = rule("department.alias", "部门简称归一", "Department given its full name");
export const DEPARTMENT_PLACE = rule("department.place", "去除地名前缀", "Place name before the department removed");
export const DEPARTMENT_LIST = rule("department.list", "统一多部门分隔写法", "Departments separated in one way");
export const DOCUMENT_BRACKETS = rule("document.brackets", "文号年份统一用六角括号", "Year of a document number put in 〔〕");
export const DEADLINE_DAY = rule("deadline.day", "时限换算为最后一天", "Deadline read as its last day");
export const CODE_UPPER = rule("code.upper", "字母转大写", "Letters made upper-case");
export const CODE_SPACE = rule("code.space", "去除编号内空格", "Spaces inside the code removed");

/** The rule under which a number of that quantity is brought to its base unit. */
export const UNIT_SCALE: Readonly<Record<Quantity, Rule>> = {
  money: rule("unit.money", "金额单位换算", "Amount converted to yuan"),
  count: rule("unit.count", "数量单位换算", "Count converted to single units"),
  rate: rule("unit.rate", "百分号换算", "Percentage converted to a fraction"),
  duration: rule("unit.duration", "时长换算", "Duration converted to seconds"),
  area: rule("unit.area", "面积单位换算", "Area converted to square metres"),
};

function rule(id: string, zh: string, en: string): Rule {
  return { id, label: { zh, en } };
}
