import { dayOf } from "../../clean/day.ts";
import type { Locale } from "../../clean/words.ts";
import { dayWords } from "../../stores/periods.ts";

/** `2018年1月5日 09:30` by the clock of this machine. */
export function momentWords(at: Date, locale: Locale): string {
  const day = dayWords(dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate()), locale);
  return `${day} ${[at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, "0")).join(":")}`;
}
