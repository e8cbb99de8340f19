import type { Value } from "../charts/chart.ts";
import { multiples, type Multiple } from "../charts/multiples.ts";
import { changeAgainst } from "../charts/number.ts";
import type { Grain, Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";
import { grainOf, type Slice } from "../datasets/view.ts";
import { visits } from "../datasets/visits.ts";
import { filterPeriod } from "../table/filter.ts";
import { comparedInFull } from "./comparison.ts";
import { onlyPlace } from "./peaks.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { matching, onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { visitMeasures, type VisitMeasure } from "./visitMeasures.ts";
import { spoken } from "./wording.ts";

interface Data {
  readonly time: Timeline;
  readonly grain: Grain;
  readonly before: Words | null;
  readonly measures: readonly Measured[];
}

interface Measured {
  readonly id: string;
  /** Of the whole period. */
  readonly now: number;
  readonly before: Value;
  readonly values: readonly Value[];
  readonly valuesBefore: readonly Value[];
}

const title: Words = { zh: "浏览、访客与停留", en: "Views, visitors and stay" };
const { day } = visits.fields;

export const visitsQuality = definePanel<Data>({
  id: "visitsQuality",
  page: "traffic",
  order: 6,
  width: 12,
  dataset: visits,
  needs: [day],
  along: [day],
  title,
  nothing: { zh: "文件中没有浏览量、访客数、IP数、跳出率或访问时长。", en: "The files have no page views, visitors, IP addresses, bounce rate or time on site." },
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const all = data.measures.map((measured) => multipleOf(data, measured, locale));
    return multiples({ categories: spanLabels(data.time, locale), multiples: all }, { description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { index }) => {
    const { zh, en } = spanWords(time, index, true);
    return { title: { zh: `${zh}的访问`, en: `Visits ${onOrIn(time)} ${en}` }, period: time.spans[index] };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const time = timelineOf(visits, now);
  const then = comparedInFull(input, day);
  const earlier = then && matching(time, now.period, then.slice.period);
  const measures = visitMeasures.flatMap((measure): Measured[] => {
    const all = measure.compute(now);
    if (all === null) return [];
    const valuesBefore = then === null || earlier === null ? [] : earlier.map((span) => measure.compute(within(then.slice, span)));
    return [{ id: measure.id, now: all, before: then && measure.compute(then.slice), values: time.spans.map((span) => measure.compute(within(now, span))), valuesBefore }];
  });
  return measures.length === 0 ? null : { time, grain: grainOf(visits, now.table, now.period), before: then && then.name, measures };
}

function within(slice: Slice, period: Period): Slice {
  return { ...slice, rows: filterPeriod(slice.table, slice.rows, day, period), period };
}

const perGrain: Readonly<Record<Grain, Words>> = {
  day: { zh: "日均", en: "a day" },
  month: { zh: "月均", en: "a month" },
  year: { zh: "年均", en: "a year" },
};

function measureOf(id: string): VisitMeasure {
  const found = visitMeasures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`no measure ${id}`);
  return found;
}

function nameOf({ name, daily }: VisitMeasure, grain: Grain, locale: Locale): string {
  if (!daily) return name[locale];
  return locale === "zh" ? `${perGrain[grain].zh}${name.zh}` : `${name.en} ${perGrain[grain].en}`;
}

function multipleOf({ grain, before }: Data, { id, now, before: then, values, valuesBefore }: Measured, locale: Locale): Multiple {
  const measure = measureOf(id);
  const [name, unit] = [nameOf(measure, grain, locale), measure.unit[locale]];
  if (before === null) return { name, unit, values, figure: measure.figure(now, locale), note: "" };
  const against = before[locale];
  return {
    name,
    unit,
    values,
    figure: measure.figure(now, locale),
    note: changeAgainst(now, then, { unit, against, locale }),
    lastYear: { name: locale === "zh" ? `${against}${name}` : `${name}, ${against}`, against, values: valuesBefore },
  };
}

/** What the figures over the small charts do not say: when fewest stayed, and for how short. */
function sentence({ time, grain, measures }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  const told = [
    clause({ id: "visitors", extreme: null }),
    clause({ id: "bounceRate", extreme: { of: Math.max, word: { zh: "最高", en: "highest" } } }),
    clause({ id: "duration", extreme: { of: Math.min, word: { zh: "最短", en: "shortest" } } }),
  ].filter((words) => words.length > 0);
  if (told.length === 0) told.push(clause({ id: measures[0].id, extreme: null }));
  const joined = told.flatMap((words, i) => [...(i > 0 ? [zh ? "；" : "; "] : []), ...words]);
  return [...joined, measures.some(({ id }) => id === "bounceRate" || id === "duration") ? (zh ? "（比率和时长按访问次数加权）。" : " (rates weighted by visits).") : zh ? "。" : "."];

  function clause({ id, extreme }: { id: string; extreme: { of: (...values: number[]) => number; word: Words } | null }): Sentence {
    const found = measures.find((measured) => measured.id === id);
    if (found === undefined) return [];
    const measure = measureOf(id);
    const head = [`${nameOf(measure, grain, locale)} `, ...say`${measure.figure(found.now, locale)}`];
    const known = found.values.filter((value) => value !== null);
    if (extreme === null || known.length < 3 || !time.whole) return head;
    const place = onlyPlace(found.values, extreme.of(...known));
    if (place === null) return head;
    const span = spanWords(time, place)[locale];
    return [...head, ...(zh ? say`，${span}` : [`, ${extreme.word.en} in `, ...say`${span}`]), ...(zh ? [extreme.word.zh] : [])];
  }
}
