import type { Locale, Words } from "../clean/words.ts";
import type { CategoryField } from "../datasets/field.ts";

/** A label as it is shown; rows without one are 未注明. */
export function labelName(label: string, locale: Locale): string {
  if (label !== "") return label;
  return locale === "zh" ? "未注明" : "Not stated";
}

/** A category in the reader's language, if its field knows the English for it. */
export function categoryName({ values }: CategoryField, label: string, locale: Locale): string {
  return (locale === "en" ? values.find(({ zh }) => zh === label)?.en : undefined) ?? labelName(label, locale);
}

/** Both languages of `categoryName`, for a title. */
export function categoryWords(field: CategoryField, label: string): Words {
  return { zh: categoryName(field, label, "zh"), en: categoryName(field, label, "en") };
}

export function labelWords(label: string): Words {
  return { zh: labelName(label, "zh"), en: labelName(label, "en") };
}
