import { strip } from "../charts/strip.ts";
import { formatPercent } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { trades } from "../datasets/trades.ts";
import { labelReader } from "../table/read.ts";
import { categoryName, labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { pricedGroups } from "./tradePrices.ts";
import { listed, many, spoken, yuan } from "./wording.ts";

interface Data {
  readonly groups: readonly Group[];
}

interface Group {
  readonly category: string;
  readonly projects: number;
  /** What share of all budgets of the group was saved. */
  readonly rate: number;
  readonly quartiles: readonly [first: number, median: number, third: number];
  /** Of the projects that are like each other; none where those are too many to be drawn. */
  readonly rates: readonly number[];
  readonly outliers: readonly Outlier[];
}

interface Outlier {
  readonly name: string;
  /** 元. */
  readonly budget: number;
  readonly amount: number;
  readonly rate: number;
  readonly labels: Where["labels"] | null;
}

/** More dots in a row run into each other. */
const MOST_DOTS = 300;
const MOST_OUTLIERS = 20;
const title: Words = { zh: "各项目节资率", en: "Saving rates of projects" };
const { budget, amount, projectName, projectNo, category } = trades.fields;

export const tradeSavingRates = definePanel<Data>({
  id: "tradeSavingRates",
  page: "trades",
  order: 6,
  width: 6,
  dataset: trades,
  needs: [budget, amount, projectName],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.groups.map(({ category: label, rates, quartiles, outliers }) => ({
      name: categoryName(category, label, locale),
      values: rates,
      quartiles,
      outliers: outliers.map((one) => ({ name: labelName(one.name, locale), value: one.rate, note: prices(one, locale) })),
    }));
    const words = zh ? { name: "节资率", one: "项目", outlier: "明显偏离同类" } : { name: "Saved", one: "Project", outlier: "Far from the others" };
    return strip(rows, { unit: "%", ...words, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ groups }, { series, index }) => {
    const { name, labels } = groups[series].outliers[index];
    return labels === null ? null : { title: labelWords(name), labels };
  },
});

function prices({ budget: planned, amount: paid }: Outlier, locale: Locale): string {
  const [from, to] = [yuan(planned, locale), yuan(paid, locale)];
  return locale === "zh" ? `预算 ${from}，成交 ${to}` : `budget ${from}, deal ${to}`;
}

function compute({ now }: PanelInput): Data | null {
  const nameAt = labelReader(now.table, projectName);
  const groups = pricedGroups(now).map(({ category: label, projects, quartiles, outliers }): Group => {
    const sumOf = (of: "budget" | "amount") => projects.reduce((sum, project) => sum + project[of], 0);
    const usual = projects.filter((project) => !outliers.includes(project));
    const shown = outliers.slice(0, MOST_OUTLIERS);
    const named = rowsNamed(now, shown.map(({ row }) => [row]), [projectNo, projectName]);
    const [first, middle, third] = quartiles.map(inShort);
    return {
      category: label,
      projects: projects.length,
      rate: 1 - sumOf("amount") / sumOf("budget"),
      quartiles: [first, middle, third],
      rates: usual.length > MOST_DOTS ? [] : usual.map(({ rate }) => inShort(rate)),
      outliers: shown.map(({ row, budget: planned, amount: paid, rate }, i) => ({ name: nameAt(row), budget: planned, amount: paid, rate: inShort(rate), labels: named[i] })),
    };
  });
  return groups.length === 0 ? null : { groups };
}

function inShort(rate: number): number {
  return roundTo(rate, 4);
}

function sentence({ groups }: Data, locale: Locale): Sentence {
  const far = groups.reduce((sum, { outliers }) => sum + outliers.length, 0);
  if (locale === "zh") {
    const rates = groups.flatMap(({ category: label, rate }, i) => [i > 0 ? "，" : "", `${categoryName(category, label, "zh")}节资率 `, ...say`${formatPercent(rate)}`]);
    return far === 0 ? [...rates, "；没有明显偏离同类的项目。"] : [...rates, ...say`；${far} 项明显偏离同类`, "（超出居中一半项目的范围 1.5 倍，且距中位数 5 个百分点以上）。"];
  }
  const rates = listed(groups.map(({ category: label, rate }) => `${formatPercent(rate)} saved in ${categoryName(category, label, "en").toLowerCase()}`), "en");
  const rule = " by more than one and a half times the spread of the middle half, and by 5 points from the median";
  return far === 0 ? [rates, "; no project far from the others of its category."] : [rates, ...say`; ${many(far, "project")} out of line`, `${rule}.`];
}
