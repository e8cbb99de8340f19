import { createDirectory } from "../../../src/clean/department.ts";
import { monthIndex, monthPeriod, type Day, type Period } from "../../../src/clean/day.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { accepted, cases, completedCases, onTime } from "../../../src/datasets/cases.ts";
import { perLabel, sharePerLabel } from "../../../src/datasets/total.ts";
import { narrow, nothingPicked, type Slice } from "../../../src/datasets/view.ts";
import { importFile } from "../../../src/import/importFile.ts";
import { borrowingRows } from "../../../src/table/gather.ts";
import { bySpan } from "../../../src/table/group.ts";
import { sumKnown } from "../../../src/table/known.ts";
import { allRows, columnOf, type ColumnKey, type Table } from "../../../src/table/table.ts";
import { createFiles } from "../../../src/worker/files.ts";
import { warmUp } from "../../../src/worker/warmUp.ts";
import type { Aggregates, Counts, Picked } from "../aggregates.ts";
import { FIRST_DAY, LAST_DAY } from "../cases/generate.ts";
import { CITY, departments } from "../cases/names.ts";
import type { Contender, Source } from "./contender.ts";

const { received, department, type, status, fee } = cases.fields;
const everyDay: Period = { from: FIRST_DAY as Day, to: LAST_DAY as Day };
const first = monthIndex(everyDay.from);
const months = Array.from({ length: monthIndex(everyDay.to) - first + 1 }, (_, i) => monthPeriod(first + i));
const table = departments.map(({ official, short }) => ({ name: official, short: [short] }));

let loaded: Table | undefined;

/** This program: the whole import as the page's worker runs it, which warms up when it starts, and the verbs that its panels count with. */
const product: Contender = {
  open: () => warmUp(() => true),
  load: async (sources) => {
    loaded = undefined;
    loaded = await tableOf(sources);
  },
  aggregate: (picked) => {
    if (loaded === undefined) throw new Error("nothing is loaded");
    const table = loaded;
    return borrowingRows(() => figuresOf(sliceOf(table, picked)));
  },
};

export default product;

/** As `createWorkspace` takes files in, and puts them together. */
async function tableOf(sources: readonly Source[]): Promise<Table> {
  const files = createFiles();
  const directory = createDirectory({ name: CITY, prefixes: [] }, table);
  for (const { file } of sources) {
    const imported = await importFile(file, { id: file.name, datasets, directory, cancelled: () => false });
    if (!imported.ok) throw new Error(`${file.name}: ${imported.failure.reason}`);
    const failure = files.add(imported.file);
    if (failure !== null) throw new Error(`${file.name}: ${failure.reason}`);
  }
  const made = files.tables().get(cases.id);
  if (made === undefined) throw new Error("the files were not recognised as cases");
  return made;
}

function sliceOf(whole: Table, picked: Picked): Slice {
  if (picked.kind === "all") return { table: whole, rows: allRows(whole), period: everyDay, picked: nothingPicked };
  if (picked.kind === "days") return narrow(cases, whole, { from: picked.from as Day, to: picked.to as Day }, nothingPicked);
  return narrow(cases, whole, everyDay, { ...nothingPicked, departments: [picked.department.slice(CITY.length)] });
}

function figuresOf(slice: Slice): Aggregates {
  const byMonth = bySpan(slice.table, received, months);
  const fees = columnOf(slice.table, fee);
  if (byMonth === null || fees === null) throw new Error("a column was not recognised");
  const counts = sumKnown(slice.rows, byMonth, null);
  const sums = sumKnown(slice.rows, byMonth, fees.values);
  const punctual = sharePerLabel(slice, department, onTime, completedCases) ?? [];
  return {
    month: perMonth(counts, (count) => count),
    department: countsBy(slice, department, accepted),
    type: countsBy(slice, type, accepted),
    status: countsBy(slice, status, accepted),
    fee: perMonth(counts, (_, i) => Math.round((sums[i] ?? 0) * 100)),
    onTime: Object.fromEntries([...punctual].flatMap(([name, { part, whole }]) => (whole === 0 ? [] : [[name, [part, whole]]]))),
  };
}

function countsBy(slice: Slice, key: ColumnKey<"label">, measure: typeof accepted): Counts {
  return Object.fromEntries(perLabel(slice, key, measure) ?? []);
}

/** Of months that have cases. */
function perMonth(counts: readonly (number | null)[], of: (count: number, i: number) => number): Counts {
  return Object.fromEntries(counts.flatMap((count, i) => (count === null ? [] : [[first + i, of(count, i)]])));
}
