import type { Locale } from "../../clean/words.ts";
import { dimensions } from "../../datasets/all.ts";
import { departmentDimension } from "../../datasets/dimension.ts";
import type { Picked } from "../../datasets/view.ts";
import { labelName } from "../../panels/labelName.ts";

/** One label that is picked, as it is shown: 事项类型 and 行政许可. */
export interface PickWords {
  readonly dimension: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
}

/** What is picked, label by label, departments first. */
export function pickWords({ departments, categories }: Picked, locale: Locale): readonly PickWords[] {
  const all: [string, readonly string[]][] = [[departmentDimension.id, departments], ...Object.entries(categories)];
  return all.flatMap(([dimension, labels]) => labels.map((label) => ({ dimension, label, name: nameOf(dimension, locale), text: textOf(dimension, label, locale) })));
}

/** `部门、事项类型`. */
export function dimensionNames(ids: readonly string[], locale: Locale): string {
  return ids.map((id) => nameOf(id, locale)).join(locale === "zh" ? "、" : ", ");
}

function nameOf(dimension: string, locale: Locale): string {
  return dimensions.get(dimension)?.name[locale] ?? dimension;
}

function textOf(dimension: string, label: string, locale: Locale): string {
  const value = locale === "en" ? dimensions.get(dimension)?.values.find(({ zh }) => zh === label) : undefined;
  return value?.en ?? labelName(label, locale);
}
