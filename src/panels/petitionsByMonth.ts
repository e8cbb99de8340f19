import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { countedWhere } from "../datasets/measure.ts";
import { overdue, petitions, petitionsReceived, petitionsSettled } from "../datasets/petitions.ts";
import { total } from "../datasets/total.ts";
import { comparedInFull, comparedWith } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { matching, onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, growth, many, missingSpans, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly received: readonly Value[];
  readonly settled: readonly Value[] | null;
  readonly overdue: Value;
  readonly before: { readonly name: Words; readonly received: readonly Value[]; readonly total: Value } | null;
}

const title: Words = { zh: "信访受理与办结：按月", en: "Petitions received and settled by month" };
const { received } = petitions.fields;

export const petitionsByMonth = definePanel<Data>({
  id: "petitionsByMonth",
  page: "governance",
  order: 7,
  width: 7,
  dataset: petitions,
  needs: [received],
  along: [received],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const { before } = data;
    const series = [
      { name: zh ? "受理" : "Received", values: data.received },
      ...(data.settled === null ? [] : [{ name: zh ? "其中已办结" : "Of these, settled", values: data.settled }]),
    ];
    const lastYear = before === null ? undefined : { name: zh ? `${before.name.zh}受理` : `Received ${before.name.en}`, against: before.name[locale], values: before.received };
    return bars({ categories: spanLabels(data.time, locale), series, lastYear }, { unit: petitions.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { series, index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}受理的信访`, en: `Petitions received ${onOrIn(time)} ${en}` }, period: time.spans[index], ...(series === 1 ? { subset: "settled" } : {}) };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const time = timelineOf(petitions, now);
  const values = perSpan(now, received, time.spans, petitionsReceived);
  if (values === null || totalOf(values) === null) return null;
  const then = comparedWith(input);
  const before = then && perSpan(then.slice, received, matching(time, now.period, then.slice.period), petitionsReceived);
  return {
    period: now.period,
    time,
    received: values,
    settled: perSpan(now, received, time.spans, petitionsSettled),
    overdue: total(now, countedWhere(overdue(now.period.to), petitions.fields.petitionCount)),
    before: then && before && { name: then.name, received: before, total: comparedInFull(input, received) && totalOf(before) },
  };
}

function sentence({ period, time, received: values, settled, overdue: late, before }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  const [all, done] = [totalOf(values) ?? 0, settled && totalOf(settled)];
  const change = before && growth(all, before.total, before.name, locale);
  const head = zh ? [during(period).zh, ...say`受理信访 ${formatExact(all)} 件`] : [...say`${many(all, "petition")} received`, ` ${during(period).en}`];
  const moved = change === null ? [] : [zh ? "，" : ", ", ...change];
  const finished = done === null ? [] : zh ? say`；办结 ${formatExact(done)} 件` : say`; ${formatExact(done)} settled`;
  const past = late === null || late === 0 ? [] : zh ? say`，超期 ${formatExact(late)} 件` : say`, ${formatExact(late)} overdue`;
  return [...head, ...moved, ...finished, ...past, missingSpans(time, values, locale), zh ? "。" : "."];
}
