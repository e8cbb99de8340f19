import { readdir, readFile } from "node:fs/promises";
import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { isoDay, type Day } from "../../../src/clean/day.ts";
import { writeCsv } from "../../../src/csv/write.ts";
import { datasets } from "../../../src/datasets/all.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { cleanRows } from "../../../src/import/cleanRows.ts";
import { importFile, type ImportedFile } from "../../../src/import/importFile.ts";
import { concat } from "../../../src/table/concat.ts";
import type { Table } from "../../../src/table/table.ts";
import { generateCases } from "../../bench/cases/generate.ts";

const SAMPLES = "public/samples";
const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** An imported file of a known dataset. */
export type TableFile = ImportedFile & { readonly table: Table };

/** Imports a CSV as the page does; anything but a file of this dataset is the test's. */
export async function fileOf({ id }: Dataset, name: string, content: string | Uint8Array): Promise<TableFile> {
  const imported = await importFile(new File([content as BlobPart], name), { id: name, datasets, directory });
  if (!imported.ok || imported.file.dataset?.id !== id || imported.file.table === null) throw new Error(`${name} is not of ${id}`);
  return { ...imported.file, table: imported.file.table };
}

export function tableOf(files: readonly { readonly table: Table }[]): Table {
  return concat(files.map(({ table }) => table));
}

/** A file's rows as `npm run convert -- --dataset auto` writes them. */
export async function cleanCsv(file: ImportedFile): Promise<string> {
  const rows: (readonly string[])[] = [];
  for await (const row of cleanRows([file])) rows.push(row);
  return writeCsv(rows);
}

/** The files that list a dataset's rows one by one: of the sample data, and generated cases, which the sample only has in sums. */
export async function detailOf(dataset: Dataset): Promise<TableFile[]> {
  if (dataset.id === "cases") return [await fileOf(dataset, "办件明细.csv", caseList())];
  const names = (await readdir(SAMPLES)).sort();
  const files = await Promise.all(names.map(async (name) => fileOf(dataset, name, await readFile(`${SAMPLES}/${name}`)).catch(() => null)));
  return files.filter((file) => file !== null);
}

const CASES = 12_000;

/** Cases of eight years. Some know no promise, some no department, some no kind, as real ones do. */
function caseList(): string {
  const rows = Array.from(generateCases(CASES), ({ received, promised, completed, department, type }, i) => [
    `BJ${i}`,
    iso(received),
    i % 7 === 0 ? "" : iso(promised),
    completed === null ? "" : iso(completed),
    i % 101 === 0 ? "" : department,
    i % 89 === 0 ? "" : type,
  ]);
  return writeCsv([["办件编号", "受理日期", "承诺办结日期", "办结日期", "办理部门", "事项类型"], ...rows]);
}

function iso(day: number): string {
  return isoDay(day as Day);
}
