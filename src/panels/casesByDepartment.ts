import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { accepted, cases, completedCases } from "../datasets/cases.ts";
import { perLabel } from "../datasets/total.ts";
import { comparedInFull } from "./comparison.ts";
import { labelName, labelWords } from "./labelName.ts";
import { leaders } from "./leaders.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  readonly rows: readonly (Ranked & { /** 办结 ÷ 受理. */ readonly rate: Value })[];
  /** What the departments beyond the first fifteen accepted. */
  readonly rest: { readonly departments: number; readonly accepted: number };
  readonly firstFive: Value;
  readonly lastYear: Words | null;
}

const MOST = 15;
const title: Words = { zh: "各部门受理量与办结率", en: "Cases and completion by department" };
const { department, received } = cases.fields;

export const casesByDepartment = definePanel<Data>({
  id: "casesByDepartment",
  page: "approvals",
  order: 3,
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
    const rows = data.rows.map(({ label, value, before, rate }) => ({
      name: labelName(label, locale),
      value,
      ...(data.lastYear === null ? {} : { lastYear: before }),
      note: rate === null ? "" : zh ? `办结 ${formatPercent(rate)}` : `${formatPercent(rate)} completed`,
    }));
    const lastYear = data.lastYear === null ? undefined : { name: zh ? `${data.lastYear.zh}受理` : `Accepted ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: cases.unit[locale], name: zh ? "受理" : "Accepted", lastYear, whole: data.rest.accepted + data.rows.reduce((sum, { value }) => sum + value, 0), description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = labelWords(label);
    return { title: { zh: `${zh}的办件`, en: `Cases of ${en}` }, labels: { [department.id]: [label] } };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const then = comparedInFull(input, received);
  const all = ranked(now, then?.slice ?? null, department, accepted);
  if (all.length === 0) return null;
  const completed = perLabel(now, department, completedCases);
  const rest = all.slice(MOST);
  return {
    rows: all.slice(0, MOST).map((row) => ({ ...row, rate: rateOf(completed?.get(row.label), row.value) })),
    rest: { departments: rest.length, accepted: rest.reduce((sum, { value }) => sum + value, 0) },
    firstFive: all.length > 5 ? shareOfFirst(all, 5) : null,
    lastYear: then?.name ?? null,
  };
}

function rateOf(completed: number | undefined, of: number): Value {
  return completed === undefined || of === 0 ? null : completed / of;
}

function sentence({ rows, rest, firstFive }: Data, locale: Locale): Sentence {
  const lead = leaders(rows, firstFive, { verb: "受理", unit: "件", noun: "case" }, locale);
  if (rest.departments === 0) return [...lead, locale === "zh" ? "。" : "."];
  if (locale === "zh") return [...lead, ...say`；其余 ${rest.departments} 个部门共受理 ${formatExact(rest.accepted)} 件。`];
  return [...lead, ...say`; the other ${many(rest.departments, "department")} accepted ${formatExact(rest.accepted)}.`];
}
