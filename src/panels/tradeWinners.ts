import { ranking } from "../charts/ranking.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perLabel } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import { labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly winners: number;
  /** What the first five have of the amount whose winner is known. */
  readonly firstFive: number;
  readonly rows: readonly { readonly name: string; readonly amount: number; readonly projects: number }[];
}

const MOST = 10;
const title: Words = { zh: "中标集中度", en: "Concentration of winners" };
const { amount, winner } = trades.fields;

export const tradeWinners = definePanel<Data>({
  id: "tradeWinners",
  page: "trades",
  order: 6,
  width: 6,
  dataset: trades,
  needs: [winner, amount],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map(({ name, amount: value, projects }) => ({ name, value, note: zh ? `${projects} 项` : many(projects, "project") }));
    return ranking(rows, { unit: zh ? "元" : "yuan", name: zh ? "中标金额" : "Amount won", description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { name } = rows[index];
    return { title: labelWords(name), labels: { [winner.id]: [name] } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const named = ranked(now, null, winner, tradeAmount).filter(({ label }) => label !== "");
  const firstFive = shareOfFirst(named, 5);
  if (firstFive === null) return null;
  const projects = perLabel(now, winner, tradeProjects);
  const rows = named.slice(0, MOST).map(({ label, value }) => ({ name: label, amount: value, projects: projects?.get(label) ?? 0 }));
  return { winners: named.length, firstFive, rows };
}

function sentence({ winners, firstFive }: Data, locale: Locale): Sentence {
  if (locale === "zh") return winners > 5 ? say`共 ${winners} 个中标（竞得）人，前 5 个占成交额的 ${share(firstFive)}。` : say`共 ${winners} 个中标（竞得）人。`;
  return winners > 5 ? say`${winners} winners; the first five have ${share(firstFive)} of the amount.` : say`${many(winners, "winner")}.`;
}
