import type { Value } from "../charts/chart.ts";
import { stacked } from "../charts/stacked.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { isTendered, singleProjects, trades } from "../datasets/trades.ts";
import { keep } from "../table/filter.ts";
import { byBounds } from "../table/group.ts";
import { countWhole, quantile } from "../table/quantile.ts";
import { labelReader } from "../table/read.ts";
import { split } from "../table/split.ts";
import { columnOf } from "../table/table.ts";
import { labelName } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { listed, many, spoken } from "./wording.ts";

interface Data {
  /** Tendered projects, then those by other methods. */
  readonly groups: readonly Group[];
  /** Whether the files tell by which method each was bought or sold. */
  readonly methods: boolean;
  /** Of the tendered ones; `null` where there are none. */
  readonly median: Value;
  /** Tendered projects with fewer than three bidders. */
  readonly few: number;
  /** Of the first of these. */
  readonly names: readonly string[];
}

interface Group {
  /** Projects per class. */
  readonly counts: readonly number[];
  readonly rows: readonly (Where["labels"] | null)[];
}

/** From so many bidders up to the next class. 0 is written for unknown. */
const classes = [1, 2, 3, 4, 5, 6, 10];
const classNames = ["1", "2", "3", "4", "5", "6–9", "≥10"];

/** 招标投标法第二十八条, 政府采购法第三十六条、第三十八条、第四十条. */
const LEAST = 3;
const MOST_NAMES = 3;

const title: Words = { zh: "项目投标单位数（家）", en: "Bidders per project" };
const groupNames: readonly Words[] = [
  { zh: "招标、谈判、磋商、询价", en: "Tenders, negotiations, inquiries" },
  { zh: "其他方式", en: "Other methods" },
];
const { bidders, method, projectName, projectNo } = trades.fields;

export const tradeBidders = definePanel<Data>({
  id: "tradeBidders",
  page: "trades",
  order: 4,
  width: 4,
  dataset: trades,
  needs: [bidders],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = data.groups.map(({ counts }, i) => ({ name: groupNames[i][locale], values: counts }));
    return stacked({ categories: classNames, series }, { unit: { zh: "项", en: "projects" }[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ groups }, { series, index }) => {
    const labels = groups[series].rows[index];
    const name = classNames[index];
    return labels === null ? null : { title: { zh: `${name} 家投标的项目`, en: `Projects with ${name} bidders` }, labels };
  },
});

/** Only rows that are one project each have bidders of their own. */
function compute({ now }: PanelInput): Data | null {
  const grouping = byBounds(now.table, bidders, classes);
  const counts = columnOf(now.table, bidders)?.values;
  if (grouping === null || counts === undefined) return null;
  const known = keep(singleProjects(now.table, now.rows), (row) => counts[row] > 0);
  if (known.length === 0) return null;
  const tendered = isTendered(now.table);
  const bid = keep(known, (row) => tendered[row] === 1);
  const members = [bid, keep(known, (row) => tendered[row] === 0)].map((rows) => split(rows, grouping));
  const few = Array.from(keep(bid, (row) => counts[row] < LEAST));
  const nameAt = labelReader(now.table, projectName);
  const named = rowsNamed(now, members.flat(), [projectNo, projectName]);
  return {
    groups: members.map((rows, i) => ({ counts: rows.map(({ length }) => length), rows: named.slice(i * classes.length, (i + 1) * classes.length) })),
    methods: columnOf(now.table, method) !== null,
    median: quantile(countWhole(bid, counts), 0.5),
    few: few.length,
    names: few.slice(0, MOST_NAMES).map(nameAt),
  };
}

function sentence({ groups, methods, median: middle, few, names }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  if (!methods) return zh ? [`文件没有注明交易方式，看不出哪些项目须有 ${LEAST} 家以上投标。`] : [`The files tell no methods, so not which projects need ${LEAST} bidders.`];
  if (middle === null) return zh ? [`没有须有 ${LEAST} 家以上投标的项目。`] : [`None of these projects needs ${LEAST} bidders.`];
  const bid = groups[0].counts.reduce((sum, count) => sum + count, 0);
  const all = names.map((name) => labelName(name, locale));
  const more = few - all.length;
  if (zh) {
    const head = say`须有 ${LEAST} 家以上投标的 ${formatExact(bid)} 项，中位数 ${formatExact(middle)} 家`;
    return few === 0 ? [...head, "，没有不足的。"] : [...head, ...say`；不足的 ${formatExact(few)} 项`, `：${listed(all, "zh")}${more > 0 ? "等" : ""}。`];
  }
  const head = say`${many(bid, "project")} that need ${LEAST} bidders had a median of ${formatExact(middle)}`;
  if (few === 0) return [...head, "; none had fewer."];
  return [...head, ...say`; ${formatExact(few)} had fewer`, `: ${more > 0 ? `${all.join(", ")} and others` : listed(all, "en")}.`];
}
