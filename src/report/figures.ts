import { readChineseNumber } from "../clean/numeral.ts";
import { roundTo } from "../clean/round.ts";
import { parseUnit } from "../clean/unit.ts";
import type { Figure, Measured, Precision } from "./figure.ts";
import { firstDays } from "./firstDay.ts";
import { blanked, notFigures } from "./notFigures.ts";
import { proportions } from "./proportions.ts";

const ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
const CHINESE = "[零〇一二两三四五六七八九十百千万亿]+";
const SCALE = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百";
const NOUN = [
  "个百分点|百分点|%|‰|美元|元|个方面|方面|人\\(次\\)|件\\(次\\)|人次|件次|批次|场次|户次|家次|个|件|项|条|次|户|家|人|名|位|份|本|张|宗|起|例|笔|批",
  "场|期|篇|部|册|套|处|座|辆|台|页|单|公里|平方米|平方公里|公顷|亩|吨|所|门|支|对|天|个?工作日|类",
].join("|");

const BEFORE = "(?<before>大约|约|将近|接近|近|超过|突破|逾|超|不少于|不低于|至少|不足|不到|不超过)?";
const FIGURE = new RegExp(
  `${BEFORE}(?<number>${ARABIC}|${CHINESE})(?:\\s*(?:[-—–~～]{1,2}|至|到)\\s*(?<upTo>${ARABIC}|${CHINESE}))?` +
    `(?<more>余|多)?(?<scale>${SCALE})?(?<more2>余|多)?(?<noun>${NOUN})?(?<after>以上|以内|以下|左右|上下|(?:多|余)(?!于|个|地|方|年|样))?`,
  "g",
);

const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [
  [/^(?:大约|约)$|左右|上下/, "about"],
  [/^(?:将近|接近|近|不足|不到|不超过)$|以内|以下/, "atMost"],
  [/./, "atLeast"],
];

const ROSE = /(?:增长|增加|上升|提高|提升|净增|新增加|多出|增幅达?|增幅为)(?:了|约|近)?$/;
const FELL = /(?:减少|下降|降低|回落|压减|净减|降幅达?|降幅为|缩短)(?:了|约|近)?$/;

/** Every figure of a readable text, in its order: years, dates, numbers of documents and the like are none. */
export function findFigures(text: string): readonly Figure[] {
  const masked = blanked(text, notFigures(text));
  const special = [...firstDays(text), ...proportions(masked)];
  const rest = blanked(masked, special);
  const plain = [...rest.matchAll(FIGURE)].flatMap((found) => figureOf(found, rest) ?? []);
  return [...special, ...plain].sort((a, b) => a.from - b.from);
}

function figureOf(found: RegExpMatchArray, text: string): Figure | null {
  const groups = found.groups ?? {};
  const { number = "", noun = "" } = groups;
  const parsed = readNumber(number);
  if (parsed === null || (parsed.chinese && noun === "")) return null;
  const from = found.index ?? 0;
  const scale = parseScale(groups["scale"]);
  const { measured, factor } = unitOf(noun);
  const by = scale * factor;
  const precision = precisionOf(groups);
  const upTo = groups["upTo"] === undefined ? null : readNumber(groups["upTo"]);
  if (groups["upTo"] !== undefined && (upTo === null || upTo.value <= parsed.value)) return null;
  const change = changeBefore(text.slice(Math.max(0, from - 8), from));
  const signed = (value: number) => (change === "down" ? -times(value, by) : times(value, by));
  const begin = change === null ? from : from - changeWord(text.slice(Math.max(0, from - 8), from)).length;
  return {
    from: begin,
    to: from + found[0].length,
    written: text.slice(begin, from + found[0].length),
    value: signed(parsed.value),
    upTo: upTo === null ? null : signed(upTo.value),
    step: times(precision === "exact" ? parsed.step : roundStep(parsed), by),
    measured: measured === "rate" && change === null && /百分点/.test(noun) ? "points" : measured,
    noun,
    scale,
    precision,
    change,
    unsure: parsed.chinese && parsed.value <= 10,
  };
}

interface ReadNumber {
  readonly value: number;
  /** What its last digit counts. */
  readonly step: number;
  readonly chinese: boolean;
}

function readNumber(written: string): ReadNumber | null {
  const arabic = /^\d/.test(written);
  const digits = arabic ? written.replaceAll(",", "") : wholeChinese(written);
  if (digits === null || digits.length > 15) return null;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: Number(digits), step: Number(`1e${-decimals}`), chinese: !arabic };
}

function wholeChinese(written: string): string | null {
  const read = readChineseNumber(written);
  return read === null || read.tail !== "" ? null : read.digits;
}

/** The last place that is not a round zero: 10 for 150, 100 for 1,200. */
function roundStep({ value, step }: ReadNumber): number {
  if (step < 1) return step;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

function precisionOf({ before = "", more = "", more2 = "", after = "" }: Readonly<Record<string, string | undefined>>): Precision {
  const words = before !== "" ? before : more + more2 + after;
  if (words === "") return "exact";
  return PRECISIONS.find(([pattern]) => pattern.test(words))?.[1] ?? "exact";
}

function parseScale(word: string | undefined): number {
  return word === undefined ? 1 : (parseUnit(`${word}件`)?.factor ?? 1);
}

function unitOf(noun: string): { readonly measured: Measured; readonly factor: number } {
  if (noun === "") return { measured: "bare", factor: 1 };
  const unit = parseUnit(noun, "count");
  if (unit?.quantity === "money") return { measured: "money", factor: unit.factor };
  return unit?.quantity === "rate" ? { measured: "rate", factor: unit.factor } : { measured: "count", factor: 1 };
}

function changeBefore(words: string): "up" | "down" | null {
  if (FELL.test(words)) return "down";
  return ROSE.test(words) ? "up" : null;
}

function changeWord(words: string): string {
  return FELL.exec(words)?.[0] ?? ROSE.exec(words)?.[0] ?? "";
}

/** Without the dust of binary fractions: 9.64 × 100,000,000 is 964,000,000. */
function times(value: number, by: number): number {
  return roundTo(value * by, 12 - Math.ceil(Math.log10(Math.max(1, Math.abs(value * by)))));
}
