import Papa from "papaparse";
import { consistency } from "./consistency.ts";

/** How a file's records are written. The delimiter is one character. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** What stands before a quote that is text: the quote itself, doubled, or a backslash. */
  readonly escape: '"' | "'" | "\\";
  /** Whether blanks after a delimiter are padding, as in `"a", "b"`. */
  readonly padded: boolean;
}

/** What may part the cells of a record, in order of preference where they fit equally well. */
export const delimiters = [",", "\t", ";", "|", "，", " "] as const;

interface Candidate {
  readonly delimiter: string;
  /** Share of the body that must be alike; below it the character is taken for punctuation. */
  readonly floor: number;
  /** Cells that make a table, and cells that make one even of a single record. */
  readonly least: number;
  readonly leastAlone: number;
}

/** In order of preference where they fit equally well. */
const CANDIDATES: readonly Candidate[] = [
  { delimiter: ",", floor: 0, least: 2, leastAlone: 2 },
  { delimiter: "\t", floor: 0.1, least: 2, leastAlone: 2 },
  { delimiter: ";", floor: 0.3, least: 2, leastAlone: 3 },
  { delimiter: "|", floor: 0.3, least: 2, leastAlone: 3 },
  { delimiter: "，", floor: 0.5, least: 2, leastAlone: 4 },
];

/** Columns parted by blanks; only where nothing else separates anything, though some cells may hold commas. */
const SPACE: Candidate = { delimiter: " ", floor: 0.8, least: 3, leastAlone: 5 };

/** A score that no real delimiter stays below. */
const CLEARLY_NONE = 0.4;

/** Characters of the head that are looked at. */
const SAMPLE = 1 << 16;

/** Where the first lines fall into records as well as this, the rest is not tried with every candidate. */
const FIRST_LINES = 200;
const CLEAR = 0.9;

/**
 * The dialect of a file from its decoded beginning, which may be cut anywhere. The delimiter is the one by
 * which the body of the file falls into records of the same width; titles above and notes below are not
 * held against it. A file of one column, or an empty one, has the delimiter `,`; `stated` is one told by hand.
 */
export function sniffDialect(head: string, stated: string | null = null): Dialect {
  // PapaParse knows one kind of line break per file, a scan knows all three in each.
  const lines = head.slice(0, SAMPLE).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const padded = isPadded(lines);
  const sample = padded ? lines.replace(PADDING, "$1") : lines;
  const quote = quoteOf(sample);
  const told = stated === null ? {} : { delimiter: stated };
  const doubled = { ...bestDelimiter(sample, quote, quote), ...told };
  if (!hasBackslashes(sample, quote)) return { delimiter: doubled.delimiter, quote, escape: quote, padded };
  const slashed = { ...bestDelimiter(sample, quote, "\\"), ...told };
  return slashed.score >= doubled.score
    ? { delimiter: slashed.delimiter, quote, escape: "\\", padded }
    : { delimiter: doubled.delimiter, quote, escape: quote, padded };
}

const PADDING = /([,;|])[ \t]+(?=["'])/g;

/** Blanks before a quote are padding where they stand before more quotes than not. */
function isPadded(sample: string): boolean {
  if (!sample.includes('"') && !sample.includes("'")) return false;
  const padded = count(sample, /[,;|][ \t]{1,20}["']/g);
  return padded > 1 && padded > count(sample, /[,;|]["']/g);
}

function bestDelimiter(sample: string, quote: string, escape: string): { delimiter: string; score: number } {
  const first = firstLines(sample);
  const best = bestOn(first, quote, escape);
  return best.score >= CLEAR || first.length === sample.length ? best : bestOn(sample, quote, escape);
}

function firstLines(sample: string): string {
  let end = -1;
  for (let line = 0; line < FIRST_LINES; line++) {
    end = sample.indexOf("\n", end + 1);
    if (end < 0) return sample;
  }
  return sample.slice(0, end + 1);
}

function bestOn(sample: string, quote: string, escape: string): { delimiter: string; score: number } {
  let best = { delimiter: ",", score: 0 };
  for (const candidate of CANDIDATES) {
    const score = scoreOf(candidate, sample, quote, escape);
    if (score > best.score) best = { delimiter: candidate.delimiter, score };
  }
  if (best.score > CLEARLY_NONE) return best;
  const score = scoreOf(SPACE, sample, quote, escape);
  return score > 2 * best.score ? { delimiter: SPACE.delimiter, score } : best;
}

function scoreOf(candidate: Candidate, sample: string, quoteChar: string, escapeChar: string): number {
  const { delimiter, floor, least, leastAlone } = candidate;
  if (!sample.includes(delimiter)) return 0;
  const { data } = Papa.parse<string[]>(sample, { delimiter, quoteChar, escapeChar, newline: "\n" });
  const found = consistency(data);
  const isTable = found.width >= (found.records > 1 ? least : leastAlone);
  return isTable && found.share >= floor ? found.score : 0;
}

/**
 * `'` only where fields begin with it about as often as they end with it, on nearly every line or so that they fall
 * into columns better than without; an apostrophe that guards an id ends none.
 */
function quoteOf(sample: string): Dialect["quote"] {
  if (!sample.includes("'") || /(?:^|[,\t;|，])"/m.test(sample)) return '"';
  const opening = count(sample, /(?:^|[,\t;|，])'/gm);
  const closing = count(sample, /'(?=[,\t;|，]|$)/gm);
  if (opening < 4 || Math.abs(opening - closing) > 0.1 * opening) return '"';
  const lines = sample.split("\n").filter((line) => line.trim() !== "");
  const quotedLines = lines.filter((line) => /(?:^|[,\t;|，])'.*'(?:[,\t;|，]|$)/.test(line));
  if (quotedLines.length >= 0.8 * lines.length) return "'";
  return bestDelimiter(sample, "'", "'").score > bestDelimiter(sample, '"', '"').score ? "'" : '"';
}

/** A backslash before a quote within a field that is quoted, where no quote is doubled. */
function hasBackslashes(sample: string, quote: string): boolean {
  if (!sample.includes(`\\${quote}`)) return false;
  const escaped = new RegExp(`(?:^|[,\\t;|，])${quote}[^${quote}]*\\\\${quote}(?!\\s*(?:[,\\t;|，]|$))`, "m");
  const doubled = new RegExp(`[^,\\t;|，\\n\\\\${quote}]${quote}${quote}(?!${quote})`);
  return escaped.test(sample) && !doubled.test(sample);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
