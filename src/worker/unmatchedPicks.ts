import { departmentsOf } from "../clean/department.ts";
import { datasets } from "../datasets/all.ts";
import { departmentDimension, fieldOfDimension } from "../datasets/dimension.ts";
import type { Picked } from "../datasets/view.ts";
import { columnOf, type Table } from "../table/table.ts";
import type { UnmatchedPick } from "./api.ts";

/** The picks that occur in no table: they leave nothing, whatever the period. */
export function unmatchedPicks({ departments, categories }: Picked, tables: ReadonlyMap<string, Table>): readonly UnmatchedPick[] {
  const all: [string, readonly string[]][] = [[departmentDimension.id, departments], ...Object.entries(categories)];
  return all.flatMap(([dimension, labels]) => {
    const known = labels.length === 0 ? new Set<string>() : labelsOf(dimension, tables);
    return labels.filter((label) => !known.has(label)).map((label) => ({ dimension, label }));
  });
}

function labelsOf(dimension: string, tables: ReadonlyMap<string, Table>): ReadonlySet<string> {
  const labels = datasets.flatMap((dataset) => {
    const [field, table] = [fieldOfDimension(dataset, dimension), tables.get(dataset.id)];
    return field === null || table === undefined ? [] : (columnOf(table, field)?.labels ?? []);
  });
  return new Set(dimension === departmentDimension.id ? labels.flatMap(departmentsOf) : labels);
}
