import { partsOf, type Day, type Period } from "../clean/day.ts";
import type { Locale, Words } from "../clean/words.ts";
import type { Daily } from "../datasets/dailyVisits.ts";
import { fullMonthNames } from "./timeline.ts";
import { listed } from "./wording.ts";

export function dayPeriod({ from }: Daily, index: number): Period {
  const day = (from + index) as Day;
  return { from: day, to: day };
}

/** `9月29日`, `29 September`; with the year where the days are of several, or always if asked. */
export function dayWords(daily: Daily, index: number, withYear = severalYears(daily)): Words {
  const { year, month, day } = partsOf((daily.from + index) as Day);
  const words = { zh: `${month}月${day}日`, en: `${day} ${fullMonthNames[month - 1]}` };
  return withYear ? { zh: `${year}年${words.zh}`, en: `${words.en} ${year}` } : words;
}

function severalYears({ from, values }: Daily): boolean {
  return partsOf(from).year !== partsOf((from + values.length - 1) as Day).year;
}

/** `；缺 5月11日、5月12日的数据`, `; no data for 11 May`; the first three are named. */
export function missingDays(daily: Daily, locale: Locale): string {
  const missing = daily.values.flatMap((value, i) => (value === null ? [dayWords(daily, i)[locale]] : []));
  if (missing.length === 0) return "";
  const few = missing.length <= 3;
  if (locale === "zh") return few ? `；缺${listed(missing, "zh")}数据` : `；缺${listed(missing.slice(0, 3), "zh")}等 ${missing.length} 天数据`;
  return `; no data for ${few ? listed(missing, "en") : `${missing.slice(0, 3).join(", ")} and ${missing.length - 3} more days`}`;
}
