import { readdir, readFile } from "node:fs/promises";
import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { isoDay, type Day } from "../../../src/clean/day.ts";
import { writeCsv } from "../../../src/csv/write.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { fieldsOf, type Dataset } from "../../../src/datasets/dataset.ts";
import { disclosures } from "../../../src/datasets/disclosures.ts";
import type { Field, NumberField } from "../../../src/datasets/field.ts";
import { petitions } from "../../../src/datasets/petitions.ts";
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
  return writeCsv(await cleanRowsOf(file));
}

async function cleanRowsOf(file: ImportedFile): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of cleanRows([file])) rows.push([...row]);
  return rows;
}

/** The files that list a dataset's rows one by one: of the sample data, with its sums drawn apart and its short registers made longer; generated cases. */
export async function detailOf(dataset: Dataset): Promise<TableFile[]> {
  if (dataset.id === "cases") return [await fileOf(dataset, "办件明细.csv", caseList())];
  const names = (await readdir(SAMPLES)).sort();
  const files = await Promise.all(names.map(async (name) => fileOf(dataset, name, await readFile(`${SAMPLES}/${name}`)).catch(() => null)));
  return Promise.all(files.filter((file) => file !== null).map(async (file) => longer(dataset, await oneByOne(dataset, file))));
}

/** Of a month's sums: which column counts the rows, what numbers them, and what those say that a second column counts. */
interface Sums {
  readonly count: Field;
  readonly number: Field;
  readonly part?: { readonly count: Field; readonly field: Field; readonly yes: string; readonly no: string };
}

const { fields: d } = disclosures;
const { fields: p } = petitions;

const sums: Readonly<Record<string, Sums>> = {
  disclosures: { count: d.entries, number: d.indexNo },
  petitions: { count: p.petitionCount, number: p.petitionNo, part: { count: p.settledCount, field: p.status, yes: "办结", no: "办理中" } },
};

/** The rows that a file of sums stands for, on days of their months; a list as it is. */
async function oneByOne(dataset: Dataset, file: TableFile): Promise<TableFile> {
  const drawn = sums[dataset.id];
  if (drawn === undefined || !file.table.columns.has(drawn.count.id)) return file;
  const { count, number, part } = drawn;
  const [header, ...rows] = await cleanRowsOf(file);
  const at = ({ heading }: Field) => header.indexOf(heading.zh);
  const [kept, time] = [fieldsOf(dataset).filter((field) => at(field) >= 0 && !dataset.counts.includes(field as NumberField)), at(dataset.time)];
  const listed = rows.flatMap((row, r) =>
    Array.from({ length: Number(row[at(count)]) }, (_, i) => {
      const cells = row.with(time, row[time].replace(/\d\d$/, String(1 + (i % 28)).padStart(2, "0")));
      const told = part === undefined ? [] : [i < Number(row[at(part.count)]) ? part.yes : part.no];
      return [`${file.table.length}-${r}-${i}`, ...kept.map((field) => cells[at(field)]), ...told];
    }),
  );
  const headings = [number, ...kept, ...(part === undefined ? [] : [part.field])].map(({ heading }) => heading.zh);
  return fileOf(dataset, `${dataset.label.zh}明细.csv`, writeCsv([headings, ...listed]));
}

/** Of fewer rows hardly two share a day, a department and a kind. */
const SHORT = 150;

/** A short register with some rows again under other numbers, so that there is something to add up. */
async function longer(dataset: Dataset, file: TableFile): Promise<TableFile> {
  const named = dataset.key.filter(({ kind }) => kind === "text" || kind === "code");
  if (file.table.length >= SHORT || named.length === 0) return file;
  const [header, ...rows] = await cleanRowsOf(file);
  const keys = named.map(({ heading }) => header.indexOf(heading.zh));
  const again = (row: readonly string[], time: number) => row.map((cell, at) => (time > 0 && keys.includes(at) && cell !== "" ? `${cell}-${time}` : cell));
  const listed = rows.flatMap((row, r) => Array.from({ length: 1 + (r % 3) }, (_, time) => again(row, time)));
  return fileOf(dataset, `${dataset.label.zh}明细.csv`, writeCsv([header, ...listed]));
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
