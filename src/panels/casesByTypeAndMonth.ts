import type { Value } from "../charts/chart.ts";
import { heat } from "../charts/heat.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { accepted, cases } from "../datasets/cases.ts";
import { byLabels } from "../table/group.ts";
import { split } from "../table/split.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { eachPerSpan } from "./perSpan.ts";
import { ranked, shareOfFirst } from "./ranked.ts";
import { onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly time: Timeline;
  /** From the type with most cases down; "" is no type. */
  readonly types: readonly string[];
  /** `values[type][span]`. */
  readonly values: readonly (readonly Value[])[];
  /** What the first type has of all. */
  readonly firstShare: Value;
}

/** The ten kinds of power, 公共服务, and those without a kind. */
const MOST = 12;
const title: Words = { zh: "事项类型与月份", en: "Cases by kind and month" };
const { received, type } = cases.fields;

export const casesByTypeAndMonth = definePanel<Data>({
  id: "casesByTypeAndMonth",
  page: "approvals",
  order: 7,
  width: 7,
  dataset: cases,
  needs: [received, type],
  along: [received, type],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const rows = data.types.map((label) => categoryName(type, label, locale));
    const description = spoken(title, sentence(data, locale), locale);
    return heat({ rows, columns: spanLabels(data.time, locale), values: data.values }, { unit: cases.unit[locale], description }, style);
  },
  rowsBehind: ({ time, types }, { series, index }) => {
    const { zh, en } = categoryWords(type, types[series]);
    const month = spanWords(time, index, true);
    return { title: { zh: `${month.zh}受理的${zh}`, en: `${en}, ${month.en}` }, period: time.spans[index], labels: { [type.id]: [types[series]] } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const rows = ranked(now, null, type, accepted);
  if (rows.length === 0) return null;
  const time = timelineOf(cases, now);
  const types = rows.slice(0, MOST).map(({ label }) => label);
  const grouping = byLabels(now.table, type, types.map((label) => [label]));
  const values = grouping && eachPerSpan(now.table, split(now.rows, grouping), received, time.spans, accepted);
  return values && { time, types, values, firstShare: shareOfFirst(rows, 1) };
}

function sentence({ time, types, values, firstShare }: Data, locale: Locale): Sentence {
  const peak = Math.max(...values.flat().map((value) => value ?? 0));
  const row = values.findIndex((of) => of.includes(peak));
  const month = spanWords(time, values[row].indexOf(peak))[locale];
  const [first, top] = [types[0], types[row]].map((label) => categoryName(type, label, locale));
  const part = share(firstShare ?? 0);
  const most = formatExact(peak);
  if (locale === "zh") {
    const head = types.length === 1 ? say`均为${first}` : say`${first}受理最多，占 ${part}`;
    return [...head, `；${oneOf[time.step]}最高是 `, ...say`${month}的${top}，${most} 件。`];
  }
  const head = types.length === 1 ? say`All are of one kind, ${first}` : say`${first} leads with ${part} of all cases`;
  return [...head, ...say`; the peak is ${top} ${onOrIn(time)} ${month}, ${many(peak, "case")}.`];
}

const oneOf = { day: "单日", month: "单月", quarter: "单季", year: "单年" } as const;
