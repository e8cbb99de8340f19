import { isBlankMark } from "./empty.ts";
import { empty, NO_RULES, value, type Cleaned, type Rule } from "./result.ts";
import { GUARD, HALF_WIDTH, INVISIBLE, NULL_WORD, TRIMMED, WINDOWS_MARK } from "./rules.ts";

/** A text on its way to a value, with the rules that changed it so far, in order. */
export interface Prepared {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/**
 * Characters beyond which a cell is prose, whatever it begins with: no number, date or time limit is tried on it. A
 * megabyte in one cell would cost minutes.
 */
export const LONGEST_FIGURE = 500;

type Step = readonly [Rule, (text: string) => string];

// Zero-width space and joiners, directional marks that Windows copies along, word joiner, soft hyphen, BOM.
const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

// An apostrophe guards digits only where nothing but a code follows: '90年代 is prose.
const APOSTROPHE = /^['‘’＇`](?=[0-9０-９][0-9A-Za-z０-９Ａ-Ｚａ-ｚ.,:/-]*$)/;

const STEPS: readonly Step[] = [
  [WINDOWS_MARK, restoreWindowsMarks],
  [INVISIBLE, (text) => text.replace(INVISIBLES, "")],
  [GUARD, stripGuards],
  [TRIMMED, (text) => text.trim()],
  [HALF_WIDTH, halveAlphanumerics],
];

/** Without it no step changes anything. */
const UNTIDY = /^[\s='‘’＇`]|[\u0080-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF０-９Ａ-Ｚａ-ｚ]|\s$/;

/** What every cell goes through before it is read: invisible characters, Excel's guards, space at the ends, full-width letters and digits. */
function prepare(raw: string): Prepared {
  if (!UNTIDY.test(raw)) return { text: raw, rules: NO_RULES };
  let text = raw;
  const rules: Rule[] = [];
  for (const [rule, step] of STEPS) {
    const after = step(text);
    if (after !== text) rules.push(rule);
    text = after;
  }
  return { text, rules };
}

/** `prepare`, and then every full-width form, for numbers and dates, where no Chinese punctuation has to survive. */
export function prepareFigure(raw: string): Prepared {
  const { text, rules } = prepare(raw);
  const folded = text.normalize("NFKC").trim();
  if (folded === text || rules.includes(HALF_WIDTH)) return { text: folded, rules };
  return { text: folded, rules: [...rules, HALF_WIDTH] };
}

/** Free text. Empty for blanks, dashes and machine words such as NULL; 无 and 暂无 are answers and stay. */
export function cleanText(raw: string): Cleaned<string> {
  const { text, rules } = prepare(raw);
  if (text === "") return empty(rules);
  return isBlankMark(text) ? empty([...rules, NULL_WORD]) : value(text, rules);
}

const COMPARABLE = /^[0-9A-Z\u4E00-\u9FFF]*$/;

/** A form for comparing names: NFKC, no space at all, Latin letters upper-cased. Never shown. */
export function comparable(text: string): string {
  if (COMPARABLE.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLES, "").replace(/\s/g, "").toUpperCase();
}

// What windows-1252 has at 0x80 to 0x9F; a blank where it has nothing.
const WINDOWS_MARKS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Text of windows-1252 that was read as ISO 8859-1 keeps a control character where a dash or a quote stood. */
function restoreWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_MARKS[control.charCodeAt(0) - 0x80].trim());
}

// Exporters put a tab, an apostrophe or ="…" around ids so that Excel keeps their zeros.
function stripGuards(text: string): string {
  const untabbed = withoutTabs(text);
  const formula = /^\s*="([^"]*)"\s*$/.exec(untabbed);
  return formula ? (formula[1] ?? "") : untabbed.replace(APOSTROPHE, "");
}

/** By hand: a pattern for tabs at the end would start again at every tab on the way. */
function withoutTabs(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === "\t") start++;
  while (end > start && text[end - 1] === "\t") end--;
  return text.slice(start, end);
}

function halveAlphanumerics(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}
