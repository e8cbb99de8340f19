import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { summed } from "../datasets/measure.ts";
import { visits, visitTotal } from "../datasets/visits.ts";
import { columnOf } from "../table/table.ts";
import { comparedWith } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { peaks } from "./peaks.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { matching, onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, many, missingSpans, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly visits: readonly Value[];
  /** Page views; `null` where the files count only one of the two. */
  readonly views: readonly Value[] | null;
  readonly before: { readonly name: Words; readonly visits: readonly Value[] } | null;
}

const title: Words = { zh: "各月访问与浏览", en: "Visits and page views by month" };
const { day, visits: visitCount, pageViews } = visits.fields;

export const visitsByMonth = definePanel<Data>({
  id: "visitsByMonth",
  page: "traffic",
  order: 5,
  width: 7,
  dataset: visits,
  needs: [day],
  along: [day],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const { views, before } = data;
    const series = [{ name: zh ? "访问次数" : "Visits", values: data.visits }];
    if (views !== null) series.push({ name: zh ? "浏览量" : "Page views", values: views });
    const lastYear = before === null ? undefined : { name: zh ? `${before.name.zh}访问次数` : `Visits ${before.name.en}`, against: before.name[locale], values: before.visits };
    // Visits and the pages they view are both counted in times, so they share an axis.
    return bars({ categories: spanLabels(data.time, locale), series, lastYear }, { unit: zh ? "次" : "", description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}的访问`, en: `Visits ${onOrIn(time)} ${en}` }, period: time.spans[index] };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const time = timelineOf(visits, now);
  const values = perSpan(now, day, time.spans, visitTotal);
  if (values === null || totalOf(values) === null) return null;
  const then = comparedWith(input);
  const before = then && perSpan(then.slice, day, matching(time, now.period, then.slice.period), visitTotal);
  return {
    period: now.period,
    time,
    visits: values,
    views: columnOf(now.table, visitCount) === null ? null : perSpan(now, day, time.spans, summed(pageViews)),
    before: then && before && { name: then.name, visits: before },
  };
}

function sentence({ period, time, visits: values, views }: Data, locale: Locale): Sentence {
  const all = totalOf(values) ?? 0;
  const viewed = views && totalOf(views);
  const pages = viewed === null || all === 0 ? null : roundTo(viewed / all, 1);
  const rest = [...peaks(time, values, "访问", locale), missingSpans(time, values, locale)];
  if (locale === "zh") return [during(period).zh, ...say`访问 ${formatExact(all)} 人次`, ...(pages === null ? [] : say`，每次平均浏览 ${pages} 页`), ...rest, "。"];
  return [...say`${many(all, "visit")}`, ` ${during(period).en}`, ...(pages === null ? [] : say`, ${pages} pages each on average`), ...rest, "."];
}
