import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { comparedInFull, comparedWith } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { peaks } from "./peaks.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { matching, onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, growth, many, missingSpans, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly values: readonly Value[];
  readonly before: Before | null;
}

interface Before {
  readonly name: Words;
  readonly values: readonly Value[];
  /** `null` where the two periods do not cover the same months. */
  readonly total: Value;
}

const title: Words = { zh: "许可办理：按月", en: "Permits decided by month" };
const { decided } = permits.fields;

export const permitsByMonth = definePanel<Data>({
  id: "permitsByMonth",
  page: "permits",
  order: 5,
  width: 4,
  dataset: permits,
  needs: [decided],
  along: [decided],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const { before } = data;
    const series = [{ name: zh ? "许可" : "Permits", values: data.values }];
    const lastYear = before === null ? undefined : { name: zh ? `${before.name.zh}许可` : `Permits ${before.name.en}`, against: before.name[locale], values: before.values };
    return bars({ categories: spanLabels(data.time, locale), series, lastYear }, { unit: permits.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}作出的行政许可`, en: `Permits decided ${onOrIn(time)} ${en}` }, period: time.spans[index] };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const time = timelineOf(permits, now);
  const values = perSpan(now, decided, time.spans, permitsIssued);
  if (values === null || totalOf(values) === null) return null;
  const then = comparedWith(input);
  const before = then && perSpan(then.slice, decided, matching(time, now.period, then.slice.period), permitsIssued);
  return { period: now.period, time, values, before: then && before && { name: then.name, values: before, total: comparedInFull(input, decided) && totalOf(before) } };
}

function sentence({ period, time, values, before }: Data, locale: Locale): Sentence {
  const all = totalOf(values) ?? 0;
  const rest = [...peaks(time, values, "办理", locale), missingSpans(time, values, locale)];
  const then = before && growth(all, before.total, before.name, locale);
  if (locale === "zh") return [during(period).zh, ...say`办理行政许可 ${formatExact(all)} 件`, ...(then === null ? [] : ["，", ...then]), ...rest, "。"];
  return [...say`${many(all, "permit")} decided`, ` ${during(period).en}`, ...(then === null ? [] : [", ", ...then]), ...rest, "."];
}
