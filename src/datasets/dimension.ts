import type { Words } from "../clean/words.ts";
import { fieldsOf, type Dataset } from "./dataset.ts";
import type { CategoryField, DepartmentField, Field } from "./field.ts";

/** What rows can be picked by, in every dataset that has a field of this meaning. */
export interface Dimension {
  /** As it stands in an address: `department`, `powerType`, `trades.category`. */
  readonly id: string;
  readonly name: Words;
}

/** Shared by all datasets; a view holds what is picked of it as its `departments`. */
export const departmentDimension: Dimension = { id: "department", name: { zh: "部门", en: "Department" } };

/** A field that rows can be picked by. */
export type PickableField = CategoryField | DepartmentField;

/**
 * The dimension of a dataset's field: the one that it states to share, or one of its own. `null` where nothing can be
 * picked by it: texts, numbers, days, and departments other than the one by which the dataset is narrowed.
 */
export function dimensionOf(dataset: Dataset, field: Field): Dimension | null {
  if (field.kind === "category") return field.dimension ?? { id: `${dataset.id}.${field.id}`, name: field.heading };
  return field.kind === "department" && field.id === dataset.department?.id ? departmentDimension : null;
}

/** The dataset's field of a dimension; `null` where it has none. */
export function fieldOfDimension(dataset: Dataset, dimension: string): PickableField | null {
  return fieldsOf(dataset).filter(isPickable).find((field) => dimensionOf(dataset, field)?.id === dimension) ?? null;
}

function isPickable(field: Field): field is PickableField {
  return field.kind === "category" || field.kind === "department";
}
