/** A text as figures are looked for in it: half-width, without the blanks and line breaks that only its layout has. */
export interface ReadableText {
  readonly text: string;
  /** Where each character stands in the text as it was given; one more for the end. */
  readonly origin: readonly number[];
}

/** A line shorter than this ended because its writer ended it; a longer one may have been broken by a mail program or a PDF. */
const SHORTEST_WRAPPED = 14;
const ENDED = /[。；：！？;:!?]\s*$/;
const NUMBERED = /^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])/;
const BLANK = /[ \u00a0\u3000\r\u200b\ufeff]/;

/**
 * Folds full-width letters, digits and punctuation, drops blanks, and joins lines that were broken by width and not by
 * sense. Tabs and the bars of Markdown tables become tabs; line breaks of tables, titles and paragraphs stay.
 */
export function readableText(given: string): ReadableText {
  const text: string[] = [];
  const origin: number[] = [];
  const wrapped = wrappedBreaks(given);
  for (let at = 0; at < given.length; at++) {
    const char = given[at] ?? "";
    if (wrapped.has(at) || (BLANK.test(char) && !separatesNumbers(given, at))) continue;
    text.push(halved(char));
    origin.push(at);
  }
  return { text: text.join(""), origin: [...origin, given.length] };
}

function halved(char: string): string {
  if (char === "|") return "\t";
  if (char === "\u3000" || char === "\u00a0") return " ";
  return /[\uff01-\uff5e]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
}

/** A blank between two digits keeps two numbers apart, unless it groups thousands: 1 925 485. */
function separatesNumbers(text: string, at: number): boolean {
  const before = /[\d０-９]+$/.exec(text.slice(Math.max(0, at - 20), at))?.[0];
  const after = /^[\d０-９]+/.exec(text.slice(at + 1, at + 20))?.[0];
  if (before === undefined || after === undefined) return false;
  return !(before.length <= 3 && after.length === 3);
}

/** Positions of the line breaks in the middle of a sentence. */
function wrappedBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    const next = text.slice(end + 1, endOfLine(text, end + 1));
    if (isWrapped(text.slice(start, end), next)) breaks.add(end);
    start = end + 1;
  }
  return breaks;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function isWrapped(line: string, next: string): boolean {
  if (/[\t|]/.test(line + next) || next.trim() === "" || NUMBERED.test(next)) return false;
  return line.trim().length >= SHORTEST_WRAPPED && !ENDED.test(line);
}
