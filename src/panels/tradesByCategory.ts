import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perLabel, total } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import { comparedInFull } from "./comparison.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { growth, many, share, spoken, yuan } from "./wording.ts";

interface Data {
  readonly rows: readonly (Ranked & { readonly projects: number })[];
  readonly amount: number;
  readonly before: { readonly name: Words; readonly amount: Value } | null;
}

const MOST = 12;
const title: Words = { zh: "各类别交易额", en: "Amounts by category" };
const { amount, category, tradedOn } = trades.fields;

export const tradesByCategory = definePanel<Data>({
  id: "tradesByCategory",
  page: "trades",
  order: 2,
  width: 5,
  dataset: trades,
  needs: [category, amount],
  along: [category],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.slice(0, MOST).map(({ label, value, before, projects }) => ({
      name: categoryName(category, label, locale),
      value,
      ...(data.before === null ? {} : { lastYear: before }),
      note: zh ? `${projects} 项` : many(projects, "project"),
    }));
    const description = spoken(title, sentence(data, locale), locale);
    const lastYear = data.before === null ? undefined : { name: zh ? data.before.name.zh : `Amount ${data.before.name.en}`, against: data.before.name[locale] };
    return ranking(rows, { unit: zh ? "元" : "yuan", name: zh ? "交易额" : "Amount", lastYear, whole: data.amount, description }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    return { title: categoryWords(category, label), labels: { [category.id]: [label] } };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const then = comparedInFull(input, tradedOn);
  const rows = ranked(now, then?.slice ?? null, category, tradeAmount);
  const projects = perLabel(now, category, tradeProjects);
  const all = total(now, tradeAmount);
  if (rows.length === 0 || all === null) return null;
  return {
    rows: rows.map((row) => ({ ...row, projects: projects?.get(row.label) ?? 0 })),
    amount: all,
    before: then && { name: then.name, amount: total(then.slice, tradeAmount) },
  };
}

function sentence({ rows, amount: all, before }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  const name = (label: string) => categoryName(category, label, locale);
  const change = before && growth(all, before.amount, before.name, locale);
  const moved = mostMoved(rows);
  if (change === null || moved.by === 0) {
    const part = share(shareOfFirst(rows, 1) ?? 0);
    const [first, amountOf] = [name(rows[0].label), yuan(rows[0].value, locale)];
    return zh ? say`${first}最多，${amountOf}，占 ${part}。` : say`${first} leads with ${amountOf}, ${part} of all.`;
  }
  const by = yuan(Math.abs(moved.by), locale);
  if (zh) return ["交易额", ...change, "；", ...say`${name(moved.label)}`, moved.by > 0 ? "增加最多，增加 " : "减少最多，减少 ", ...say`${by}。`];
  return [...change, " altogether; ", ...say`${name(moved.label)} changed most, `, moved.by > 0 ? "up " : "down ", ...say`${by}.`];
}

/** The category whose amount changed most, and by how many 元. */
function mostMoved(rows: readonly Ranked[]): { readonly label: string; readonly by: number } {
  const moves = rows.map(({ label, value, before }) => ({ label, by: before === null ? 0 : roundTo(value - before, 2) }));
  return moves.reduce((a, b) => (Math.abs(b.by) > Math.abs(a.by) ? b : a));
}
