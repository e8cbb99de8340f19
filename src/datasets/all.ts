import { fieldsOf, type Dataset } from "./dataset.ts";
import { dimensionOf, type Dimension } from "./dimension.ts";
import type { CategoryValue } from "./field.ts";

const files = import.meta.glob<Readonly<Record<string, unknown>>>(["./*.ts", "!./all.ts"], { eager: true });

/** Every dataset there is: the `defineDataset` export of each declarative file of this folder. */
export const datasets: readonly Dataset[] = Object.values(files).flatMap((file) => Object.values(file).filter(isDataset));

/** The dataset with this id; ids come from `datasets` only. */
export function datasetById(id: string): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (found === undefined) throw new RangeError(`no dataset ${id}`);
  return found;
}

/** A dimension, and the values that its fields know. */
export interface KnownDimension extends Dimension {
  readonly values: readonly CategoryValue[];
}

/** Every dimension there is, by its id. */
export const dimensions: ReadonlyMap<string, KnownDimension> = new Map(
  datasets.flatMap((dataset) =>
    fieldsOf(dataset).flatMap((field): [string, KnownDimension][] => {
      const dimension = dimensionOf(dataset, field);
      return dimension === null ? [] : [[dimension.id, { ...dimension, values: field.kind === "category" ? field.values : [] }]];
    }),
  ),
);

function isDataset(value: unknown): value is Dataset {
  return typeof value === "object" && value !== null && "fields" in value && "time" in value;
}
