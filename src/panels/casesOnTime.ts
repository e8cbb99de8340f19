import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import { formatPercent } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { cases, completedCases, onTime } from "../datasets/cases.ts";
import { sharePerLabel } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import { comparedWith } from "./comparison.ts";
import { labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** From the lowest rate up. */
  readonly rows: readonly { readonly label: string; readonly rate: number; readonly before: Value }[];
  readonly departments: number;
  /** Of all departments together. */
  readonly rate: number;
  readonly lastYear: Words | null;
}

const MOST = 15;
const title: Words = { zh: "按时办结：各部门未按时占比", en: "Completed on time: what was late, by department" };
const { department } = cases.fields;

/** Rates lie so close to 100% that their bars would look alike, so the bars show what is missing to it. */
export const casesOnTime = definePanel<Data>({
  id: "casesOnTime",
  page: "approvals",
  order: 4,
  width: 6,
  dataset: cases,
  needs: [department],
  along: [department],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map(({ label, rate, before }) => ({
      name: labelName(label, locale),
      value: 1 - rate,
      ...(data.lastYear === null ? {} : { lastYear: before === null ? null : 1 - before }),
      note: zh ? `按时 ${formatPercent(rate)}` : `${formatPercent(rate)} on time`,
    }));
    const name = zh ? "未按时占比" : "Late";
    const lastYear = data.lastYear === null ? undefined : { name: zh ? `${data.lastYear.zh}未按时占比` : `Late ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: "%", name, lastYear, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = labelWords(label);
    return { title: { zh: `${zh}的办件`, en: `Cases of ${en}` }, labels: { [department.id]: [label] } };
  },
});

function compute(input: PanelInput): Data | null {
  const now = ratesOf(input.now);
  if (now === null) return null;
  const then = comparedWith(input);
  const before = then && ratesOf(then.slice);
  const rows = [...now.each].map(([label, rate]) => ({ label, rate, before: before?.each.get(label) ?? null })).sort((a, b) => a.rate - b.rate);
  return { rows: rows.slice(0, MOST), departments: rows.length, rate: now.all, lastYear: before && then ? then.name : null };
}

/** 按时办结 ÷ 办结 over the rows that tell whether they were on time. */
function ratesOf(slice: Slice): { readonly all: number; readonly each: ReadonlyMap<string, number> } | null {
  const shares = [...(sharePerLabel(slice, department, onTime, completedCases) ?? [])].filter(([, { whole }]) => whole > 0);
  if (shares.length === 0) return null;
  const [punctual, completed] = shares.reduce(([some, all], [, { part, whole }]) => [some + part, all + whole], [0, 0]);
  return { all: punctual / completed, each: new Map(shares.map(([label, { part, whole }]) => [label, part / whole])) };
}

function sentence({ rows, departments, rate }: Data, locale: Locale): Sentence {
  const [lowest] = rows;
  const name = labelName(lowest.label, locale);
  const shown = rows.length < departments;
  if (locale === "zh") {
    const head = say`按时办结率 ${formatPercent(rate)}`;
    if (departments === 1) return [...head, "。"];
    if (lowest.rate >= 1) return [...head, "，各部门均按时办结。"];
    return [...head, ...say`；${name}最低，为 ${formatPercent(lowest.rate)}`, ...(shown ? say`；图为最低的 ${rows.length} 个部门。` : ["。"])];
  }
  const head = say`${formatPercent(rate)} completed on time`;
  if (departments === 1) return [...head, "."];
  if (lowest.rate >= 1) return [...head, ", every department without exception."];
  return [...head, ...say`; lowest: ${name}, ${formatPercent(lowest.rate)}`, ...(shown ? [...say`. Shown: the ${many(rows.length, "department")} with the lowest rate.`] : ["."])];
}
