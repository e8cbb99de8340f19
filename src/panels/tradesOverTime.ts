import type { Value } from "../charts/chart.ts";
import { stacked } from "../charts/stacked.ts";
import { monthIndex } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { total } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { byLabels } from "../table/group.ts";
import { split } from "../table/split.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { eachPerSpan } from "./perSpan.ts";
import { ranked } from "./ranked.ts";
import { spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { many, missingSpans, share, spoken, yuan } from "./wording.ts";

interface Data {
  readonly time: Timeline;
  readonly projects: Value;
  readonly amount: number;
  readonly parts: readonly Part[];
}

/** Categories drawn as one: the smaller ones together, all where none are known (`labels` is then `null`). */
interface Part {
  readonly name: string;
  readonly labels: readonly string[] | null;
  readonly values: readonly Value[];
  readonly sum: number;
}

const MOST = 5;
const OTHERS = "其他";
const title: Words = { zh: "公共资源交易：项目与金额", en: "Trading: projects and amounts" };
const { tradedOn, amount, category } = trades.fields;

export const tradesOverTime = definePanel<Data>({
  id: "tradesOverTime",
  page: "trades",
  order: 1,
  overview: 4,
  width: 7,
  dataset: trades,
  needs: [tradedOn, amount],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = data.parts.map(({ name, labels, values }) => ({ name: labels === null ? { zh: "交易额", en: "Amount" }[locale] : categoryName(category, name, locale), values }));
    return stacked({ categories: spanLabels(data.time, locale), series }, { unit: { zh: "元", en: "yuan" }[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time, parts }, { series, index }) => {
    const { zh, en } = spanWords(time, index, true);
    const { name, labels } = parts[series];
    const period = time.spans[index];
    if (labels === null) return { title: { zh: `${zh}的交易`, en: `Trades, ${en}` }, period };
    const words = categoryWords(category, name);
    return { title: { zh: `${zh}的${words.zh}`, en: `${words.en}, ${en}` }, period, labels: { [category.id]: labels } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const all = total(now, tradeAmount);
  if (all === null) return null;
  const months = monthIndex(now.period.to) - monthIndex(now.period.from) + 1;
  const time = timelineOf(trades, now, months <= 3 ? "month" : "quarter");
  return { time, projects: total(now, tradeProjects), amount: all, parts: partsOf(now, time) };
}

function partsOf(now: Slice, time: Timeline): readonly Part[] {
  const drawn = groups(now);
  const grouping = byLabels(now.table, category, drawn.map(({ labels }) => labels ?? []));
  const rows = grouping === null ? [now.rows] : split(now.rows, grouping);
  const values = eachPerSpan(now.table, rows, tradedOn, time.spans, tradeAmount) ?? [];
  return drawn.map(({ name, labels }, i): Part => ({
    name,
    labels,
    values: (values[i] ?? []).map((value) => (value === null ? null : roundTo(value, 2))),
    sum: total({ ...now, rows: rows[i] }, tradeAmount) ?? 0,
  }));
}

/** The largest categories, then all others with those that are 其他 by name. */
function groups(now: PanelInput["now"]): readonly { readonly name: string; readonly labels: readonly string[] | null }[] {
  const labels = ranked(now, null, category, tradeAmount).map(({ label }) => label);
  if (labels.length === 0) return [{ name: "", labels: null }];
  const own = labels.filter((label) => label !== OTHERS).slice(0, labels.length > MOST + 1 ? MOST : MOST + 1);
  const rest = labels.filter((label) => !own.includes(label));
  return [...own.map((label) => ({ name: label, labels: [label] })), ...(rest.length > 0 ? [{ name: OTHERS, labels: rest }] : [])];
}

function sentence({ time, projects, amount: all, parts }: Data, locale: Locale): Sentence {
  const [first] = parts;
  const known = time.spans.map((_, i) => parts.find(({ values }) => values[i] !== null)?.values[i] ?? null);
  const missing = missingSpans(time, known, locale);
  const part = first.labels !== null && all > 0 ? share(first.sum / all) : null;
  const name = categoryName(category, first.name, locale);
  if (locale === "zh") return [...say`交易 ${formatExact(projects)} 项，${yuan(all, "zh")}`, ...(part === null ? [] : [`；${name}占 `, ...say`${part}`]), `${missing}。`];
  return [...say`${many(projects ?? 0, "project")}, ${yuan(all, "en")}`, ...(part === null ? [] : [`; ${name.toLowerCase()} makes up `, ...say`${part}`]), `${missing}.`];
}
