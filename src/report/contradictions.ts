import { formatPercent } from "../clean/format.ts";
import { grouped } from "../clean/round.ts";
import type { Words } from "../clean/words.ts";
import type { Claim } from "./claim.ts";
import { judge } from "./judge.ts";
import type { MatchedClaim } from "./match.ts";

/** Figures of one text that cannot all be right, whatever the data says. */
export interface Contradiction {
  readonly claims: readonly Claim[];
  readonly words: Words;
}

/** What in a text contradicts itself: rates that are not the quotient of their figures, parts that do not make up their sum, one figure stated twice. */
export function contradictions(matched: readonly MatchedClaim[]): readonly Contradiction[] {
  return [...wrongRates(matched), ...wrongSums(matched), ...statedTwice(matched)];
}

const SAME_DEED = ["办理", "办结", "处理", "完成", "结案", "化解", "审结", "审查", "应诉", "出庭", "答复", "回复"];
const RATE = /([\u4e00-\u9fff]{2,4}?)率(?:达到|达|为|均达|均为|是)?(?:了)?$/;

/** 受理108件、办结102件，办结率达99%: the last of three, of which the first two stand just before it. */
function wrongRates(matched: readonly MatchedClaim[]): Contradiction[] {
  return matched.flatMap((rate, i): Contradiction[] => {
    const [whole, part] = [matched[i - 2], matched[i - 1]];
    if (whole === undefined || part === undefined || rate.claim.measured !== "rate" || rate.claim.change !== null) return [];
    const pair = [whole.claim, part.claim];
    if (!pair.every(({ measured, change }) => (measured === "count" || measured === "money") && change === null)) return [];
    if (!isRateOf(rate, part, whole) || !inSentenceOf(whole.claim, rate.claim) || whole.claim.value <= 0) return [];
    const quotient = part.claim.value / whole.claim.value;
    const verdict = judge(rate.claim, quotient).kind;
    if (verdict === "agrees" || verdict === "rounded") return [];
    return [{ claims: [...pair, rate.claim], words: rateWords(whole.claim, part.claim, rate.claim, quotient) }];
  });
}

function isRateOf({ claim: rate, match }: MatchedClaim, part: MatchedClaim, whole: MatchedClaim): boolean {
  const deed = RATE.exec(rate.words.before)?.[1] ?? "";
  const partWords = part.claim.words.before + part.claim.words.after;
  if (deed !== "" && partWords.includes(deed.slice(-2))) return true;
  const known = [match, part.match, whole.match];
  const datasets = new Set(known.map((one) => (one.kind === "about" ? one.metric.dataset.id : null)));
  const sameDeed = SAME_DEED.includes(deed.slice(-2)) && SAME_DEED.some((word) => partWords.includes(word));
  return sameDeed || (deed !== "" && datasets.size === 1 && !datasets.has(null) && SAME_DEED.includes(deed.slice(-2)));
}

function rateWords(whole: Claim, part: Claim, rate: Claim, quotient: number): Words {
  const units = whole.scale === part.scale ? { zh: "", en: "" } : { zh: "，且两数单位不一", en: ", and the two are in different units" };
  const percent = formatPercent(quotient);
  return {
    zh: `${part.written} ÷ ${whole.written} = ${percent}，文稿写作${rate.written}${units.zh}`,
    en: `${part.written} ÷ ${whole.written} = ${percent}, but the text says ${rate.written}${units.en}`,
  };
}

const PARTS_FOLLOW = /其中|分别为|分别是|包括/;
const SUM_FOLLOWS = /(?:共计|合计|总计)(?:为|达)?$/;

/** 共49项，其中完成40项、正在推进8项: the parts that follow a sum in its sentence, or that come before 合计. */
function wrongSums(matched: readonly MatchedClaim[]): Contradiction[] {
  return matched.flatMap((sum, i): Contradiction[] => {
    const parts = partsOf(matched, i);
    if (parts.length < 2) return [];
    const total = parts.reduce((all, { value }) => all + value, 0);
    const stated = sum.claim.value;
    // 其中 need not name every part, so that less than the sum is no contradiction.
    if (Math.abs(total - stated) < 1e-6 * stated || (total < stated && !saysAll(parts))) return [];
    const noun = sum.claim.noun;
    return [{
      claims: [sum.claim, ...parts],
      words: {
        zh: `各项之和为${grouped(total)}${noun}，文稿写作${sum.claim.written}`,
        en: `the parts come to ${grouped(total)}${noun}, but the text says ${sum.claim.written}`,
      },
    }];
  });
}

function partsOf(matched: readonly MatchedClaim[], i: number): Claim[] {
  const sum = matched[i]?.claim;
  if (sum === undefined || sum.measured !== "count" || sum.change !== null) return [];
  const alike = (claim: Claim) => claim.noun === sum.noun && claim.measured === "count" && claim.change === null;
  if (SUM_FOLLOWS.test(sum.words.before)) return matched.slice(0, i).map(({ claim }) => claim).filter((claim) => alike(claim) && inSentenceOf(claim, sum));
  const next = matched[i + 1]?.claim;
  if (next === undefined || !inSentenceOf(sum, next) || !PARTS_FOLLOW.test(next.words.earlier.slice(-12) + next.words.before)) return [];
  const following = matched.slice(i + 1).map(({ claim }) => claim).filter((claim) => inSentenceOf(sum, claim));
  return following.every(alike) ? following : [];
}

/** Whether a claim stands earlier in the sentence of another. */
function inSentenceOf(earlier: Claim, later: Claim): boolean {
  return earlier.from < later.from && earlier.to > later.from - later.words.earlier.length - later.words.before.length - 1;
}

function saysAll(parts: readonly Claim[]): boolean {
  return parts.some(({ words }) => /分别|包括|共计|合计|总计/.test(words.earlier + words.before + words.sentence));
}

/** One metric with two exact values for one period. */
function statedTwice(matched: readonly MatchedClaim[]): Contradiction[] {
  const first = new Map<string, Claim>();
  return matched.flatMap(({ claim, match }): Contradiction[] => {
    if (match.kind !== "about" || claim.precision !== "exact" || claim.upTo !== null) return [];
    const name = `${match.metric.id} ${match.aspect} ${claim.period.from} ${claim.period.to}`;
    const earlier = first.get(name);
    first.set(name, earlier ?? claim);
    if (earlier === undefined || isSameFigure(earlier, claim)) return [];
    return [{
      claims: [earlier, claim],
      words: { zh: `“${match.metric.label.zh}”前后不一：${earlier.written}、${claim.written}`, en: `“${match.metric.label.en}” is stated twice: ${earlier.written}, ${claim.written}` },
    }];
  });
}

function isSameFigure(a: Claim, b: Claim): boolean {
  return Math.abs(a.value - b.value) < Math.max(a.step, b.step, 1e-9 * Math.abs(a.value));
}
