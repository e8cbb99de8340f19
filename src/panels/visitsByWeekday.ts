import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import { fullWeekdayNames } from "../charts/dayNames.ts";
import { formatExact } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { dailyVisits } from "../datasets/dailyVisits.ts";
import { visits } from "../datasets/visits.ts";
import { comparedWith } from "./comparison.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { meanOf, weekdayMeans, visitUnit } from "./visitDays.ts";
import { spoken } from "./wording.ts";

interface Data {
  /** Visits a day, Monday first. */
  readonly means: readonly Value[];
  readonly workday: number;
  readonly weekend: number;
  readonly before: { readonly name: Words; readonly means: readonly Value[] } | null;
}

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const title: Words = { zh: "星期分布：日均访问量", en: "Visits a day by weekday" };

export const visitsByWeekday = definePanel<Data>({
  id: "visitsByWeekday",
  page: "traffic",
  order: 4,
  width: 5,
  dataset: visits,
  needs: [visits.fields.day],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const { before } = data;
    const whole = (values: readonly Value[]) => values.map((value) => (value === null ? null : roundTo(value, 0)));
    const series = [{ name: zh ? "日均访问量" : "Visits a day", values: whole(data.means) }];
    const lastYear = before === null ? undefined : { name: zh ? `${before.name.zh}日均` : `A day ${before.name.en}`, against: before.name[locale], values: whole(before.means) };
    return bars({ categories: weekdays[locale], series, lastYear }, { unit: visitUnit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: (_, { index }) => ({ title: { zh: `${weekdays.zh[index]}的访问`, en: `Visits on ${fullWeekdayNames[index]}s` }, weekday: index }),
});

function compute(input: PanelInput): Data | null {
  const now = dailyVisits(input.now);
  if (now === null) return null;
  const means = weekdayMeans(now);
  if (means.includes(null)) return null;
  const then = comparedWith(input);
  const days = then && dailyVisits(then.slice);
  return {
    means,
    workday: meanOf(means.slice(0, 5)),
    weekend: meanOf(means.slice(5)),
    before: then && days && { name: then.name, means: weekdayMeans(days) },
  };
}

function sentence({ workday, weekend }: Data, locale: Locale): Sentence {
  const [five, two] = [workday, weekend].map((mean) => formatExact(roundTo(mean, 0)));
  const ratio = weekend > 0 ? roundTo(workday / weekend, 1) : null;
  // Once as many is no news.
  const times = ratio === 1 ? null : ratio;
  if (locale === "zh") return [...say`周一至周五日均 ${five} 人次，周末 ${two} 人次`, ...(times === null ? [] : say`，前者是后者的 ${times} 倍`), "。"];
  return [...say`${five} visits a day from Monday to Friday, ${two} at weekends`, ...(times === null ? [] : say`: ${times} times as many`), "."];
}
