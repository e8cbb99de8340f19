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

/** So many stretches of missing days are named. */
const NAMED = 3;

/** `；缺5月11日、6月3日至5日数据`, `; no data for 11 May and 3 June to 5 June`; the first three stretches are named. */
export function missingDays(daily: Daily, locale: Locale): string {
  const missing = daily.values.flatMap((value, i) => (value === null ? [i] : []));
  if (missing.length === 0) return "";
  const stretches = stretchesOf(missing);
  const names = stretches.slice(0, NAMED).map(([first, last]) => {
    const [from, to] = [dayWords(daily, first)[locale], dayWords(daily, last)[locale]];
    return first === last ? from : `${from}${locale === "zh" ? "至" : " to "}${to}`;
  });
  const all = stretches.length <= NAMED;
  if (locale === "zh") return `；缺${listed(names, "zh")}${all ? "" : `等 ${missing.length} 天`}数据`;
  return `; no data for ${all ? listed(names, "en") : `${names.join(", ")} and other days, ${missing.length} in all`}`;
}

/** The first and the last of each run of neighbours; the places ascend. */
function stretchesOf(places: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const firsts = places.filter((place, i) => places[i - 1] !== place - 1);
  const lasts = places.filter((place, i) => places[i + 1] !== place + 1);
  return firsts.map((first, i) => [first, lasts[i]]);
}
