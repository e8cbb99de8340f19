import type { Value } from "../charts/chart.ts";
import { spread } from "../charts/spread.ts";
import { partsOf } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { CALENDAR } from "../clean/workdays.ts";
import { cases, workdaysPromised, workdaysTaken } from "../datasets/cases.ts";
import { filledRows } from "../table/filter.ts";
import { byLabels } from "../table/group.ts";
import { countWhole, quantile } from "../table/quantile.ts";
import { split } from "../table/split.ts";
import { columnOf, type Rows } from "../table/table.ts";
import { detailWords } from "./detailWords.ts";
import { labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** From the department that takes longest down; working days. */
  readonly rows: readonly Taken[];
  readonly departments: number;
  readonly all: Omit<Taken, "label">;
  /** Completed cases with days beyond the calendar of working days. */
  readonly beyond: number;
}

interface Taken {
  readonly label: string;
  readonly cases: number;
  readonly median: number;
  readonly ninth: number;
  /** Of the promised limits of the same cases the median; `null` where none is promised. */
  readonly limit: Value;
}

const MOST = 12;
const title: Words = { zh: "办理用时：对照承诺时限", en: "Working days taken, against the promise" };
const { department, received, completed } = cases.fields;

export const casesWorkdays = definePanel<Data>({
  id: "casesWorkdays",
  page: "approvals",
  order: 5,
  width: 6,
  dataset: cases,
  needs: [department, received, completed],
  along: [department],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map(({ label, cases: count, ...days }) => ({ name: labelName(label, locale), of: zh ? `${formatExact(count)} 件` : many(count, "case"), ...days }));
    const words = zh
      ? { unit: "个工作日", median: "一半办结", ninth: "九成办结", limit: "承诺时限", of: "办结办件" }
      : { unit: "working days", median: "Half done", ninth: "Nine in ten done", limit: "Promised", of: "Completed" };
    return spread(rows, { ...words, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = labelWords(label);
    return { title: { zh: `${zh}逐件报送且已办结的办件`, en: `Completed cases that ${en} sent one by one` }, labels: { [department.id]: [label] }, filled: [completed.id] };
  },
});

function compute({ now: { table, rows } }: PanelInput): Data | null {
  const done = filledRows(table, rows, completed.id);
  const all = takenBy(table, done);
  const labels = columnOf(table, department)?.labels ?? [];
  const grouping = byLabels(table, department, labels.map((label) => [label]));
  if (all === null || grouping === null) return null;
  const each = split(done, grouping).flatMap((own, i) => {
    const taken = takenBy(table, own);
    return taken === null ? [] : [{ label: labels[i], ...taken }];
  });
  const slowest = each.sort((a, b) => b.ninth - a.ninth || b.median - a.median);
  return { rows: slowest.slice(0, MOST), departments: slowest.length, all, beyond: done.length - all.cases };
}

/** `null` where no row tells how long it took. */
function takenBy(table: PanelInput["now"]["table"], rows: Rows): Omit<Taken, "label"> | null {
  const days = workdaysTaken(table);
  const counts = days && countWhole(rows, days.weights);
  const [median, ninth] = [0.5, 0.9].map((part) => counts && quantile(counts, part));
  if (counts === null || median === null || ninth === null) return null;
  const promised = workdaysPromised(table);
  return { cases: counts.reduce((sum, count) => sum + count, 0), median, ninth, limit: promised && quantile(countWhole(rows, promised.weights), 0.5) };
}

function sentence({ rows, departments, all, beyond }: Data, locale: Locale): Sentence {
  const [{ label, ninth }] = rows;
  const name = labelName(label, locale);
  const [from, to] = [partsOf(CALENDAR.from).year, partsOf(CALENDAR.to).year];
  if (locale === "zh") {
    const head = [...detailWords(departments, all.cases, "办结", "zh"), ...say`：一半在 ${all.median} 个工作日内办结，九成在 ${all.ninth} 个工作日内`];
    const slowest = departments > 1 ? say`；${name}用时最长，九成在 ${ninth} 个工作日内` : [];
    return [...head, ...slowest, ...(beyond > 0 ? say`；另有 ${formatExact(beyond)} 件不在节假日资料所及的 ${from}年至${to}年，未计` : []), "。"];
  }
  const head = [...detailWords(departments, all.cases, "completed", "en"), ...say`: half took at most ${many(all.median, "working day")}, nine in ten at most ${all.ninth}`];
  const slowest = departments > 1 ? say`; ${name} took longest, nine in ten at most ${ninth}` : [];
  return [...head, ...slowest, ...(beyond > 0 ? say`; ${many(beyond, "case")} outside the holiday calendar of ${from} to ${to} not counted` : []), "."];
}
