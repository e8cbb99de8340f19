import { bars } from "../charts/bars.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { powers } from "../datasets/powers.ts";
import type { Slice } from "../datasets/view.ts";
import { byLabels } from "../table/group.ts";
import { rowsNotIn } from "../table/notIn.ts";
import { split } from "../table/split.ts";
import { columnOf, type Rows } from "../table/table.ts";
import { labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { powerEditions } from "./powerEdition.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  readonly lastYear: Words;
  readonly added: number;
  readonly removed: number;
  /** From the department with most changes down. */
  readonly departments: readonly DepartmentChanges[];
}

interface DepartmentChanges {
  readonly label: string;
  readonly added: Changed;
  readonly removed: Changed;
}

/** `labels` is `null` where labels cannot tell the rows. */
interface Changed {
  readonly count: number;
  readonly period: Period;
  readonly labels: Where["labels"] | null;
}

const MOST = 10;
const title: Words = { zh: "增减事项", en: "Items added and removed" };
const { department, type, item, subitem, year } = powers.fields;

export const powerChanges = definePanel<Data>({
  id: "powerChanges",
  page: "permits",
  order: 4,
  width: 12,
  dataset: powers,
  needs: [department, item, year],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const shown = data.departments.slice(0, style.width < 440 ? 6 : MOST);
    const series = [
      { name: locale === "zh" ? "新增" : "Added", values: shown.map(({ added }) => added.count) },
      { name: locale === "zh" ? "取消" : "Removed", values: shown.map(({ removed }) => removed.count) },
    ];
    const categories = shown.map(({ label }) => labelName(label, locale));
    return bars({ categories, series }, { unit: powers.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ departments }, { series, index }) => {
    const { label, added, removed } = departments[index];
    const { count, period, labels } = series === 0 ? added : removed;
    if (count === 0 || labels === null) return null;
    const { zh, en } = labelWords(label);
    if (series === 0) return { title: { zh: `${zh}新增的事项`, en: `Items added by ${en}` }, period, labels };
    return { title: { zh: `${zh}取消的事项（上一版清单）`, en: `Items removed by ${en} (in the earlier list)` }, period, labels };
  },
});

function compute(input: PanelInput): Data | null {
  const { now, then } = powerEditions(input);
  if (then === null) return null;
  const added = byDepartment(now, rowsNotIn(now.table, now.rows, then.slice.rows, identity));
  const removed = byDepartment(then.slice, rowsNotIn(now.table, then.slice.rows, now.rows, identity));
  const most = [...new Set([...added.keys(), ...removed.keys()])]
    .map((label) => ({ label, added: added.get(label) ?? [], removed: removed.get(label) ?? [] }))
    .sort((a, b) => b.added.length + b.removed.length - a.added.length - a.removed.length)
    .slice(0, MOST);
  const [newly, gone] = [changed(now, most.map((one) => one.added)), changed(then.slice, most.map((one) => one.removed))];
  const departments = most.map(({ label }, i) => ({ label, added: newly[i], removed: gone[i] }));
  return { lastYear: then.name, added: countOf(added), removed: countOf(removed), departments };
}

/** An item is the same where these are. */
const identity = [department, type, item, subitem];

/** In the order of the departments' first rows. */
function byDepartment({ table }: Slice, rows: Rows): ReadonlyMap<string, Rows> {
  const labels = columnOf(table, department)?.labels ?? [];
  const grouping = byLabels(table, department, labels.map((label) => [label]));
  const each = grouping === null ? [] : split(rows, grouping);
  const lacking = each.flatMap((found, i): [string, Rows][] => (found.length === 0 ? [] : [[labels[i], found]]));
  return new Map(lacking.sort(([, a], [, b]) => a[0] - b[0]));
}

function changed(slice: Slice, groups: readonly ArrayLike<number>[]): Changed[] {
  const named = rowsNamed(slice, groups, identity);
  return groups.map((rows, i) => ({ count: rows.length, period: slice.period, labels: named[i] }));
}

function countOf(rows: ReadonlyMap<string, Rows>): number {
  return [...rows.values()].reduce((sum, { length }) => sum + length, 0);
}

function sentence({ lastYear, added, removed }: Data, locale: Locale): Sentence {
  const net = added - removed;
  const by = formatExact(Math.abs(net));
  if (locale === "zh") {
    if (added + removed === 0) return [`与${lastYear.zh}相比没有增减。`];
    const head = [`较${lastYear.zh}`, ...say`新增 ${formatExact(added)} 项、取消 ${formatExact(removed)} 项`];
    return net === 0 ? [...head, "，总数不变。"] : [...head, net < 0 ? "，净减 " : "，净增 ", ...say`${by} 项。`];
  }
  if (added + removed === 0) return [`Nothing was added or removed since ${lastYear.en}.`];
  const head = [...say`${many(added, "item")} added and ${formatExact(removed)} removed`, ` since ${lastYear.en}`];
  return net === 0 ? [...head, "."] : [...head, `, a net ${net < 0 ? "loss" : "gain"} of `, ...say`${by}.`];
}
