import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { accepted, cases, completedCases } from "../datasets/cases.ts";
import { comparedWith } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { peaks } from "./peaks.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { matching, onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, many, missingSpans, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly accepted: readonly Value[];
  /** `null` where the files do not tell what was completed. */
  readonly completed: readonly Value[] | null;
  readonly before: { readonly name: Words; readonly accepted: readonly Value[] } | null;
}

const title: Words = { zh: "行政审批：受理与办结", en: "Service cases: accepted and completed" };
const { received } = cases.fields;

export const casesByMonth = definePanel<Data>({
  id: "casesByMonth",
  page: "approvals",
  order: 1,
  overview: 7,
  width: 7,
  dataset: cases,
  needs: [received],
  along: [received],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const zh = style.locale === "zh";
    const { time, completed, before } = data;
    const series = [{ name: zh ? "受理" : "Accepted", values: data.accepted }];
    if (completed !== null) series.push({ name: zh ? "办结" : "Completed", values: completed });
    const lastYear = before === null ? undefined : { name: zh ? `${before.name.zh}受理` : `Accepted ${before.name.en}`, against: before.name[style.locale], values: before.accepted };
    const description = spoken(title, sentence(data, style.locale), style.locale);
    return bars({ categories: spanLabels(time, style.locale), series, lastYear }, { unit: cases.unit[style.locale], description }, style);
  },
  rowsBehind: ({ time }, { index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}受理的办件`, en: `Cases accepted ${onOrIn(time)} ${en}` }, period: time.spans[index] };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const time = timelineOf(cases, now);
  const values = perSpan(now, received, time.spans, accepted);
  if (values === null || totalOf(values) === null) return null;
  const then = comparedWith(input);
  const before = then && perSpan(then.slice, received, matching(time, now.period, then.slice.period), accepted);
  return {
    period: now.period,
    time,
    accepted: values,
    completed: perSpan(now, received, time.spans, completedCases),
    before: then && before && { name: then.name, accepted: before },
  };
}

function sentence({ period, time, accepted: values, completed }: Data, locale: Locale): Sentence {
  const all = totalOf(values) ?? 0;
  const done = completed && totalOf(completed);
  const rest = [...peaks(time, values, "受理", locale), missingSpans(time, values, locale)];
  if (locale === "zh") {
    return [during(period).zh, ...say`受理 ${formatExact(all)} 件`, ...(done === null ? [] : say`，办结 ${formatExact(done)} 件`), ...rest, "。"];
  }
  return [...say`${many(all, "case")} accepted`, ` ${during(period).en}`, ...(done === null ? [] : say`, ${formatExact(done)} completed`), ...rest, "."];
}
