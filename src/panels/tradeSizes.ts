import { columns } from "../charts/columns.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { total } from "../datasets/total.ts";
import { singleProjects, tradeAmount, trades } from "../datasets/trades.ts";
import { byBounds } from "../table/group.ts";
import { split } from "../table/split.ts";
import type { Rows } from "../table/table.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  /** Projects per class. */
  readonly counts: readonly number[];
  /** 元 of those below five million, and of all. */
  readonly smallAmount: number;
  readonly amount: number;
  readonly rows: readonly (Where["labels"] | null)[];
}

/** From so many 元 up to the next class; `short` stands under the axis, whose unit the title tells. */
const classes: readonly { readonly from: number; readonly short: Words; readonly name: Words }[] = [
  { from: 0, short: { zh: "50以下", en: "<0.5" }, name: { zh: "不足 50 万元", en: "under 0.5 million" } },
  { from: 5e5, short: { zh: "50–100", en: "0.5–1" }, name: { zh: "50–100 万元", en: "0.5 to 1 million" } },
  { from: 1e6, short: { zh: "100–500", en: "1–5" }, name: { zh: "100–500 万元", en: "1 to 5 million" } },
  { from: 5e6, short: { zh: "500–1000", en: "5–10" }, name: { zh: "500–1000 万元", en: "5 to 10 million" } },
  { from: 1e7, short: { zh: "1000–5000", en: "10–50" }, name: { zh: "1000–5000 万元", en: "10 to 50 million" } },
  { from: 5e7, short: { zh: "5000–1亿", en: "50–100" }, name: { zh: "5000 万–1 亿元", en: "50 to 100 million" } },
  { from: 1e8, short: { zh: "1亿以上", en: "≥100" }, name: { zh: "1 亿元以上", en: "100 million and more" } },
];

/** The classes below five million. */
const SMALL = 3;

const title: Words = { zh: "项目规模分布（成交额，万元）", en: "Projects by size (deal, million yuan)" };
const { amount, projectName, projectNo } = trades.fields;

export const tradeSizes = definePanel<Data>({
  id: "tradeSizes",
  page: "trades",
  order: 5,
  width: 4,
  dataset: trades,
  needs: [amount],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = { name: locale === "zh" ? "项目" : "Projects", values: data.counts };
    const description = spoken(title, sentence(data, locale), locale);
    return columns({ categories: classes.map(({ short }) => short[locale]), series }, { unit: { zh: "项", en: "projects" }[locale], description, joined: true }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const labels = rows[index];
    const { zh, en } = classes[index].name;
    return labels === null ? null : { title: { zh: `成交额 ${zh}的项目`, en: `Deals of ${en} yuan` }, labels };
  },
});

/** Only rows that are one project each have a size. */
function compute({ now }: PanelInput): Data | null {
  const grouping = byBounds(now.table, amount, classes.map(({ from }) => from));
  if (grouping === null) return null;
  const sized = singleProjects(now.table, now.rows);
  if (sized.length === 0) return null;
  const members = split(sized, grouping);
  const sumOf = (rows: Rows) => total({ ...now, rows }, tradeAmount) ?? 0;
  return {
    counts: members.map(({ length }) => length),
    smallAmount: roundTo(members.slice(0, SMALL).reduce((sum, rows) => sum + sumOf(rows), 0), 2),
    amount: sumOf(sized),
    rows: rowsNamed(now, members, [projectNo, projectName]),
  };
}

function sentence({ counts, smallAmount, amount: all }: Data, locale: Locale): Sentence {
  const projects = counts.reduce((sum, count) => sum + count, 0);
  const small = counts.slice(0, SMALL).reduce((sum, count) => sum + count, 0);
  const [ofProjects, ofAmount] = [share(small / projects), share(smallAmount / all)];
  if (locale === "zh") return say`500 万元以下的项目 ${formatExact(small)} 项，占项目数的 ${ofProjects}、交易额的 ${ofAmount}。`;
  return say`${many(small, "project")} below 5 million yuan: ${ofProjects} of the projects, ${ofAmount} of the amount.`;
}
