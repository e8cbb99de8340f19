import { partsOf, validDay, yearPeriod, type Period } from "../clean/day.ts";
import type { Claim, ClaimWords } from "./claim.ts";
import type { Figure } from "./figure.ts";
import { findFigures } from "./figures.ts";
import { blanked } from "./notFigures.ts";
import { readableText } from "./readableText.ts";
import { periodOf, reportPeriod } from "./reportPeriod.ts";
import { tableClaims } from "./tableClaims.ts";

/** A text read for its figures. */
export interface ReadReport {
  readonly claims: readonly Claim[];
  /** What the text is about; `otherwise` where it does not say. */
  readonly period: Period;
  readonly periodStated: boolean;
}

/** Every figure of a report with what it counts and of when. `otherwise` is the period of a text that names none. */
export function readReport(given: string, otherwise: Period): ReadReport {
  const { text, origin } = readableText(given);
  const stated = reportPeriod(text);
  const period = stated ?? otherwise;
  const figures = findFigures(text);
  const inTables = tableClaims(text, figures, period);
  const inProse = figures.filter((figure) => !isInTable(text, figure)).map((figure) => claimOf(text, figures, figure, period));
  const claims = [...inProse, ...inTables]
    .map((claim): Claim => ({ ...claim, given: { from: origin[claim.from] ?? 0, to: (origin[claim.to - 1] ?? 0) + 1 } }))
    .sort((a, b) => a.from - b.from);
  return { claims: claims.flatMap((claim) => dated(claim, period)), period, periodStated: stated !== null };
}

function isInTable(text: string, { from }: Figure): boolean {
  const end = text.indexOf("\n", from);
  return text.slice(text.lastIndexOf("\n", from) + 1, end < 0 ? undefined : end).includes("\t");
}

type Unplaced = Omit<Claim, "given">;

function claimOf(text: string, figures: readonly Figure[], figure: Figure, whole: Period): Unplaced {
  const words = wordsAround(text, figures, figure);
  const before = words.earlier + words.before;
  const sentence = text.slice(sentenceStart(text, figure.from), figure.from);
  return {
    ...figure,
    words,
    // 由上年的5348项精简到5300项: what it came to is of now.
    period: figure.change === null && !/[到至]$/.test(words.before) ? periodOf(sentence, whole) : whole,
    part: partIn(words),
    otherBase: figure.change !== null && /[较比](?:19|20)\d{2}年|[较比](?:前年|上月|上季度)|环比/.test(sentence.slice(-24)) && !isYearBefore(sentence, whole),
    key: keyOf(figure, before.length === 0 && words.after === "" ? words.sentence : words.before, words.after),
  };
}

function isYearBefore(sentence: string, whole: Period): boolean {
  const named = /[较比]((?:19|20)\d{2})年/.exec(sentence)?.[1];
  return named !== undefined && yearPeriod(Number(named) + 1).from === yearPeriod(yearIn(whole)).from;
}

function yearIn({ from }: Period): number {
  return partsOf(from).year;
}

const SENTENCE_END = /[。!?！？\n]/;
const CLAUSE_END = /[,;:，；：]/;

/** Words around a figure; a clause ends at a comma, and where another figure stands. */
function wordsAround(text: string, figures: readonly Figure[], figure: Figure): ClaimWords {
  const start = sentenceStart(text, figure.from);
  const end = sentenceEnd(text, figure.to);
  const others = figures.filter((other) => other !== figure && other.from >= start && other.to <= end);
  const shown = blanked(text.slice(0, end), others);
  const head = shown.slice(start, figure.from);
  const tail = shown.slice(figure.to, end);
  const cut = Math.max(lastOf(head, CLAUSE_END), head.lastIndexOf("□")) + 1;
  const stop = tail.search(/[,;:，；：、□(]/);
  return {
    before: head.slice(cut),
    after: stop < 0 ? tail : tail.slice(0, stop),
    earlier: head.slice(0, cut),
    sentence: `${head}#${figure.noun}${tail}`,
  };
}

function sentenceStart(text: string, at: number): number {
  return lastOf(text.slice(0, at), SENTENCE_END) + 1;
}

function sentenceEnd(text: string, at: number): number {
  const length = text.slice(at).search(SENTENCE_END);
  return length < 0 ? text.length : at + length;
}

function lastOf(text: string, pattern: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (pattern.test(text[at] ?? "")) return at;
  return -1;
}

const PART = /其中|(?:^|[,，;；、。])(?:市|县|区|州)?[\u4e00-\u9fff]{1,8}(?:局|委员会|街道|镇|乡)(?!(?:委员会)?信访)(?=[\u4e00-\u9fff□]{0,6}(?:受理|办理|办结|收到|完成|开展|审批))/;

function partIn({ earlier, before }: ClaimWords): string | null {
  return PART.exec(earlier.slice(-16) + before)?.[0].replace(/^[,，;；、。]/, "") ?? null;
}

function keyOf({ noun }: Figure, before: string, after: string): string {
  return `${before.slice(-16)}#${noun}${after.slice(0, 10)}`.replace(/□+/g, "□").replace(/[\s\t]/g, "");
}

/** Gives a day that names no year that of the period; none is left where that year has no such day. */
function dated({ yearless, ...claim }: Claim, period: Period): Claim[] {
  if (yearless === undefined) return [claim];
  const value = validDay(yearIn(period), yearless.month, yearless.day);
  return value === null ? [] : [{ ...claim, value }];
}
