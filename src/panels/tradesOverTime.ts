import { stacked } from "../charts/stacked.ts";
import type { Value } from "../charts/chart.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { total } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import { categoryName } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { spanLabels, timelineOf, type Timeline } from "./timeline.ts";
import { partRows, partSeries, partTotals, tradeParts, type TradePart } from "./tradeParts.ts";
import { many, missingSpans, share, spoken, yuan } from "./wording.ts";

interface Data {
  readonly time: Timeline;
  readonly projects: Value;
  readonly amount: number;
  readonly parts: readonly TradePart[];
}

const title: Words = { zh: "公共资源交易：成交额走势", en: "Trading: amounts over time" };
const { tradedOn, amount, category } = trades.fields;

export const tradesOverTime = definePanel<Data>({
  id: "tradesOverTime",
  page: "trades",
  order: 1,
  overview: 4,
  width: 7,
  dataset: trades,
  needs: [tradedOn, amount],
  along: [tradedOn, category],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = partSeries(data.parts, { zh: "交易额", en: "Amount" }, locale);
    return stacked({ categories: spanLabels(data.time, locale), series }, { unit: { zh: "元", en: "yuan" }[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time, parts }, mark) => partRows(time, parts, mark),
});

function compute({ now }: PanelInput): Data | null {
  const all = total(now, tradeAmount);
  if (all === null) return null;
  const time = timelineOf(trades, now);
  return { time, projects: total(now, tradeProjects), amount: all, parts: tradeParts(now, time, tradeAmount) };
}

function sentence({ time, projects, amount: all, parts }: Data, locale: Locale): Sentence {
  const [first] = parts;
  const missing = missingSpans(time, partTotals(time, parts), locale);
  const part = first.labels !== null && all > 0 ? share(first.sum / all) : null;
  const name = categoryName(category, first.name, locale);
  if (locale === "zh") return [...say`交易 ${formatExact(projects)} 项，${yuan(all, "zh")}`, ...(part === null ? [] : [`；${name}占 `, ...say`${part}`]), `${missing}。`];
  return [...say`${many(projects ?? 0, "project")}, ${yuan(all, "en")}`, ...(part === null ? [] : [`; ${name.toLowerCase()} makes up `, ...say`${part}`]), `${missing}.`];
}
