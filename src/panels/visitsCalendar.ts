import { calendar } from "../charts/calendar.ts";
import { runs } from "../charts/runs.ts";
import { dayOf, partsOf } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { visits } from "../datasets/visits.ts";
import { dailyVisits, type Daily } from "../datasets/dailyVisits.ts";
import { meanOf, visitUnit } from "./visitDays.ts";
import { dayPeriod, dayWords, missingDays } from "./dayWording.ts";
import { definePanel, say, type Sentence } from "./panel.ts";
import { spoken } from "./wording.ts";

const title: Words = { zh: "网站访问：每日访问量", en: "Website visits by day" };

export const visitsCalendar = definePanel<Daily>({
  id: "visitsCalendar",
  page: "traffic",
  order: 1,
  overview: 4,
  width: 12,
  dataset: visits,
  needs: [visits.fields.day],
  along: [visits.fields.day],
  title,
  compute: ({ now }) => dailyVisits(now),
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const name = locale === "zh" ? "访问量" : "Visits";
    const wording = { unit: visitUnit[locale], description: spoken(title, sentence(data, locale), locale) };
    if (!fillsCalendar(data)) return runs({ from: data.from, name, values: data.values }, wording, style);
    return calendar({ year: partsOf(data.from).year, name, values: data.values }, wording, style);
  },
  rowsBehind: (data, { index }) => {
    const { zh, en } = dayWords(data, index, true);
    return { title: { zh: `${zh}的访问`, en: `Visits on ${en}` }, period: dayPeriod(data, index) };
  },
});

/** A calendar begins in January and holds one year; before or beside it days would look as if they lacked data. */
function fillsCalendar({ from, values }: Daily): boolean {
  const { year } = partsOf(from);
  return from === dayOf(year, 1, 1) && values.length > 92 && from + values.length - 1 <= dayOf(year, 12, 31);
}

function sentence(data: Daily, locale: Locale): Sentence {
  const { values } = data;
  const mean = formatExact(roundTo(meanOf(values), 0));
  const most = Math.max(...values.map((value) => value ?? 0));
  const peak = values.indexOf(most);
  const only = values.indexOf(most, peak + 1) === -1;
  const missing = missingDays(data, locale);
  const day = dayWords(data, peak)[locale];
  if (locale === "zh") return [...say`日均 ${mean} 人次`, ...(only ? say`；${day}` : []), only ? "最高" : "", `${missing}。`];
  return [...say`${mean} visits a day`, ...(only ? say`; most on ${day}` : []), `${missing}.`];
}
