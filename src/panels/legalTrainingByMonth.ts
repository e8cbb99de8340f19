import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { legalTraining, trainingAudience, trainingEvents } from "../datasets/legalTraining.ts";
import { total } from "../datasets/total.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { peaks } from "./peaks.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, many, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly events: readonly Value[];
  readonly audience: Value;
}

const title: Words = { zh: "法制宣传与培训：按月", en: "Legal education by month" };
const { held } = legalTraining.fields;

export const legalTrainingByMonth = definePanel<Data>({
  id: "legalTrainingByMonth",
  page: "governance",
  order: 11,
  width: 7,
  dataset: legalTraining,
  needs: [held],
  along: [held],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = [{ name: locale === "zh" ? "场次" : "Events", values: data.events }];
    return bars({ categories: spanLabels(data.time, locale), series }, { unit: legalTraining.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}的宣传与培训`, en: `Legal education ${onOrIn(time)} ${en}` }, period: time.spans[index] };
  },
});

function compute({ now }: PanelInput): Data | null {
  const time = timelineOf(legalTraining, now);
  const events = perSpan(now, held, time.spans, trainingEvents);
  if (events === null || totalOf(events) === null) return null;
  return { period: now.period, time, events, audience: total(now, trainingAudience) };
}

function sentence({ period, time, events, audience }: Data, locale: Locale): Sentence {
  const all = totalOf(events) ?? 0;
  const most = peaks(time, events, "开展", locale);
  if (locale === "zh") return [during(period).zh, ...say`开展 ${formatExact(all)} 次`, ...(audience === null ? [] : say`，参加 ${formatExact(audience)} 人次`), ...most, "。"];
  return [...say`${many(all, "event")} held`, ` ${during(period).en}`, ...(audience === null ? [] : say` for ${formatExact(audience)} people`), ...most, "."];
}
