import { ranking } from "../charts/ranking.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { total } from "../datasets/total.ts";
import { singleProjects, tradeAmount, trades } from "../datasets/trades.ts";
import { heaviest, labelReader } from "../table/read.ts";
import { categoryName, labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { share, spoken, yuan } from "./wording.ts";

interface Data {
  readonly rows: readonly { readonly name: string; readonly category: string; readonly amount: number; readonly labels: Where["labels"] | null }[];
  /** 元, of all projects. */
  readonly amount: number;
}

const MOST = 10;
const title: Words = { zh: "成交额最大的项目", en: "The largest projects" };
const { amount, projectName, projectNo, category } = trades.fields;

export const largestTrades = definePanel<Data>({
  id: "largestTrades",
  page: "trades",
  order: 8,
  width: 6,
  dataset: trades,
  needs: [projectName, amount],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const rows = data.rows.map((row) => ({ name: labelName(row.name, locale), value: row.amount, note: row.category === "" ? "" : categoryName(category, row.category, locale) }));
    const description = spoken(title, sentence(data, locale), locale);
    return ranking(rows, { unit: { zh: "元", en: "yuan" }[locale], name: { zh: "成交金额", en: "Deal" }[locale], whole: data.amount, description }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { name, labels } = rows[index];
    return labels === null ? null : { title: labelWords(name), labels };
  },
});

function compute({ now }: PanelInput): Data | null {
  const amounts = tradeAmount(now.table)?.weights ?? null;
  const all = total(now, tradeAmount);
  if (amounts === null || !all) return null;
  const nameAt = labelReader(now.table, projectName);
  const categoryAt = labelReader(now.table, category);
  const largest = heaviest(singleProjects(now.table, now.rows), amounts, MOST);
  const named = rowsNamed(now, largest.map((row) => [row]), [projectNo, projectName]);
  const rows = largest.map((row, i) => ({ name: nameAt(row), category: categoryAt(row), amount: roundTo(amounts[row], 2), labels: named[i] }));
  return rows.length === 0 ? null : { rows, amount: all };
}

function sentence({ rows, amount: all }: Data, locale: Locale): Sentence {
  const together = rows.reduce((sum, { amount: one }) => sum + one, 0);
  const [amounts, part] = [yuan(roundTo(together, 2), locale), share(together / all)];
  if (locale === "zh") return [`前 ${rows.length} 项共 `, ...say`${amounts}，占交易额的 ${part}。`];
  return [rows.length === 1 ? "One project comes to " : `The ${rows.length} largest come to `, ...say`${amounts}, ${part} of the amount traded.`];
}
