import type { Rule } from "../../clean/result.ts";

// Rules that fill a cell from around it, or by hand; those that rewrite a cell itself are in clean/rules.ts.

export const FILL_DOWN: Rule = { id: "fill.down", label: { zh: "补全合并单元格", en: "Merged cell filled down" } };
export const YEAR_TITLE: Rule = { id: "fill.year", label: { zh: "按标题或文件名补年度", en: "Year taken from the title or file name" } };
export const DEPARTMENT_TITLE: Rule = { id: "fill.department", label: { zh: "按标题或文件名补部门", en: "Department taken from the title or file name" } };
export const FORM_CONSTANT: Rule = { id: "fill.form", label: { zh: "按统计表的口径补全", en: "Filled in as the form defines it" } };
export const OPEN_END: Rule = { id: "date.openEnd", label: { zh: "长期有效记为无截止日期", en: "Valid indefinitely: no end date" } };
export const HAND: Rule = { id: "hand.cell", label: { zh: "人工更正", en: "Corrected by hand" } };
