import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import type { Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";
import { powerItems, powers } from "../datasets/powers.ts";
import { labelName, labelWords } from "./labelName.ts";
import { leaders } from "./leaders.ts";
import { definePanel, type PanelInput, type Sentence } from "./panel.ts";
import { powerEditions } from "./powerEdition.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly rows: readonly Ranked[];
  readonly firstFive: Value;
  readonly lastYear: Words | null;
}

const MOST = 15;
const title: Words = { zh: "许可清单：各部门权责事项", en: "Powers and duties by department" };
const { department } = powers.fields;

export const powersByDepartment = definePanel<Data>({
  id: "powersByDepartment",
  page: "permits",
  order: 1,
  overview: 4,
  width: 6,
  dataset: powers,
  needs: [department],
  along: [department],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale, width } = style;
    // A third of the page has room for seven rows beside the other panels of its line.
    const shown = data.rows.slice(0, width < 440 ? 7 : MOST);
    const rows = shown.map(({ label, value, before }) => ({ name: labelName(label, locale), value, ...(data.lastYear === null ? {} : { lastYear: before }) }));
    const name = locale === "zh" ? "权责事项" : "Items";
    const lastYear = data.lastYear === null ? undefined : { name: locale === "zh" ? data.lastYear.zh : `Items ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: powers.unit[locale], name, lastYear, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows, period }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = labelWords(label);
    return { title: { zh: `${zh}的权责事项`, en: `Powers and duties of ${en}` }, period, labels: { [department.id]: [label] } };
  },
});

function compute(input: PanelInput): Data | null {
  const { now, then } = powerEditions(input);
  const all = ranked(now, then?.slice ?? null, department, powerItems);
  if (all.length === 0) return null;
  return { period: now.period, rows: all.slice(0, MOST), firstFive: all.length > 5 ? shareOfFirst(all, 5) : null, lastYear: then?.name ?? null };
}

function sentence({ rows, firstFive }: Data, locale: Locale): Sentence {
  return [...leaders(rows, firstFive, { verb: "", unit: "项", noun: "item" }, locale), locale === "zh" ? "。" : "."];
}
