import { departmentsOf, type Directory } from "../clean/department.ts";
import type { ImportedFile } from "../import/importFile.ts";
import { rowsByLabel } from "../table/rowsByLabel.ts";
import type { UnknownDepartments } from "./api.ts";

/** More names than a clerk goes through come from a column that holds no departments. */
const MOST_LISTED = 200;

/** The names in department columns that the directory does not know, those of the most rows first. */
export function unknownDepartments(files: readonly ImportedFile[], directory: Directory): UnknownDepartments {
  const found = new Map<string, { rows: number; readonly files: string[] }>();
  for (const file of files) {
    for (const [name, rows] of rowsByDepartment(file)) {
      if (directory.knows(name)) continue;
      const one = found.get(name) ?? { rows: 0, files: [] };
      found.set(name, { rows: one.rows + rows, files: [...one.files, file.report.name] });
    }
  }
  const listed = [...found].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST_LISTED);
  return { total: found.size, listed: listed.map(([name, one]) => ({ name, ...one, nearest: directory.nearest(name) })) };
}

/** The rows that a file counts under each single name; a row of two departments is both of theirs. */
function rowsByDepartment({ dataset, table }: ImportedFile): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (dataset === null || table === null) return names;
  for (const field of Object.values(dataset.fields)) {
    if (field.kind !== "department") continue;
    for (const [label, rows] of rowsByLabel(table, field)) {
      for (const name of new Set(departmentsOf(label))) names.set(name, (names.get(name) ?? 0) + rows);
    }
  }
  return names;
}
