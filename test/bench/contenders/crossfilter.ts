import crossfilter, { type Dimension, type Group } from "crossfilter2";
import Papa from "papaparse";
import type { Counts, Picked, Share } from "../aggregates.ts";
import { cleanCase, type CleanCase, type RawCase } from "./cleanCase.ts";
import { textOf, type Contender, type Source } from "./contender.ts";

/** The groups that answer, and the two dimensions that picks narrow. */
interface Cube {
  readonly groups: Readonly<Record<"month" | "department" | "type" | "status" | "fee", Group<string | number, number>>>;
  readonly onTime: Group<string | number, OnTime>;
  readonly pickedDepartment: Dimension;
  readonly pickedDay: Dimension;
}

interface OnTime {
  part: number;
  whole: number;
}

let cube: Cube | undefined;

/** crossfilter2, which keeps its groups up to date when a filter moves, on rows from PapaParse. */
const crossfilter2: Contender = {
  load: async (sources) => {
    cube = undefined;
    const rows: CleanCase[] = [];
    for (const source of sources) await readCases(source, rows);
    cube = cubeOf(rows);
  },
  aggregate: (picked) => {
    if (cube === undefined) throw new Error("nothing is loaded");
    narrow(cube, picked);
    const { month, department, type, status, fee } = cube.groups;
    const counts = countsOf(month);
    return {
      month: counts,
      department: countsOf(department),
      type: countsOf(type),
      status: countsOf(status),
      fee: Object.fromEntries(fee.all().flatMap(({ key, value }) => (key in counts ? [[key, value]] : []))),
      onTime: Object.fromEntries(cube.onTime.all().flatMap(({ key, value: { part, whole } }): [string, Share][] => (whole === 0 ? [] : [[String(key), [part, whole]]]))),
    };
  },
};

export default crossfilter2;

/** By text from a streaming decoder: given the `File`, PapaParse would cut characters in two. */
async function readCases(source: Source, rows: CleanCase[]): Promise<void> {
  const parser = new Papa.Parser({ delimiter: ",", newline: "\r\n" });
  let headings: readonly string[] | null = null;
  let rest = "";
  const take = (last: boolean) => {
    const { data, meta } = parser.parse(rest, 0, !last) as { data: string[][]; meta: { cursor: number } };
    rest = rest.slice(meta.cursor);
    for (const cells of data) {
      if (headings === null) headings = cells;
      else if (cells.length > 1) rows.push(cleanCase(objectOf(headings, cells)));
    }
  };
  for await (const text of textOf(source)) {
    rest += text;
    take(false);
  }
  take(true);
}

function objectOf(headings: readonly string[], cells: readonly string[]): RawCase {
  const raw: Record<string, string> = {};
  for (let i = 0; i < headings.length; i++) raw[headings[i]] = cells[i];
  return raw as RawCase;
}

// A group does not follow the filter of its own dimension, so what picks narrow are dimensions of their own.
function cubeOf(rows: CleanCase[]): Cube {
  const all = crossfilter(rows);
  const month = all.dimension((row) => row.month ?? -1);
  const department = all.dimension((row) => row.department);
  const vote = (sign: 1 | -1) => (sums: OnTime, { onTime }: CleanCase) => {
    if (onTime === null) return sums;
    sums.part += onTime ? sign : 0;
    sums.whole += sign;
    return sums;
  };
  return {
    groups: {
      month: month.group().reduceCount(),
      department: department.group().reduceCount(),
      type: all.dimension((row) => row.type).group().reduceCount(),
      status: all.dimension((row) => row.status).group().reduceCount(),
      fee: month.group().reduceSum(({ fee }) => fee || 0),
    },
    onTime: department.group().reduce(vote(1), vote(-1), () => ({ part: 0, whole: 0 })),
    pickedDepartment: all.dimension((row) => row.department),
    pickedDay: all.dimension((row) => row.day ?? -1),
  };
}

function narrow({ pickedDepartment, pickedDay }: Cube, picked: Picked): void {
  if (picked.kind === "department") pickedDepartment.filterExact(picked.department);
  else pickedDepartment.filterAll();
  if (picked.kind === "days") pickedDay.filterRange([picked.from, picked.to + 1]);
  else pickedDay.filterAll();
}

function countsOf(group: Group<string | number, number>): Counts {
  return Object.fromEntries(group.all().flatMap(({ key, value }) => (value === 0 ? [] : [[key, value]])));
}
