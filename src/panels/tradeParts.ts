import type { Series, Value } from "../charts/chart.ts";
import type { Mark } from "../charts/mark.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import type { Measure } from "../datasets/measure.ts";
import { total } from "../datasets/total.ts";
import { tradeAmount, tradeProjects, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { byLabels } from "../table/group.ts";
import { split } from "../table/split.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import type { Where } from "./panel.ts";
import { eachPerSpan } from "./perSpan.ts";
import { ranked } from "./ranked.ts";
import { spanWords, type Timeline } from "./timeline.ts";

/** Categories drawn as one: the smaller ones together, all where none are known (`labels` is then `null`). */
export interface TradePart {
  readonly name: string;
  readonly labels: readonly string[] | null;
  readonly values: readonly Value[];
  readonly sum: number;
}

const MOST = 5;
const OTHERS = "其他";
const { tradedOn, category } = trades.fields;

/** The measure per span of each category, in the same order whatever is measured, so that a colour stands for one category. */
export function tradeParts(now: Slice, time: Timeline, measure: Measure): readonly TradePart[] {
  const drawn = groups(now);
  const grouping = byLabels(now.table, category, drawn.map(({ labels }) => labels ?? []));
  const rows = grouping === null ? [now.rows] : split(now.rows, grouping);
  const values = eachPerSpan(now.table, rows, tradedOn, time.spans, measure) ?? [];
  return drawn.map(({ name, labels }, i) => ({
    name,
    labels,
    values: (values[i] ?? []).map((value) => (value === null ? null : roundTo(value, 2))),
    sum: total({ ...now, rows: rows[i] }, measure) ?? 0,
  }));
}

/** The largest categories, then all others with those that are 其他 by name. */
function groups(now: Slice): readonly { readonly name: string; readonly labels: readonly string[] | null }[] {
  const byAmount = ranked(now, null, category, tradeAmount);
  const labels = (byAmount.length > 0 ? byAmount : ranked(now, null, category, tradeProjects)).map(({ label }) => label);
  if (labels.length === 0) return [{ name: "", labels: null }];
  const own = labels.filter((label) => label !== OTHERS).slice(0, labels.length > MOST + 1 ? MOST : MOST + 1);
  const rest = labels.filter((label) => !own.includes(label));
  return [...own.map((label) => ({ name: label, labels: [label] })), ...(rest.length > 0 ? [{ name: OTHERS, labels: rest }] : [])];
}

/** The parts as a chart takes them; `whole` names the one that stands for all. */
export function partSeries(parts: readonly TradePart[], whole: Words, locale: Locale): Series[] {
  return parts.map(({ name, labels, values }) => ({ name: labels === null ? whole[locale] : categoryName(category, name, locale), values }));
}

/** The rows of a part in a span. */
export function partRows(time: Timeline, parts: readonly TradePart[], { series, index }: Mark): Where {
  const { zh, en } = spanWords(time, index, true);
  const { name, labels } = parts[series];
  const period = time.spans[index];
  if (labels === null) return { title: { zh: `${zh}的交易`, en: `Trades, ${en}` }, period };
  const words = categoryWords(category, name);
  return { title: { zh: `${zh}的${words.zh}`, en: `${words.en}, ${en}` }, period, labels: { [category.id]: labels } };
}

/** What all parts have in each span; `null` where none is known. */
export function partTotals(time: Timeline, parts: readonly TradePart[]): readonly Value[] {
  return time.spans.map((_, i) => {
    const known = parts.flatMap(({ values }) => values[i] ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  });
}
