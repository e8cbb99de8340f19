import { datasetById } from "../../datasets/all.ts";
import { maskCell } from "../../datasets/maskCell.ts";

/** A raw cell of a file's column as it may be shown; columns that no field was found for are shown as they are. */
export function maskRaw(dataset: string | null, field: string | null, raw: string): string {
  const known = dataset === null || field === null ? undefined : datasetById(dataset).fields[field];
  return known === undefined ? raw : maskCell(known, raw);
}
