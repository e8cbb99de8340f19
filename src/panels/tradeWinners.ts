import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perLabel } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { comparedInFull } from "./comparison.ts";
import { labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly winners: number;
  /** What the first five have of the amount whose winner is known. */
  readonly firstFive: number;
  /** Those who won more than one project; `null` where projects cannot be counted. */
  readonly repeated: Value;
  readonly before: { readonly name: Words; readonly firstFive: number } | null;
  readonly rows: readonly { readonly name: string; readonly amount: number; readonly projects: number }[];
}

const MOST = 10;
/** So few winners are all there are to name, however even their shares. */
const FIRST = 5;
const title: Words = { zh: "中标集中度", en: "Concentration of winners" };
const { amount, winner, tradedOn } = trades.fields;

export const tradeWinners = definePanel<Data>({
  id: "tradeWinners",
  page: "trades",
  order: 9,
  width: 6,
  dataset: trades,
  needs: [winner, amount],
  along: [],
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

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const named = namedWinners(now);
  const firstFive = shareOfFirst(named, FIRST);
  if (firstFive === null) return null;
  const projects = perLabel(now, winner, tradeProjects);
  const then = comparedInFull(input, tradedOn);
  const shareThen = then && shareOfFirst(namedWinners(then.slice), FIRST);
  return {
    winners: named.length,
    firstFive,
    repeated: projects && named.filter(({ label }) => (projects.get(label) ?? 0) > 1).length,
    before: then && shareThen !== null ? { name: then.name, firstFive: shareThen } : null,
    rows: named.slice(0, MOST).map(({ label, value }) => ({ name: label, amount: value, projects: projects?.get(label) ?? 0 })),
  };
}

function namedWinners(slice: Slice) {
  return ranked(slice, null, winner, tradeAmount).filter(({ label }) => label !== "");
}

function sentence({ winners, firstFive, repeated, before }: Data, locale: Locale): Sentence {
  const [now, then] = [share(firstFive), before && share(before.firstFive)];
  const often = repeated === null || repeated === 0 || winners === 1 ? null : formatExact(repeated);
  if (locale === "zh") {
    const first = winners <= FIRST ? [] : [...say`，前 ${FIRST} 个占成交额的 ${now}`, ...(then === null ? [] : [`（${before?.name.zh}${then}）`])];
    return [...say`共 ${winners} 个中标（竞得）人`, ...first, ...(often === null ? [] : say`；${often} 个中标 2 项以上`), "。"];
  }
  const first = winners <= FIRST ? [] : [...say`; the first ${FIRST} have ${now} of the amount`, ...(then === null ? [] : [` (${then} ${before?.name.en})`])];
  return [...say`${many(winners, "winner")}`, ...first, ...(often === null ? [] : say`; ${often} won more than one project`), "."];
}
