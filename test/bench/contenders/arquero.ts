import { escape, fromCSV, op, type ColumnTable } from "arquero";
import type { Aggregates, Counts, Picked, Share } from "../aggregates.ts";
import { dayIn, departmentIn, fenIn, isOnTime, monthIn, type RawCase } from "./cleanCase.ts";
import { textOf, type Contender, type Source } from "./contender.ts";

/** It reads an empty cell as `null`. */
type Row = { readonly [Heading in keyof RawCase]: string | null };

let cases: ColumnTable | undefined;

/** arquero: its own CSV reader, a table of columns, its verbs. It takes one file. */
const arquero: Contender = {
  load: async ([source]) => {
    cases = undefined;
    cases = clean(fromCSV(await wholeText(source), { autoType: false }));
  },
  aggregate: (picked) => {
    if (cases === undefined) throw new Error("nothing is loaded");
    return figuresOf(narrow(cases, picked));
  },
};

export default arquero;

async function wholeText(source: Source): Promise<string> {
  let text = "";
  for await (const piece of textOf(source)) text += piece;
  return text;
}

function clean(raw: ColumnTable): ColumnTable {
  return raw
    .derive({
      day: escape((row: Row) => dayIn(row.受理日期 ?? "")),
      department: escape((row: Row) => departmentIn(row.办理部门 ?? "")),
      fee: escape((row: Row) => fenIn(row.收费金额 ?? "")),
      onTime: escape((row: Row) => votes(isOnTime(dayIn(row.办结日期 ?? ""), dayIn(row.承诺办结日期 ?? "")))),
    })
    .derive({ month: escape((row: { day: number | null }) => monthIn(row.day)) })
    .rename({ 事项类型: "type", 办理状态: "status" })
    .select("month", "day", "department", "type", "status", "fee", "onTime");
}

/** For its sums: 1, 0, and NaN where nothing tells. */
function votes(onTime: boolean | null): number {
  return onTime === null ? NaN : onTime ? 1 : 0;
}

function narrow(table: ColumnTable, picked: Picked): ColumnTable {
  if (picked.kind === "department") {
    return table.params({ wanted: picked.department }).filter((row: { department: string }, $: { wanted: string }) => row.department === $.wanted);
  }
  if (picked.kind === "all") return table;
  const { from, to } = picked;
  return table.params({ from, to }).filter((row: { day: number }, $: { from: number; to: number }) => row.day >= $.from && row.day <= $.to);
}

function figuresOf(table: ColumnTable): Aggregates {
  const months = table.groupby("month").rollup({ count: op.count(), fee: op.sum("fee") }).objects();
  const departments = table.groupby("department").rollup({ count: op.count(), part: op.sum("onTime"), whole: op.valid("onTime") }).objects();
  return {
    month: column(months, "month", "count"),
    fee: Object.fromEntries(months.map(({ month, fee }) => [month, fee ?? 0])),
    department: column(departments, "department", "count"),
    onTime: Object.fromEntries(
      departments.flatMap(({ department, part, whole }): [string, Share][] => (whole === 0 ? [] : [[String(department), [Number(part), Number(whole)]]])),
    ),
    type: column(table.groupby("type").count().objects(), "type", "count"),
    status: column(table.groupby("status").count().objects(), "status", "count"),
  };
}

function column(rows: readonly Readonly<Record<string, unknown>>[], key: string, value: string): Counts {
  return Object.fromEntries(rows.map((row) => [row[key], row[value]])) as Counts;
}
