import type { Value } from "../charts/chart.ts";
import { rollingMean } from "../charts/rollingMean.ts";
import { runs } from "../charts/runs.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { dailyVisits, type Daily } from "../datasets/dailyVisits.ts";
import { visits } from "../datasets/visits.ts";
import { comparedWith } from "./comparison.ts";
import { dayPeriod, dayWords } from "./dayWording.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { totalOf } from "./perSpan.ts";
import { unusualDays } from "./unusualDays.ts";
import { beside, visitUnit } from "./visitDays.ts";
import { during, growth, many, spoken } from "./wording.ts";

interface Data extends Daily {
  readonly period: Period;
  /** Days far from the same weekday around them, the farthest first. */
  readonly unusual: readonly number[];
  readonly before: Before | null;
}

interface Before {
  readonly name: Words;
  readonly values: readonly Value[];
  /** Of all its days; `null` where either side lacks days, so that the two cannot be compared. */
  readonly total: Value;
}

const title: Words = { zh: "访问走势", en: "Visits over time" };

export const visitsTrend = definePanel<Data>({
  id: "visitsTrend",
  page: "traffic",
  order: 2,
  width: 12,
  dataset: visits,
  needs: [visits.fields.day],
  along: [visits.fields.day],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const { from, values, before } = data;
    const lastYear = before === null ? undefined : { name: zh ? before.name.zh : `Visits ${before.name.en}`, against: before.name[locale], values: before.values };
    const notable = { name: zh ? "异常的日子" : "Out of line", places: data.unusual };
    return runs({ from, name: zh ? "访问量" : "Visits", values, lastYear, notable }, { unit: visitUnit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: (data, { index }) => {
    const { zh, en } = dayWords(data, index, true);
    return { title: { zh: `${zh}的访问`, en: `Visits on ${en}` }, period: dayPeriod(data, index) };
  },
});

function compute(input: PanelInput): Data | null {
  const now = dailyVisits(input.now);
  if (now === null) return null;
  const then = comparedWith(input);
  const days = then && dailyVisits(then.slice);
  const unusual = unusualDays(input.now)?.days ?? [];
  return { ...now, period: input.now.period, unusual: unusual.map(({ index }) => index), before: then && days && beforeOf(now, days, then.name) };
}

function beforeOf(now: Daily, then: Daily, name: Words): Before {
  const complete = ![...now.values, ...then.values].includes(null);
  return { name, values: beside(now, then, name), total: complete ? totalOf(then.values) : null };
}

function sentence(data: Data, locale: Locale): Sentence {
  const { period, values, before } = data;
  const all = totalOf(values) ?? 0;
  const then = before && growth(all, before.total, before.name, locale);
  const means = rollingMean(values).map((mean) => mean ?? 0);
  const most = Math.max(...means);
  const day = most > 0 && values.length > 31 ? dayWords(data, means.indexOf(most))[locale] : null;
  const mean = formatExact(roundTo(most, 0));
  if (locale === "zh") {
    const peak = day === null ? [] : say`；${day}前后最多，7 日平均 ${mean} 人次`;
    return [during(period).zh, ...say`访问 ${formatExact(all)} 人次`, ...(then === null ? [] : ["，", ...then]), ...peak, "。"];
  }
  const peak = day === null ? [] : say`; most around ${day}, ${mean} a day over seven days`;
  return [...say`${many(all, "visit")}`, ` ${during(period).en}`, ...(then === null ? [] : [", ", ...then]), ...peak, "."];
}
