import { stacked } from "../charts/stacked.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { total } from "../datasets/total.ts";
import { tradeProjects, trades } from "../datasets/trades.ts";
import { comparedInFull } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { peaks } from "./peaks.ts";
import { spanLabels, timelineOf, type Timeline } from "./timeline.ts";
import { partRows, partSeries, partTotals, tradeParts, type TradePart } from "./tradeParts.ts";
import { during, growth, many, missingSpans, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly projects: number;
  readonly parts: readonly TradePart[];
  readonly before: { readonly name: Words; readonly projects: Value } | null;
}

const title: Words = { zh: "交易项目走势", en: "Projects over time" };
const { tradedOn, category } = trades.fields;

export const tradeProjectsByMonth = definePanel<Data>({
  id: "tradeProjectsByMonth",
  page: "trades",
  order: 3,
  width: 4,
  dataset: trades,
  needs: [tradedOn],
  along: [tradedOn, category],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = partSeries(data.parts, { zh: "项目", en: "Projects" }, locale);
    return stacked({ categories: spanLabels(data.time, locale), series }, { unit: { zh: "项", en: "projects" }[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time, parts }, mark) => partRows(time, parts, mark),
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const projects = total(now, tradeProjects);
  if (projects === null) return null;
  const time = timelineOf(trades, now);
  const then = comparedInFull(input, tradedOn);
  return { period: now.period, time, projects, parts: tradeParts(now, time, tradeProjects), before: then && { name: then.name, projects: total(then.slice, tradeProjects) } };
}

function sentence({ period, time, projects, parts, before }: Data, locale: Locale): Sentence {
  const totals = partTotals(time, parts);
  const change = before && growth(projects, before.projects, before.name, locale);
  const rest = [...peaks(time, totals, "成交", locale), missingSpans(time, totals, locale)];
  if (locale === "zh") return [during(period).zh, ...say`成交 ${formatExact(projects)} 项`, ...(change === null ? [] : ["，", ...change]), ...rest, "。"];
  return [...say`${many(projects, "project")}`, ` ${during(period).en}`, ...(change === null ? [] : [", ", ...change]), ...rest, "."];
}
