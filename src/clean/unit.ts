/** What a number measures. Base units: 元, one piece, a fraction of 1, seconds, square metres. */
export type Quantity = "money" | "count" | "rate" | "duration" | "area";

export interface Unit {
  readonly quantity: Quantity;
  /** One of this unit in base units: 万元 is 10,000 (元), % is 0.01, 天 is 86,400 (seconds). */
  readonly factor: number;
  /** As it was written, without brackets and 单位：. */
  readonly text: string;
}

interface Measure {
  readonly quantity: Quantity;
  readonly factor: number;
  readonly names: readonly string[];
}

const COUNTED = "件 项 次 人次 件次 人(次) 条 个 户 家 人 名 位 份 本 张 宗 起 例 笔 批 批次 场 场次 期 篇 部 册 套 处 座 辆 台 户次 家次 页 单 分";

// 分 stands for a hundredth of a yuan, a minute or a point: the first that fits the column counts.
const MEASURES: readonly Measure[] = [
  { quantity: "money", factor: 1, names: ["元", "圆", "人民币元", "元人民币", "YUAN", "RMB", "CNY"] },
  { quantity: "money", factor: 0.1, names: ["角"] },
  { quantity: "money", factor: 0.01, names: ["分"] },
  { quantity: "rate", factor: 0.01, names: ["%", "个百分点", "百分点", "百分比"] },
  { quantity: "rate", factor: 0.001, names: ["‰", "千分比"] },
  { quantity: "duration", factor: 86_400, names: ["天", "日", "自然日", "个自然日", "工作日", "个工作日"] },
  { quantity: "duration", factor: 3600, names: ["小时", "个小时", "时", "H"] },
  { quantity: "duration", factor: 60, names: ["分钟", "分", "MIN"] },
  { quantity: "duration", factor: 1, names: ["秒", "秒钟", "S"] },
  { quantity: "area", factor: 1, names: ["平方米", "平米", "M2", "㎡"] },
  { quantity: "area", factor: 10_000 / 15, names: ["亩"] },
  { quantity: "area", factor: 10_000, names: ["公顷", "HA"] },
  { quantity: "area", factor: 1_000_000, names: ["平方公里", "平方千米", "KM2"] },
  { quantity: "count", factor: 1, names: COUNTED.split(" ") },
];

const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12,
};
const MULTIPLIED = /^(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)(.*)$/;

/**
 * Reads 元, 万元, 件, 万人次, %, 工作日, 亩 and the like, also as `单位：万元` or `(单位:万元)`; `null` for other text.
 * `expected` is the quantity of the column: it decides what 分 means, and lets a bare 万 be 10,000 of it.
 * A working day counts as one day: the calendar is not this function's business.
 */
export function parseUnit(text: string, expected?: Quantity): Unit | null {
  const name = bareName(text);
  const whole = findMeasure(name, expected);
  if (whole) return { quantity: whole.quantity, factor: whole.factor, text: name };
  const [, multiplier = "", rest = ""] = MULTIPLIED.exec(name) ?? [];
  const by = MULTIPLIERS[multiplier];
  if (by === undefined) return null;
  if (rest === "") return expected && isMultiplied(expected) ? { quantity: expected, factor: by, text: name } : null;
  const measure = findMeasure(rest, expected);
  return measure && isMultiplied(measure.quantity) ? { quantity: measure.quantity, factor: by * measure.factor, text: name } : null;
}

/**
 * The units that a line states as `单位：万元` or `单位：项、万元`, anywhere in it: before it may stand `填报单位：财政局`,
 * which is an office.
 */
export function unitLine(line: string): readonly Unit[] {
  for (const [, named] of line.normalize("NFKC").matchAll(/单位(?:均?为)?[\s:([【]*([^\s:;()[\]【】。]+)/g)) {
    const units = unitsIn(named);
    if (units.length > 0) return units;
  }
  return [];
}

/** The units that a title or a line above the header names: `单位：万元` anywhere in it, else those in its last brackets. */
export function findUnits(line: string): readonly Unit[] {
  const stated = unitLine(line);
  const bracketed = /\(([^()]+)\)\s*$/.exec(line.normalize("NFKC"))?.[1];
  return stated.length > 0 || bracketed === undefined ? stated : unitsIn(bracketed);
}

/** The first of the units that measures this quantity. */
export function unitFor(quantity: string, units: readonly Unit[]): Unit | null {
  return units.find((unit) => unit.quantity === quantity) ?? null;
}

/** As many units as a list begins with: what follows is another matter, 万元,制表日期. */
function unitsIn(list: string): Unit[] {
  const parsed = list.split(/[、,]/).map((name) => parseUnit(name));
  const end = parsed.indexOf(null);
  return parsed.slice(0, end < 0 ? parsed.length : end).flatMap((unit) => unit ?? []);
}

function bareName(text: string): string {
  const folded = text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  const unwrapped = /^[([【](.*)[)\]】]$/.exec(folded)?.[1] ?? folded;
  return unwrapped.replace(/^(?:金额|计量|计价)?单位:?/, "");
}

function findMeasure(name: string, expected: Quantity | undefined): Measure | undefined {
  const named = MEASURES.filter((measure) => measure.names.includes(name));
  return named.find((measure) => measure.quantity === expected) ?? named[0];
}

function isMultiplied(quantity: Quantity): boolean {
  return quantity === "money" || quantity === "count" || quantity === "area";
}
