import { validDay } from "../clean/day.ts";
import type { Figure } from "./figure.ts";

const DAY = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g;
const FIRST = /第一[张例批个件本]|首[张例批个件本]|首照/;

/**
 * Days that are figures: those on which something was done for the first time, 9月29日第一张执照发放. A day without its
 * year has year 0: the period of the report completes it.
 */
export function firstDays(text: string): readonly Figure[] {
  return [...text.matchAll(DAY)].flatMap((found) => {
    const to = found.index + found[0].length;
    const clause = (/[^,，。;；\n]*$/.exec(text.slice(0, found.index))?.[0] ?? "") + (/^[^,，。;；\n]{0,24}/.exec(text.slice(to))?.[0] ?? "");
    const [, year = "0", month, day] = found;
    // Year 2000 only tells whether there is such a day.
    const value = FIRST.test(clause) ? validDay(Number(year) || 2000, Number(month), Number(day)) : null;
    if (value === null) return [];
    return [{ from: found.index, to, written: found[0], value, upTo: null, step: 1, measured: "day" as const, noun: "", scale: Number(year) === 0 ? 0 : 1, precision: "exact" as const, change: null, unsure: false }];
  });
}
