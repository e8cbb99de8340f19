import type { Value } from "../charts/chart.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perDay } from "../datasets/dailyVisits.ts";
import type { NumberField } from "../datasets/field.ts";
import { summed, type Measure } from "../datasets/measure.ts";
import { rate } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import { bouncedVisits, visits, visitSeconds, visitTotal } from "../datasets/visits.ts";
import { meanOf } from "./visitDays.ts";

/** A figure of visits over any rows: a mean a day, as visitors of days do not add up, or a rate weighted by visits. */
export interface VisitMeasure {
  readonly id: string;
  /** Without which it is not known. */
  readonly needs: NumberField;
  readonly name: Words;
  /** Whether it is a mean a day, or a month where the files count by month. */
  readonly daily: boolean;
  readonly unit: Words;
  readonly compute: (slice: Slice) => Value;
  readonly figure: (value: number, locale: Locale) => string;
}

const { pageViews, visitors, ips, bounceRate, duration, visits: visitCount } = visits.fields;

/** In the order in which they are shown. */
export const visitMeasures: readonly VisitMeasure[] = [
  meanADay("views", pageViews, { zh: "浏览量 PV", en: "Page views" }, { zh: "次", en: "" }),
  meanADay("visitors", visitors, { zh: "访客数 UV", en: "Visitors" }, { zh: "人", en: "" }),
  meanADay("ips", ips, { zh: "IP 数", en: "IP addresses" }, { zh: "个", en: "" }),
  {
    id: "bounceRate",
    needs: bounceRate,
    name: { zh: "跳出率", en: "Bounce rate" },
    daily: false,
    unit: { zh: "%", en: "%" },
    compute: weighted(bouncedVisits, visitTotal, 4),
    figure: (value) => formatPercent(value),
  },
  {
    id: "duration",
    needs: duration,
    name: { zh: "平均访问时长", en: "Time on site" },
    daily: false,
    unit: { zh: "分钟", en: "min" },
    compute: minutes,
    figure: clock,
  },
  {
    id: "pages",
    needs: visitCount,
    name: { zh: "每次浏览页数", en: "Pages a visit" },
    daily: false,
    unit: { zh: "页", en: "" },
    compute: weighted(summed(pageViews), summed(visitCount), 2),
    figure: (value, locale) => (locale === "zh" ? `${roundTo(value, 1)} 页` : String(roundTo(value, 1))),
  },
];

function meanADay(id: string, field: NumberField, name: Words, unit: Words): VisitMeasure {
  return {
    id,
    needs: field,
    name,
    daily: true,
    unit,
    compute: (slice) => {
      const days = perDay(slice, summed(field));
      return days === null ? null : roundTo(meanOf(days.values), 0);
    },
    figure: (value, locale) => (locale === "zh" ? `${formatExact(value)} ${unit.zh}` : formatExact(value)),
  };
}

/** Over the rows that know both. */
function weighted(part: Measure, whole: Measure, decimals: number): VisitMeasure["compute"] {
  return (slice) => {
    const value = rate(slice, part, whole);
    return value === null ? null : roundTo(value, decimals);
  };
}

function minutes(slice: Slice): Value {
  const seconds = rate(slice, visitSeconds, visitTotal);
  return seconds === null ? null : roundTo(seconds / 60, 3);
}

/** `3 分 21 秒`, `3 min 21 s`. */
function clock(time: number, locale: Locale): string {
  const seconds = Math.round(time * 60);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (locale === "zh") return whole === 0 ? `${rest} 秒` : `${whole} 分 ${rest} 秒`;
  return whole === 0 ? `${rest} s` : `${whole} min ${rest} s`;
}
