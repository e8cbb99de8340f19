import type { Metric } from "../metrics/metric.ts";
import type { Claim, ClaimWords } from "./claim.ts";

/** Words between what is counted and its number that say nothing: 达到, 共计, 为. */
const FILLERS = /(?:分别|均|已|共|总计|共计|合计|累计|达到|达|为|有|了|约|是|计|:|：|、)+$/;
/** In a clause before the figure's own, a term tells about half as much. */
const EARLIER = 0.5;
const MOST_EARLIER = 2.4;
/** A point for every character of a term, less a little for each that stands between it and the figure. */
const PER_CHARACTER_BETWEEN = 0.06;
const ANCHORED = 1;

/**
 * How well a claim's words name a metric, in characters of its best term. A term with `#` says where the figure stands,
 * 合并为#项, and one with `…` what its sentence has besides, #个部门…证照; any other may stand before the figure, behind its
 * unit, or, for less, in an earlier clause.
 */
export function wordingLikeness(claim: Claim, { wording }: Metric): number {
  return Math.max(0, ...wording.terms.map((term) => termLikeness(claim, term)));
}

function termLikeness({ words }: Claim, term: string): number {
  const length = term.replace(/[#…]/g, "").length;
  if (/[#…]/.test(term)) return standsIn(words.sentence, term) ? length + ANCHORED : 0;
  const before = words.before.replace(FILLERS, "");
  const within = before.lastIndexOf(term);
  if (within >= 0) return length - PER_CHARACTER_BETWEEN * (before.length - within - length);
  const behind = words.after.indexOf(term);
  if (behind >= 0 && behind <= 6) return length * 0.95 - PER_CHARACTER_BETWEEN * behind * 2;
  const loose = looseLikeness(before, term);
  const joined = acrossClauses(words, term);
  // What stands before another figure is that one's.
  const earlier = words.earlier.slice(words.earlier.lastIndexOf("□") + 1).slice(-60);
  return Math.max(loose, joined, earlier.includes(term) ? Math.min(length * EARLIER, MOST_EARLIER) : 0);
}

function standsIn(sentence: string, term: string): boolean {
  let from = 0;
  for (const part of term.split("…")) {
    const at = sentence.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** A term with other words in it: 取消行政审批事项 for 取消审批事项. */
function looseLikeness(words: string, term: string): number {
  if (term.length < 4) return 0;
  const found = new RegExp([...term].map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".{0,4}?")).exec(words);
  return found === null ? 0 : term.length * (term.length / found[0].length) ** 0.7 - PER_CHARACTER_BETWEEN * (words.length - found.index - found[0].length);
}

/** A term that begins with an earlier figure and ends in this clause: 权责清单5300项，较上年减少48项 for 权责清单较上年. */
function acrossClauses({ earlier, before }: ClaimWords, term: string): number {
  const head = earlier.replace(/[□,，、]|(?<=□)(?:项|件|条|个)/g, "");
  const at = (head + before).lastIndexOf(term);
  return at >= 0 && at < head.length && at + term.length > head.length ? term.length : 0;
}

const ALIKE: readonly (readonly string[])[] = [
  ["件", "项", "宗", "起", "例", "笔", "批", "个", "条", "份", "部", "篇"],
  ["次", "人次", "件次", "人(次)", "件(次)", "场", "场次", "期", "批次"],
];

/** How well the word that a claim counts in goes with the metric's: 件 and 宗 do, 名 and 件 do not. */
export function nounLikeness({ noun, measured }: Claim, { unit }: Metric): number {
  if (unit.kind !== "count" || measured !== "count") return measured === "bare" ? 0 : 0.6;
  const own = bareNoun(unit.noun.zh);
  const said = bareNoun(noun);
  if (said === own) return 0.6;
  if (said === "") return 0;
  return ALIKE.some((group) => group.includes(said) && group.includes(own)) ? 0.3 : -1.5;
}

function bareNoun(noun: string): string {
  return noun.length > 1 ? noun.replace(/^个/, "") : noun;
}
