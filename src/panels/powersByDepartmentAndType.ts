import { heat } from "../charts/heat.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { powerItems, powers } from "../datasets/powers.ts";
import { perLabel } from "../datasets/total.ts";
import { byLabels } from "../table/group.ts";
import { split } from "../table/split.ts";
import { categoryName, categoryWords, labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { powerEditions } from "./powerEdition.ts";
import { ranked, shareOfFirst } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  /** From the department of most items down. */
  readonly departments: readonly string[];
  /** Of how many they are the first. */
  readonly of: number;
  /** From the most frequent down. */
  readonly types: readonly string[];
  /** `values[department][type]`. */
  readonly values: readonly (readonly number[])[];
  /** What the first type has of all. */
  readonly firstShare: number;
}

const MOST = 24;
const title: Words = { zh: "各部门的权力类型", en: "Kinds of powers, department by department" };
const { department, type } = powers.fields;

export const powersByDepartmentAndType = definePanel<Data>({
  id: "powersByDepartmentAndType",
  page: "permits",
  order: 3,
  width: 12,
  dataset: powers,
  needs: [department, type],
  along: [department, type],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const rows = data.departments.map((label) => labelName(label, locale));
    const columns = data.types.map((label) => categoryName(type, label, locale));
    const description = spoken(title, sentence(data, locale), locale);
    return heat({ rows, columns, values: data.values }, { unit: powers.unit[locale], description }, style);
  },
  rowsBehind: ({ period, departments, types }, { series, index }) => {
    const [office, kind] = [labelWords(departments[series]), categoryWords(type, types[index])];
    return {
      title: { zh: `${office.zh}的${kind.zh}事项`, en: `${kind.en}: ${office.en}` },
      period,
      labels: { [department.id]: [departments[series]], [type.id]: [types[index]] },
    };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = powerEditions(input);
  const departments = ranked(now, null, department, powerItems).map(({ label }) => label);
  const types = ranked(now, null, type, powerItems);
  const shown = departments.slice(0, MOST);
  const grouping = byLabels(now.table, department, shown.map((label) => [label]));
  if (grouping === null || types.length === 0) return null;
  const values = split(now.rows, grouping).map((rows) => {
    const counts = perLabel({ ...now, rows }, type, powerItems);
    // A list that names no such power of a department says that it has none.
    return types.map(({ label }) => counts?.get(label) ?? 0);
  });
  return { period: now.period, departments: shown, of: departments.length, types: types.map(({ label }) => label), values, firstShare: shareOfFirst(types, 1) ?? 0 };
}

function sentence({ departments, of, types, values, firstShare }: Data, locale: Locale): Sentence {
  const kind = categoryName(type, types[0], locale);
  const counts = values.map(([count]) => count);
  const most = Math.max(...counts);
  const name = labelName(departments[counts.indexOf(most)], locale);
  const part = share(firstShare);
  if (of === 1) return locale === "zh" ? say`${name}的权责事项中，${kind}占 ${part}。` : say`${kind}: ${part} of what ${name} may do.`;
  const cut = of > departments.length;
  if (locale === "zh") return [...say`${kind}占 ${part}，其中${name}最多，${formatExact(most)} 项`, ...(cut ? say`；图为事项最多的 ${departments.length} 个部门。` : ["。"])];
  return [...say`${kind} has ${part} of all, most of it with ${name}, ${many(most, "item")}`, ...(cut ? say`; shown are the ${departments.length} departments with most items.` : ["."])];
}
