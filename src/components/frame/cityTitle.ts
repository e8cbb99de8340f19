import type { Locale } from "../../clean/words.ts";

/** A title with the city's name before it, as printed pages have it: `格尔木市数据清洗报告`. */
export function cityTitle(city: string, title: string, locale: Locale): string {
  return locale === "zh" ? city + title : [city, title].filter(Boolean).join(" · ");
}
