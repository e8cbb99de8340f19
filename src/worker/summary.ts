import { addDays, partsOf, type Day, type Period } from "../clean/day.ts";
import { departmentsOf } from "../clean/department.ts";
import { datasets } from "../datasets/all.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { daysWithRows, extent } from "../table/days.ts";
import { lastReached } from "../table/grainWithin.ts";
import { allRows, columnOf, type Table } from "../table/table.ts";
import type { ImportedSummary, Summary } from "./api.ts";

/** What there is: files, datasets with rows, the days and years they reach, the departments they name. */
export function summarise(files: readonly ImportedSummary[], tables: ReadonlyMap<string, Table>): Summary {
  const present = datasets.flatMap((dataset) => {
    const table = tables.get(dataset.id);
    return table === undefined ? [] : [{ dataset, table, ...reachOf(dataset, table) }];
  });
  const days = present.flatMap(({ span }) => (span === null ? [] : [span.from, span.to]));
  return {
    files,
    datasets: present.map(({ dataset, table }) => ({ id: dataset.id, rows: table.length })),
    span: days.length === 0 ? null : { from: Math.min(...days) as Day, to: Math.max(...days) as Day },
    years: [...new Set(present.flatMap(({ years }) => years))].sort((a, b) => a - b),
    mainYear: mainYearOf(present.map(({ years }) => years)),
    departments: [...new Set(present.flatMap(({ departments }) => departments))].sort((a, b) => a.localeCompare(b, "zh-CN")),
  };
}

function mainYearOf(years: readonly (readonly number[])[]): number | null {
  const datasetsIn = new Map<number, number>();
  for (const year of years.flat()) datasetsIn.set(year, (datasetsIn.get(year) ?? 0) + 1);
  const [best] = [...datasetsIn].sort(([a, m], [b, n]) => n - m || b - a);
  return best?.[0] ?? null;
}

interface Reach {
  readonly span: Period | null;
  readonly years: readonly number[];
  readonly departments: readonly string[];
}

const reaches = new WeakMap<Table, Reach>();

/** Computed once per table: it reads every row. */
function reachOf(dataset: Dataset, table: Table): Reach {
  const known = reaches.get(table);
  if (known !== undefined) return known;
  const reach = { ...daysOf(dataset, table), departments: namesOf(dataset, table) };
  reaches.set(table, reach);
  return reach;
}

function daysOf(dataset: Dataset, table: Table): Pick<Reach, "span" | "years"> {
  const span = extent(table, allRows(table), dataset.time);
  if (span === null) return { span, years: [] };
  const years = new Set<number>();
  daysWithRows(table, dataset.time, span).forEach((found, day) => found === 1 && years.add(partsOf(addDays(span.from, day)).year));
  // An edition of a list says nothing about when its year ends.
  const to = dataset.yearly ? null : lastReached(table, dataset.time);
  return { span: to === null ? span : { ...span, to }, years: [...years] };
}

function namesOf(dataset: Dataset, table: Table): string[] {
  const labels = dataset.department === null ? undefined : columnOf(table, dataset.department)?.labels;
  return [...new Set((labels ?? []).flatMap(departmentsOf))];
}
