import type { Words } from "../clean/words.ts";
import type { CategoryField, NumberField } from "./field.ts";

/**
 * A national form of labels with a value beside each, which stands for one row of its dataset: 统计指标, 单位, 统计数 line
 * by line, not one heading per column. Its year and who filled it in are found by `YEAR_LABELS` and `REPORTER_LABELS`.
 */
export interface Form {
  readonly name: Words;
  /** Words of its title, as it stands above the form or in the file's name. */
  readonly titles: readonly string[];
  /** The figures that the dataset takes from it. The first is what the form is about: its line is the row's. */
  readonly figures: readonly FormFigure[];
  /** Further labels, by which it is told from any other list of indicators. */
  readonly marks: readonly string[];
  /** What is true of all it counts, though no line says so. */
  readonly constants: readonly FormConstant[];
}

interface FormFigure {
  readonly field: NumberField;
  /** Without numbering and brackets, which lines may have or not. */
  readonly labels: readonly string[];
}

interface FormConstant {
  readonly field: CategoryField;
  readonly value: string;
}

export const YEAR_LABELS: readonly string[] = ["年度", "统计年度", "报告年度", "填报年度", "年份", "统计时间", "统计期", "报告期"];

export const REPORTER_LABELS: readonly string[] = ["填报单位", "填报单位名称", "填报部门", "填报机关", "填表单位", "报送单位", "报送部门", "单位名称"];
