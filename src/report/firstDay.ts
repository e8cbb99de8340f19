import { validDay } from "../clean/day.ts";
import type { Figure } from "./figure.ts";

const DAY = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g;
const FIRST = /第一[张例批个件本]|首[张例批个件本]|首照/;

const LEAP_YEAR = 2000;

/**
 * Days that are figures: those on which something was done for the first time, 9月29日第一张执照发放. A day without its
 * year is `yearless`: the period of the report completes it.
 */
export function firstDays(text: string): readonly Figure[] {
  return [...text.matchAll(DAY)].flatMap((found) => {
    const to = found.index + found[0].length;
    const clause = (/[^,，。;；\n]*$/.exec(text.slice(0, found.index))?.[0] ?? "") + (/^[^,，。;；\n]{0,24}/.exec(text.slice(to))?.[0] ?? "");
    const [month, day] = [Number(found[2]), Number(found[3])];
    // 29 February is a day of some years.
    const value = validDay(Number(found[1] ?? LEAP_YEAR), month, day);
    if (value === null || !FIRST.test(clause)) return [];
    const when = found[1] === undefined ? { value: NaN, yearless: { month, day } } : { value };
    return [{ from: found.index, to, written: found[0], ...when, upTo: null, step: 1, measured: "day" as const, noun: "", scale: 1, precision: "exact" as const, change: null, unsure: false }];
  });
}
