import { readdir, readFile } from "node:fs/promises";
import { dayOf, type Period } from "../../../src/clean/day.ts";
import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { nothingPicked, slicesOf, type Slices, type View } from "../../../src/datasets/view.ts";
import { importFile } from "../../../src/import/importFile.ts";
import { concat } from "../../../src/table/concat.ts";
import type { Table } from "../../../src/table/table.ts";

const folder = "public/samples";
const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** The sample files as the page would import them, once: one table per dataset. */
export const sampleTables: ReadonlyMap<string, Table> = await importSamples();

async function importSamples(): Promise<ReadonlyMap<string, Table>> {
  const parts = new Map<string, Table[]>();
  for (const name of (await readdir(folder)).sort()) {
    const imported = await importFile(new File([await readFile(`${folder}/${name}`)], name), { id: name, datasets, directory });
    if (!imported.ok || imported.file.dataset === null || imported.file.table === null) throw new Error(`${name} was not recognised`);
    parts.set(imported.file.dataset.id, [...(parts.get(imported.file.dataset.id) ?? []), imported.file.table]);
  }
  return new Map([...parts].map(([id, tables]) => [id, concat(tables)]));
}

/** `2017-01-01 2017-12-31`. */
export function period(text: string): Period {
  const [from, to] = text.split(" ").map((iso) => {
    const [year, month, day] = iso.split("-").map(Number);
    return dayOf(year, month, day);
  });
  return { from, to };
}

export const year2017 = period("2017-01-01 2017-12-31");

/** What a panel of this dataset is given under a view; the whole of 2017 against 2016 unless told. */
export function sampleSlices(id: string, view: Partial<View> = {}): Slices {
  const dataset = datasets.find((one) => one.id === id);
  const table = sampleTables.get(id);
  if (dataset === undefined || table === undefined) throw new Error(`no sample of ${id}`);
  return slicesOf(dataset, table, { period: year2017, compare: "lastYear", ...nothingPicked, ...view });
}
