import { stacked } from "../charts/stacked.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { countedWhere } from "../datasets/measure.ts";
import type { Standing } from "../datasets/standing.ts";
import { done, overdue, tasks, underWay } from "../datasets/tasks.ts";
import { perLabel } from "../datasets/total.ts";
import { labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { totalOf } from "./perSpan.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** In the order of the programme. */
  readonly areas: readonly string[];
  /** `values[part][area]`. */
  readonly values: readonly (readonly number[])[];
}

/** What a task may be, the ends of the ledger first: each task is one of them. */
const parts: readonly { readonly subset: string; readonly standing: Standing; readonly name: Words }[] = [
  { subset: "done", standing: () => done, name: { zh: "已完成", en: "Done" } },
  { subset: "underWay", standing: underWay, name: { zh: "正在推进", en: "Under way" } },
  { subset: "overdue", standing: overdue, name: { zh: "逾期", en: "Overdue" } },
];

const title: Words = { zh: "工作要点任务：按领域", en: "Tasks of the year by area" };
const { area, taskCount } = tasks.fields;

export const tasksByArea = definePanel<Data>({
  id: "tasksByArea",
  page: "governance",
  order: 1,
  width: 7,
  dataset: tasks,
  needs: [area],
  along: [area],
  title,
  compute,
  sentence,
  chart: ({ areas, values }, style) => {
    const { locale } = style;
    const series = parts.map(({ name }, i) => ({ name: name[locale], values: values[i] }));
    const categories = areas.map((label) => labelName(label, locale));
    return stacked({ categories, series }, { unit: tasks.unit[locale], description: spoken(title, sentence({ areas, values }, locale), locale) }, style);
  },
  rowsBehind: ({ areas }, { series, index }) => {
    const { zh, en } = labelWords(areas[index]);
    const { name, subset } = parts[series];
    return { title: { zh: `${zh}：${name.zh}`, en: `${en}: ${name.en}` }, labels: { [area.id]: [areas[index]] }, subset };
  },
});

function compute({ now }: PanelInput): Data | null {
  const counts = parts.map(({ standing }) => perLabel(now, area, countedWhere(standing(now.period.to), taskCount)));
  const areas = [...new Set(counts.flatMap((of) => [...(of?.keys() ?? [])]))];
  if (areas.length === 0) return null;
  return { areas, values: counts.map((of) => areas.map((label) => of?.get(label) ?? 0)) };
}

function sentence({ areas, values }: Data, locale: Locale): Sentence {
  const [finished, underWay, late] = values.map((of) => totalOf(of) ?? 0);
  const all = finished + underWay + late;
  if (locale === "zh") {
    const rest = late > 0 ? say`，逾期 ${formatExact(late)} 项` : ["，无逾期"];
    return [...say`${formatExact(areas.length)} 个方面 ${formatExact(all)} 项任务，已完成 ${formatExact(finished)} 项`, ...rest, "。"];
  }
  return [...say`${many(all, "task")} in ${many(areas.length, "area")}, ${formatExact(finished)} done`, ...(late > 0 ? say`, ${formatExact(late)} overdue` : [", none overdue"]), "."];
}
