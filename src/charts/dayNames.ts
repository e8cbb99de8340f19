import { type Day, partsOf, weekdayOf } from "../clean/day.ts";
import type { Locale } from "../clean/words.ts";

export const monthNames: Record<Locale, string[]> = {
  zh: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** What days stand under in a table. */
export const dayNames: Record<Locale, string> = { zh: "日期", en: "Day" };

const weekdayNames: Record<Locale, string[]> = {
  zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

/** `2017年9月29日 周五`, `Fri 29 Sep 2017`. */
export function dayText(day: Day, locale: Locale): string {
  const { year, month, day: date } = partsOf(day);
  const weekday = weekdayNames[locale][weekdayOf(day)] ?? "";
  if (locale === "zh") return `${year}年${month}月${date}日 ${weekday}`;
  return `${weekday} ${date} ${monthNames.en[month - 1] ?? ""} ${year}`;
}

/** `9月29日`, `29 Sep`. */
export function shortDayText(day: Day, locale: Locale): string {
  const { month, day: date } = partsOf(day);
  return locale === "zh" ? `${month}月${date}日` : `${date} ${monthNames.en[month - 1] ?? ""}`;
}

/** `9月29日 周五`, `Fri 29 Sep`. */
export function weekdayText(day: Day, locale: Locale): string {
  const weekday = weekdayNames[locale][weekdayOf(day)] ?? "";
  return locale === "zh" ? `${shortDayText(day, locale)} ${weekday}` : `${weekday} ${shortDayText(day, locale)}`;
}

/** `周五`, `Friday`. */
export function weekdayName(day: Day, locale: Locale): string {
  return (locale === "zh" ? weekdayNames.zh : fullWeekdayNames)[weekdayOf(day)] ?? "";
}

export const fullWeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
