import type { Dataset } from "./dataset.ts";

const files = import.meta.glob<Readonly<Record<string, unknown>>>(["./*.ts", "!./all.ts"], { eager: true });

/** Every dataset there is: the `defineDataset` export of each declarative file of this folder. */
export const datasets: readonly Dataset[] = Object.values(files).flatMap((file) => Object.values(file).filter(isDataset));

/** The dataset with this id; ids come from `datasets` only. */
export function datasetById(id: string): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (found === undefined) throw new RangeError(`no dataset ${id}`);
  return found;
}

function isDataset(value: unknown): value is Dataset {
  return typeof value === "object" && value !== null && "fields" in value && "time" in value;
}
